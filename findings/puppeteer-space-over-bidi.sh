#!/usr/bin/env bash
# Puppeteer's type of key names holds both 'Space' (the key's code) and ' ' (what it prints), and in Chromium both
# press the space bar. Over WebDriver BiDi, which it speaks with Firefox, 'Space' is refused with "Unknown key",
# while other codes that are also key names, such as 'Enter' and 'Tab', work in both. What a type checker lets pass
# for two browsers works in one.
#
# Needs Debian's firefox-esr and chromium. Seen with puppeteer-core 25.16.0, Firefox ESR 153.8, Chromium 156.
# Valid input: a page with a checkbox, which the space bar ticks. One error is raised, by Puppeteer.
set -euo pipefail
for program in firefox-esr chromium node npm; do
  command -v "$program" > /dev/null || { echo "missing: $program (Debian: firefox-esr, chromium)" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --no-save puppeteer-core@25.16.0 > /dev/null

cat > look.mjs << 'JS'
import puppeteer from 'puppeteer-core';

const ROOT = process.getuid?.() === 0;
const rows = {};
for (const [browser, executablePath] of [['chrome', process.argv[2]], ['firefox', process.argv[3]]]) {
  const args = browser === 'chrome' && ROOT ? ['--no-sandbox'] : [];
  const opened = await puppeteer.launch({ browser, executablePath, args });
  const row = (rows[await opened.version()] = {});
  try {
    const page = await opened.newPage();
    for (const key of [' ', 'Space', 'Enter', 'Tab']) {
      await page.goto('data:text/html,<input type=checkbox autofocus>');
      await page.focus('input');
      const error = await page.keyboard.press(key).then(() => null, raised => raised.message);
      const ticked = await page.evaluate(() => document.querySelector('input').checked);
      row[JSON.stringify(key)] = error ?? (ticked ? 'ticks' : 'taken');
    }
  } finally {
    await opened.close();
  }
}
console.table(rows);
const [chromium, firefox] = Object.values(rows);
const holds =
  chromium['"Space"'] === 'ticks' && firefox['" "'] === 'ticks' && /Unknown key/.test(firefox['"Space"']);
console.log(holds ? 'As found: Space is a key in Chromium and none in Firefox.' : 'This has changed.');
process.exitCode = holds ? 0 : 1;
JS
node look.mjs "$(command -v chromium)" "$(command -v firefox-esr)"
