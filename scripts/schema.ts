/** Writes data/scenario.schema.json from src/content/schema.ts; `--check` compares instead. */
import { jsonSchema, SCHEMA_FILE } from './content/json-schema.ts';
import { writeOut } from './content/read.ts';

const fault = await writeOut(SCHEMA_FILE, jsonSchema(), process.argv.includes('--check'));
if (fault !== null) {
  console.error(`${fault} Run: npm run schema`);
  process.exitCode = 1;
}
