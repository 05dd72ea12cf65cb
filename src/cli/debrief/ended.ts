/** The games in a file that somebody named. */
import { readFileSync, statSync } from 'node:fs';
import type { Catalogue } from '#content/catalogue.ts';
import type { Ended } from '#dom/game.ts';
import { readFile } from '#saves/file.ts';
import { t } from '#words/sharing.ts';
import { endedOf } from '../../app/files.ts';
import { keptGame } from '../../app/game.ts';
import { kindOf } from '../solve/kind.ts';

/** Throws a sentence for the person at the terminal. */
export function endedIn(file: string, content: Catalogue): readonly Ended[] {
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
  return read.games.map(save => {
    const game = keptGame(content, save);
    if (!game.ok) throw new Error(`${file}, “${save.name}”: ${t(`games:${game.fault}`)}`);
    return endedOf(game.game, save.screens);
  });
}

function textOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new Error(`${file} is a folder; name a file of games in it.`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read. Is the path right?`);
  }
}
