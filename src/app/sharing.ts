/** A game as a code for a link, and back. Loaded when somebody shares a game or opens a shared one. */
import type { Catalogue } from '#content/catalogue.ts';
import { settingOf } from '#content/setting.ts';
import { hasVersion } from '#content/versions.ts';
import { Referee } from '#engine/referee.ts';
import {
  codeOf,
  decoded,
  scenarioOf,
  type Choices,
  type CodeFault,
  type Scenarios,
} from '#saves/link/code.ts';
import { computerSeats, computersIn } from '#table/opponents.ts';
import { retold } from '#table/retold.ts';
import { browserThinker } from '#table/thinking/browser.ts';
import type { Game } from './game.ts';
import { nameOf } from './names.ts';

/** Null where no code can hold the game. */
export function codeOfGame(
  { referee, setup }: Game,
  content: Catalogue,
  withWords: boolean,
): string | null {
  const { setting, moves } = referee.log();
  const { scenario, scenarioVersion } = setting;
  return codeOf(
    { scenario, scenarioVersion, setup, moves },
    setting,
    choicesIn(content),
    withWords,
  );
}

function choicesIn({ parties, content: { lengths, days, briefs } }: Catalogue): Choices {
  const ids = (of: readonly { readonly id: string }[]) => of.map(({ id }) => id);
  return { parties, lengths: ids(lengths), days: ids(days), briefs: ids(briefs) };
}

export type Opened =
  { readonly ok: true; readonly game: Game } | { readonly ok: false; readonly fault: CodeFault };

const codeIn = (text: string): string => text.slice(text.lastIndexOf('=') + 1);

/** Which scenario a code is of, whether or not it is here; empty where it is no code. */
export const scenarioIn = (text: string): string => scenarioOf(codeIn(text));

/** Takes a code, or an address that ends in one. The computer seats say again what they gave as reasons. */
export async function gameFrom(text: string, content: Catalogue, id: string): Promise<Opened> {
  const { content: scenario } = content;
  const scenarios: Scenarios = {
    choicesOf: (of, at) =>
      of === scenario.id && hasVersion(scenario, at) ? choicesIn(content) : null,
    settingFor: (setup, at) => settingOf(scenario, setup, at),
  };
  const read = decoded(codeIn(text), scenarios);
  if (!read.ok) return read;
  const { setup } = read.game;
  const { parties } = read.log.setting;
  const seated = computersIn(parties, setup.seats, setup.characters, setup.seed);
  const { opponents, close } = computerSeats(seated, browserThinker, content);
  try {
    const replayed = Referee.fromLog(await retold(read.log, opponents));
    if (!replayed.ok) return { ok: false, fault: 'notACode' };
    return { ok: true, game: { id, name: nameOf(content, setup), setup, referee: replayed.value } };
  } finally {
    close();
  }
}
