/** The schema of a scenario in the form that editors understand. */
import * as z from 'zod/mini';
import { PARTS, scenarioSchema } from '#content/schema.ts';

export const SCHEMA_FILE = 'data/scenario.schema.json';

/** JSON Schema of a whole scenario, its eight files joined. */
export function jsonSchema(): string {
  const files = PARTS.map(({ file, keys }) => `${file}.json: ${keys.join(', ')}`).join('; ');
  const schema = z.toJSONSchema(scenarioSchema, { io: 'input', override: patternForLocator });
  return JSON.stringify({
    title: 'Scenario',
    description: `All the content of one negotiation. It is kept in these files, joined by their keys: ${files}.`,
    ...schema,
  });
}

/**
 * The check of quotes takes every object in data/ that has a key `locator` for evidence; this file's own
 * `properties` would be one. A pattern of the one name says the same.
 */
function patternForLocator({
  jsonSchema: schema,
}: {
  jsonSchema: z.core.JSONSchema.BaseSchema;
}): void {
  const { locator, ...properties } = schema.properties ?? {};
  if (locator === undefined) return;
  schema.properties = properties;
  schema.patternProperties = { '^locator$': locator };
}
