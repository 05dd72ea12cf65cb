/** Games as files: written, and taken in with the same checks as a saved game. Loaded when one is asked for. */
import type { Catalogue } from '#content/catalogue.ts';
import type { Ended } from '#record/ended.ts';
import type { TakenIn } from '#dom/game.ts';
import { fileOf, readFile, withoutAnswers } from '#saves/file.ts';
import { isOnShelf } from '#content/shelf.ts';
import { cleanName } from '#saves/name.ts';
import { parseSave, type Save } from '#saves/save.ts';
import type { Shelf } from '#saves/shelf.ts';
import { isolated } from '#words/isolated.ts';
import { t } from '#words/sharing.ts';
import { endedFrom } from './ended.ts';
import { keptGame, type Game } from './game.ts';
import { nameOf, newId } from './names.ts';

export const oneGame = (save: Save, withAnswers: boolean): string =>
  fileOf([withAnswers ? save : withoutAnswers(save)]);

/** Every kept game that can be read, in the order of the shelf, without the answers; null where there is none. */
export function allGamesIn(kept: readonly unknown[]): string | null {
  const saves = kept.flatMap(value => {
    const parsed = parseSave(value);
    return parsed.ok ? [withoutAnswers(parsed.save)] : [];
  });
  if (saves.length === 0) return null;
  return fileOf(saves);
}

/** Puts the games of a file on the shelf. Each has to replay to its own hash; what is there already stays. */
export async function takeIn(
  text: string,
  contentFor: (scenario: string) => Promise<Catalogue | null>,
  shelf: Shelf,
): Promise<TakenIn> {
  const read = readFile(text);
  if (!read.ok) return { added: 0, sentence: t(`sharing:file.${read.fault}`) };
  const refused = read.unread.map(({ place, fault }) =>
    t('sharing:fileRefused', { name: place, why: t(`games:${fault}`) }),
  );
  const renamed: string[] = [];
  let added = 0;
  let known = 0;
  for (const save of read.games) {
    const content = isOnShelf(save.scenario) ? await contentFor(save.scenario) : null;
    const game = content
      ? keptGame(content, save)
      : ({ ok: false, fault: 'otherScenario' } as const);
    if (!content || !game.ok) {
      refused.push(
        t('sharing:fileRefused', {
          name: isolated(cleanName(save.name)),
          why: t(`games:${game.ok ? 'otherScenario' : game.fault}`),
        }),
      );
      continue;
    }
    const there = parseSave(await shelf.get(save.id));
    if (there.ok && there.save.hash === save.hash) {
      known += 1;
      continue;
    }
    const name = cleanName(save.name);
    if (name === '') renamed.push(t('sharing:fileUnnamed', { name: nameOf(content, save.setup) }));
    else if (name !== save.name) renamed.push(t('sharing:fileCleaned', { name: isolated(name) }));
    await put(shelf, { ...save, name: name === '' ? nameOf(content, save.setup) : name });
    added += 1;
  }
  const sentences = [
    t('sharing:fileAdded', { count: added }),
    ...(known > 0 ? [t('sharing:fileKnown', { count: known })] : []),
    ...renamed,
    ...refused,
  ];
  return { added, sentence: sentences.join(' ') };
}

/** Behind the games played here. What has its id may be played in another tab: the file's game gets a new one. */
async function put(shelf: Shelf, save: Save): Promise<void> {
  let isFree = false;
  await shelf.change(save.id, 'last', kept => {
    isFree = kept === undefined;
    return isFree ? save : undefined;
  });
  const id = newId();
  if (!isFree) await shelf.change(id, 'last', () => ({ ...save, id }));
}

/** Everything about talks that have ended. */
export const endedOf = (
  { name, setup, referee }: Game,
  own: Pick<Ended, 'opened' | 'answers'>,
): Ended => endedFrom(name, setup, referee.log(), own);
