/** The schema of a domain file in the form that editors understand. */
import * as z from 'zod/mini';
import { domainSchema } from '#domains/schema.ts';

export const DOMAIN_SCHEMA_FILE = 'data/domain.schema.json';

/** JSON Schema of a domain file; that ids name something and tables are whole, it cannot say. */
export function domainJsonSchema(): string {
  return JSON.stringify({
    title: 'Negotiation domain',
    description: 'One negotiation for npm run solve; docs/domain-file.md explains every field.',
    ...z.toJSONSchema(domainSchema, { io: 'input' }),
  });
}
