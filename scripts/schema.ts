/**
 * Writes data/scenario.schema.json from src/content/schema.ts, data/domain.schema.json from
 * src/domains/schema.ts and data/games.schema.json from src/saves/file.ts; `--check` compares instead.
 */
import { DOMAIN_SCHEMA_FILE, domainJsonSchema } from './content/domain-schema.ts';
import { GAMES_SCHEMA_FILE, gamesJsonSchema } from './content/games-schema.ts';
import { jsonSchema, SCHEMA_FILE } from './content/json-schema.ts';
import { writeOut } from './content/read.ts';

const check = process.argv.includes('--check');
const faults = [
  await writeOut(SCHEMA_FILE, jsonSchema(), check),
  await writeOut(DOMAIN_SCHEMA_FILE, domainJsonSchema(), check),
  await writeOut(GAMES_SCHEMA_FILE, gamesJsonSchema(), check),
].filter(fault => fault !== null);
for (const fault of faults) console.error(`${fault} Run: npm run schema`);
if (faults.length > 0) process.exitCode = 1;
