/** What a new game is called, by people and by the shelf. */
import type { Setup } from '#record/setup.ts';
import type { Catalogue } from '#content/catalogue.ts';
import { cleanName } from '#saves/name.ts';
import { listed } from '#words/lists.ts';
import { byName } from '#words/parties.ts';
import { t } from '#words/words.ts';

export const NAME_MAX = 80; // letters

/** "Ukraine, quick talks": until the player gives it another name. */
export function nameOf({ content }: Catalogue, { seats, length }: Setup): string {
  const persons = byName(content.parties).filter(({ id }) => seats[id] === 'person');
  return t('games:name', {
    seats:
      persons.length === 0 ? t('games:watching') : listed(persons.map(({ forms }) => forms.short)),
    length: content.lengths.find(({ id }) => id === length)?.inside ?? length,
  });
}

/** Where a name with an addition is too long, the name is cut: the addition is what tells the two games apart. */
export function nameFrom(name: string, added: (name: string) => string): string {
  const over = added(name).length - NAME_MAX;
  return over > 0 ? added(`${cleanName(name.slice(0, -over - 1))}…`) : added(name);
}

export const copyName = (of: string): string => nameFrom(of, name => t('games:copyName', { name }));

/** An id of 32 letters and digits; `crypto.randomUUID` is missing on pages without https. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map(n => n.toString(16).padStart(2, '0'))
    .join('');
