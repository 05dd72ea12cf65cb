/** The games in a file that somebody named. */
import { readFileSync, statSync } from 'node:fs';
import type { Catalogue } from '#content/catalogue.ts';
import type { Ended } from '#record/ended.ts';
import { readFile } from '#saves/file.ts';
import { t } from '#words/sharing.ts';
import { endedOf } from '../../app/files.ts';
import { keptGame } from '../../app/game.ts';
import { kindOf } from '../solve/kind.ts';

/** Talks that have ended, with the scenario that they were held on. */
export interface Held {
  readonly content: Catalogue;
  readonly ended: Ended;
}

/** Throws a sentence for the person at the terminal. `contentOf`: null where a scenario is not here. */
export async function endedIn(
  file: string,
  contentOf: (scenario: string) => Promise<Catalogue | null>,
): Promise<readonly Held[]> {
  const text = textOf(file);
  const read = readFile(text);
  if (!read.ok) {
    const kind = kindOf(text);
    if (kind === 'domain' || kind === 'part') throw new Error(`${file} is a negotiation, not a game that was played; npm run solve -- ${file} reads it.`); // prettier-ignore
    if (read.fault === 'notAFile') throw new Error(`${file} is not a file of games; save one in the debrief as “Whole game (JSON)”.`); // prettier-ignore
    throw new Error(`${file}: ${t(`sharing:file.${read.fault}`)}`);
  }
  const [unread] = read.unread;
  if (unread) throw new Error(`${file}, game ${unread.place}: ${t(`games:${unread.fault}`)}`);
  const held: Held[] = [];
  for (const save of read.games) {
    const content = await contentOf(save.scenario);
    const game = content ? keptGame(content, save) : NOT_HERE;
    if (!content || !game.ok)
      throw new Error(
        `${file}, “${save.name}”: ${t(`games:${game.ok ? NOT_HERE.fault : game.fault}`)}`,
      );
    held.push({ content, ended: endedOf(game.game, save.screens) });
  }
  return held;
}

const NOT_HERE = { ok: false, fault: 'otherScenario' } as const;

function textOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new Error(`${file} is a folder; name a file of games in it.`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read. Is the path right?`);
  }
}
