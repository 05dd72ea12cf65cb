#!/usr/bin/env bash
# On a canvas, WebKitGTK leaves the width of a variable font out: `ctx.font = '600 condensed 20px F'` is taken
# in, and measures as if no width had been asked for; there is no `ctx.fontStretch`. The same words with the
# same font in HTML are narrow. Who measures on a canvas to lay out what HTML shows, or draws text on it, is
# some 10 % off. A face that is declared with that one width is narrow on the canvas too.
#
# Needs Debian's webkit2gtk-driver and xvfb. Seen with WebKitGTK 2.50.6.
# Valid input: one public font package, three lines of text. Nothing is raised anywhere.
set -euo pipefail
for program in WebKitWebDriver Xvfb node npm; do
  command -v "$program" > /dev/null || { echo "missing: $program (Debian: webkit2gtk-driver, xvfb)" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null; rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --no-save selenium-webdriver@4.49.0 @fontsource-variable/ibm-plex-sans@5.3.0 > /dev/null

exec 3> display
Xvfb -displayfd 3 -screen 0 1024x768x24 -nolisten tcp 2> /dev/null &
until [ -s display ]; do :; done
export DISPLAY=":$(cat display)"
port=$(node -p 'const s = require("net").createServer().listen(0); const p = s.address().port; s.close(); p')
WebKitWebDriver --port="$port" > /dev/null 2>&1 &

cat > look.mjs << 'JS'
import { readFileSync } from 'node:fs';
import { Builder, Capabilities } from 'selenium-webdriver';

const font = readFileSync(
  'node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wdth-normal.woff2',
).toString('base64');
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
  const seen = await browser.executeAsyncScript(
    async (data, done) => {
      const words = 'Russia back in world economy';
      const source = `url(data:font/woff2;base64,${data})`;
      const all = new FontFace('All widths', source, { stretch: '75% 100%', weight: '100 700' });
      const one = new FontFace('One width', source, { stretch: '75%', weight: '100 700' });
      for (const face of [all, one]) document.fonts.add(await face.load());
      const inHtml = stretch => {
        const span = document.createElement('span');
        span.textContent = words;
        span.style.cssText = `font: 600 20px 'All widths'; font-stretch: ${stretch}; white-space: nowrap`;
        document.body.append(span);
        return span.getBoundingClientRect().width;
      };
      const context = document.createElement('canvas').getContext('2d');
      const onCanvas = asked => {
        context.font = asked;
        return context.measureText(words).width;
      };
      done({
        'HTML, normal': inHtml('normal'),
        'HTML, condensed': inHtml('condensed'),
        'canvas, normal': onCanvas(`600 20px 'All widths'`),
        'canvas, condensed': onCanvas(`600 condensed 20px 'All widths'`),
        'canvas, face of one width': onCanvas(`600 20px 'One width'`),
        'has ctx.fontStretch': 'fontStretch' in context,
      });
    },
    font,
  );
  console.log(`WebKitGTK ${version}`);
  console.table(seen);
  const near = (a, b) => Math.abs(a - b) < 1;
  const holds =
    seen['HTML, condensed'] < seen['HTML, normal'] * 0.95 &&
    near(seen['canvas, normal'], seen['HTML, normal']) &&
    near(seen['canvas, condensed'], seen['canvas, normal']) &&
    !near(seen['canvas, condensed'], seen['HTML, condensed']) &&
    seen['canvas, face of one width'] < seen['canvas, normal'] * 0.95 &&
    !seen['has ctx.fontStretch'];
  console.log(holds ? 'As found: the canvas leaves the width out.' : 'This has changed.');
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
