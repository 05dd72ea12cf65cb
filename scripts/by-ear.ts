/**
 * `npm run by-ear`: plays the first talks and the warm-up by ear alone, with the screen reader Orca, in Chromium and in
 * Firefox, and prints what was pressed, what was said, and how many words each step took (docs/by-ear.md).
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import type { Browser } from './by-ear/browsers.ts';
import { missingPackages, sentenceOn } from './by-ear/packages.ts';
import { faultLines, tableLines, type Told } from './by-ear/page.ts';
import { planOf, USAGE } from './by-ear/plan.ts';
import { playByEar } from './by-ear/run.ts';
import { talksOf, type Scenario } from './by-ear/scenarios.ts';
import { openSession, type Session } from './by-ear/session.ts';
import { buildWhenStale, DIST } from './build.mjs';
import { serve } from './serve.mjs';

const NOT_POSSIBLE = 2;

const plan = planOf(process.argv.slice(2));
if (typeof plan === 'string') {
  console.error(`${plan}\n\n${USAGE}`);
  process.exit(NOT_POSSIBLE);
}
if (plan.help) {
  console.log(USAGE);
  process.exit(0);
}
const missing = missingPackages();
if (missing.length > 0 && plan.install)
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...missing], {
    stdio: 'inherit',
  });
const still = missingPackages();
if (still.length > 0) {
  console.error(sentenceOn(still));
  process.exit(NOT_POSSIBLE);
}
if (buildWhenStale() !== 0) process.exit(NOT_POSSIBLE);

const { transcript } = plan;
if (transcript !== null) writeFileSync(transcript, '');
const print = (line: string): void => {
  console.log(line);
  if (transcript !== null) appendFileSync(transcript, `${line}\n`);
};

let session: Session | null = null;
const stop = (): void => void session?.end().finally(() => process.exit(1));
process.once('SIGINT', stop).once('SIGTERM', stop);

const game = await serve(DIST);
const told = new Map<Scenario, ReadonlyMap<Browser, readonly Told[]>>();
for (const scenario of plan.scenarios) {
  const talks = await talksOf(scenario);
  const heard = new Map<Browser, readonly Told[]>();
  told.set(scenario, heard);
  for (const browser of plan.browsers) {
    session = await openSession();
    try {
      const how = { address: game.url, pace: plan.pace, print };
      heard.set(browser, await playByEar(browser, talks, session, how));
    } finally {
      await session.end();
    }
  }
}
await game.close();

print('\nWords of each step’s answer; in brackets the keys on the way to it, and their words.');
for (const [scenario, heard] of told) {
  print(`\n${scenario}\n`);
  tableLines(heard).forEach(print);
}
const faults = [...told].flatMap(([scenario, heard]) =>
  faultLines(heard).map(line => `${scenario}, ${line}`),
);
print('');
faults.forEach(print);
print(faults.length === 0 ? 'Every step is heard, within its budget.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
