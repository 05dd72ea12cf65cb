/** Writes docs/reference.md, every line, position and number with its reason; `--check` compares instead. */
import { shippedContent, writeOut } from './content/read.ts';
import { reference, REFERENCE_FILE } from './content/reference.ts';

const text = reference(shippedContent());
const fault = await writeOut(REFERENCE_FILE, text, process.argv.includes('--check'));
if (fault !== null) {
  console.error(`${fault} Run: npm run reference`);
  process.exitCode = 1;
}
