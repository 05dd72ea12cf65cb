/** Writes docs/findings.md, what the solver finds in the shipped scenario; `--check` compares instead. */
import { findings } from './content/findings.ts';
import { FINDINGS_FILE, findingsPage } from './content/findings-page.ts';
import { shippedContent, writeOut } from './content/read.ts';

const content = shippedContent();
const page = findingsPage(content, findings(content));
const fault = await writeOut(FINDINGS_FILE, page, process.argv.includes('--check'));
if (fault !== null) {
  console.error(`${fault} Run: npm run findings`);
  process.exitCode = 1;
}
