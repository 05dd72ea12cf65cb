/**
 * Draws a million texts for every length, day and brief, writes docs/calibration.md and fails where a length
 * in the full brief is outside the bounds of DESIGN 3; `--check` compares the page instead of writing it.
 */
import { calibrationPage, CALIBRATION_FILE, rows } from './content/calibration-page.ts';
import { faultsOf } from './content/calibration.ts';
import { shippedContent, writeOut } from './content/read.ts';

const measured = rows(shippedContent());
const stale = await writeOut(
  CALIBRATION_FILE,
  calibrationPage(measured),
  process.argv.includes('--check'),
);
const faults = measured
  .filter(({ setting }) => setting.brief === 'full')
  .flatMap(({ setting, shares }) => faultsOf(setting, shares));
for (const fault of faults) console.error(fault);
if (stale !== null) console.error(`${stale} Run: npm run calibrate`);
if (faults.length > 0 || stale !== null) process.exitCode = 1;
