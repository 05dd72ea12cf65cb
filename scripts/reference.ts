/**
 * Writes docs/reference.md, every line, position and number with its reason, and data/shelf.json, what the title has
 * to know of the scenarios; `--check` compares instead.
 */
import { scenarioIds, shippedContent, writeOut } from './content/read.ts';
import { reference, REFERENCE_FILE } from './content/reference.ts';
import { shelf, SHELF_FILE } from './content/shelf.ts';

const content = shippedContent();
const check = process.argv.includes('--check');
const faults = [
  await writeOut(REFERENCE_FILE, reference(content), check),
  await writeOut(SHELF_FILE, shelf(scenarioIds().map(shippedContent)), check),
].filter(fault => fault !== null);
for (const fault of faults) console.error(`${fault} Run: npm run reference`);
if (faults.length > 0) process.exitCode = 1;
