#!/usr/bin/env bash
# The page that Firefox opens with never gets the focus from WebDriver BiDi: document.hasFocus() stays false after
# navigation, after browsingContext.activate and after a click. Keys half work there, which hides it: Tab moves the
# focus from button to button, but Enter on the focused button presses nothing and raises nothing. In a page opened
# by the driver the same keys do both.
#
# Needs Debian's firefox-esr and xvfb. Seen with Firefox ESR 153.8 and puppeteer-core 25.16.0. Valid input: a page with
# two buttons, Tab and Enter. Nothing is raised anywhere.
set -euo pipefail
for program in firefox-esr Xvfb node npm; do
  command -v "$program" > /dev/null || { echo "missing: $program (Debian: firefox-esr, xvfb)" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'kill $(jobs -p) 2> /dev/null; rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --no-save puppeteer-core@25.16.0 > /dev/null

exec 3> display
Xvfb -displayfd 3 -screen 0 1024x768x24 -nolisten tcp 2> /dev/null &
until [ -s display ]; do :; done
export DISPLAY=":$(cat display)"

cat > look.mjs << 'JS'
import puppeteer from 'puppeteer-core';

const PAGE = 'data:text/html,<button>one</button><button onclick="document.title=`pressed`">two</button>';
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: process.argv[2],
  headless: false,
  defaultViewport: null,
});
try {
  const [first] = await browser.pages();
  const rows = {};
  for (const [name, page] of [['first page', first], ['page of its own', await browser.newPage()]]) {
    await page.bringToFront();
    await page.goto(PAGE);
    const focus = await page.evaluate(() => document.hasFocus());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => document.activeElement.textContent);
    await page.keyboard.press('Enter');
    const pressed = await page.evaluate(() => document.title === 'pressed');
    rows[name] = { 'hasFocus()': focus, 'Tab, Tab came to': at, 'Enter pressed it': pressed };
  }
  console.log(await browser.version());
  console.table(rows);
  const [one, other] = Object.values(rows);
  const holds =
    one['Tab, Tab came to'] === 'two' && !one['Enter pressed it'] && other['Enter pressed it'];
  console.log(holds ? 'As found: in the first page Tab moves and Enter does nothing.' : 'This has changed.');
  process.exitCode = holds ? 0 : 1;
} finally {
  await browser.close();
}
JS
node look.mjs "$(command -v firefox-esr)"
