#!/usr/bin/env bash
# WebKitGTK on Linux answers UNMASKED_RENDERER_WEBGL with "Apple GPU" and the vendor "Apple Inc.", on every
# machine, also where no graphics hardware is there at all and Mesa draws in software. The name, asked for to
# choose between WebGL and a 2D canvas, tells nothing: only measured frames do.
#
# Needs Debian's webkit2gtk-driver and xvfb. Seen with WebKitGTK 2.50.6 on a machine without a graphics card.
# Valid input: an empty page, one WebGL context, four parameters read. Nothing is raised anywhere.
set -euo pipefail
for program in WebKitWebDriver Xvfb node npm; do
  command -v "$program" > /dev/null || { echo "missing: $program (Debian: webkit2gtk-driver, xvfb)" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null; rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --no-save selenium-webdriver@4.49.0 > /dev/null

exec 3> display
Xvfb -displayfd 3 -screen 0 1024x768x24 -nolisten tcp 2> /dev/null &
until [ -s display ]; do :; done
export DISPLAY=":$(cat display)"
port=$(node -p 'const s = require("net").createServer().listen(0); const p = s.address().port; s.close(); p')
WebKitWebDriver --port="$port" > /dev/null 2>&1 &

cat > look.mjs << 'JS'
import { Builder, Capabilities } from 'selenium-webdriver';

const [port, binary] = process.argv.slice(2);
const browser = await new Builder()
  .usingServer(`http://127.0.0.1:${port}`)
  .withCapabilities(
    new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    }),
  )
  .build();
try {
  const version = (await browser.getCapabilities()).getBrowserVersion();
  const seen = await browser.executeScript(() => {
    const gl = document.createElement('canvas').getContext('webgl');
    const names = gl.getExtension('WEBGL_debug_renderer_info');
    return {
      platform: navigator.platform,
      'unmasked vendor': gl.getParameter(names.UNMASKED_VENDOR_WEBGL),
      'unmasked renderer': gl.getParameter(names.UNMASKED_RENDERER_WEBGL),
    };
  });
  console.log(`WebKitGTK ${version}`);
  console.table(seen);
  const holds = seen.platform.startsWith('Linux') && seen['unmasked renderer'] === 'Apple GPU';
  console.log(holds ? 'As found: Linux is said to draw with an Apple GPU.' : 'This has changed.');
  process.exitCode = holds ? 0 : 1;
} finally {
  await browser.quit();
}
JS
binary=$(find /usr/lib -path '*webkit2gtk-4*/MiniBrowser' | head -n 1)
tries=0
until (exec 4<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null; do
  tries=$((tries + 1)); [ "$tries" -lt 100 ] || { echo "WebKitWebDriver does not answer" >&2; exit 2; }
  sleep 0.1
done
node look.mjs "$port" "$binary"
