import { expect, test } from 'vitest';
import { DOMAIN_SCHEMA_FILE, domainJsonSchema } from '../../scripts/content/domain-schema.ts';
import { writeOut } from '../../scripts/content/read.ts';

test('the JSON Schema on disk is the one that the form of domain files gives', async () => {
  expect(await writeOut(DOMAIN_SCHEMA_FILE, domainJsonSchema(), true)).toBeNull();
});
