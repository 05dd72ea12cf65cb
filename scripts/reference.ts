/**
 * Writes docs/reference.md, every line, position and number with its reason, and data/names.json, what the title has
 * to know of the parties; `--check` compares instead.
 */
import { names, NAMES_FILE } from './content/names.ts';
import { shippedContent, writeOut } from './content/read.ts';
import { reference, REFERENCE_FILE } from './content/reference.ts';

const content = shippedContent();
const check = process.argv.includes('--check');
const faults = [
  await writeOut(REFERENCE_FILE, reference(content), check),
  await writeOut(NAMES_FILE, names(content), check),
].filter(fault => fault !== null);
for (const fault of faults) console.error(`${fault} Run: npm run reference`);
if (faults.length > 0) process.exitCode = 1;
