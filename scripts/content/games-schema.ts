/** The schema of a file of games in the form that editors understand. */
import * as z from 'zod/mini';
import { fileSchema } from '#saves/file.ts';
import { party, PARTY_ID, point } from '#saves/moves.ts';

export const GAMES_SCHEMA_FILE = 'data/games.schema.json';

/** Their own checks are in code, which the schema cannot show. */
function patternForIds(of: { zodSchema: unknown; jsonSchema: z.core.JSONSchema.BaseSchema }) {
  if (of.zodSchema === party) Object.assign(of.jsonSchema, { type: 'string', pattern: PARTY_ID.source }); // prettier-ignore
  if (of.zodSchema === point) Object.assign(of.jsonSchema, { type: 'string', pattern: '^p[1-9][0-9]?$' }); // prettier-ignore
}

/** JSON Schema of a file of games; that the moves are played by the rules, it cannot say. */
export function gamesJsonSchema(): string {
  return JSON.stringify({
    title: 'Games of Twenty-Eight Points',
    description: 'Exported games; docs/game-file.md explains every field.',
    ...z.toJSONSchema(fileSchema, {
      io: 'input',
      unrepresentable: 'any',
      override: patternForIds,
    }),
  });
}
