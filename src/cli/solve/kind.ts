/** What a JSON file is, told by the fields at its top, whatever it is called. */
import { FILE_KIND } from '#saves/format.ts';

/** `part`: of a scenario. `domain`: with faults or without. */
export type Kind = 'domain' | 'games' | 'part' | 'unknown';

/** Null where there are no fields to tell by. */
export function kindOf(text: string): Kind | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const has = (field: string) => Object.hasOwn(value, field);
  if (DOMAIN.some(has) || ('format' in value && value.format === 'negotiation-domain'))
    return 'domain';
  if ('kind' in value && value.kind === FILE_KIND) return 'games';
  return PARTS.some(has) ? 'part' : 'unknown';
}

/** Fields that only a domain file has. */
const DOMAIN = ['issues', 'utilities', 'linkages'];

/** A field of each part of a scenario that no other kind of file has. */
const PARTS = ['points', 'evidence', 'terms', 'glossary', 'declarable', 'preferences', 'positions', 'articles', 'sources', 'voices', 'asOf', 'briefs']; // prettier-ignore
