/** One game in play: its table, and how it is written down. Loaded when the first game begins. */
import type { Catalogue } from '#content/catalogue.ts';
import { hasChoice, settingOf } from '#content/setting.ts';
import { hasVersion } from '#content/versions.ts';
import { Referee } from '#engine/referee.ts';
import type { Setup } from '#record/setup.ts';
import { refereeFrom } from '#saves/resume.ts';
import { SAVE_FORMAT } from '#saves/format.ts';
import type { Save } from '#saves/save.ts';
import type { GameStore } from '#store/store.ts';
import { localTable } from '#table/local.ts';
import type { Place } from '#table/playback.ts';
import { computerSeats, computersIn } from '#table/opponents.ts';
import { browserThinker } from '#table/thinking/browser.ts';
import type { Table } from '#table/table.ts';

export interface Game {
  readonly id: string;
  readonly name: string;
  readonly setup: Setup;
  readonly referee: Referee;
  readonly seen?: Place; // how far its moves were seen; none: to the end
}

export const newGame = (content: Catalogue, setup: Setup, id: string, name: string): Game => ({
  id,
  name,
  setup,
  referee: new Referee(settingOf(content.content, setup), setup.seed),
});

/** The game as it was kept, or why it cannot be taken up. */
export function keptGame(
  content: Catalogue,
  save: Save,
):
  | { readonly ok: true; readonly game: Game }
  | Extract<ReturnType<typeof refereeFrom>, { ok: false }> {
  const { id, name, setup, scenario, scenarioVersion } = save;
  if (scenario !== content.content.id) return { ok: false, fault: 'otherScenario' };
  if (!hasChoice(content.content, setup)) return { ok: false, fault: 'noReplay' };
  const version = hasVersion(content.content, scenarioVersion) ? scenarioVersion : undefined;
  const resumed = refereeFrom(save, settingOf(content.content, setup, version));
  if (!resumed.ok) return resumed;
  const { seen } = save.screens;
  return { ok: true, game: { id, name, setup, referee: resumed.referee, ...(seen && { seen }) } };
}

export function tableOf({ referee, setup, seen }: Game, store: GameStore, keep: () => void): Table {
  const { parties } = referee.publicView().setting;
  const seated = computersIn(parties, setup.seats, setup.characters, setup.seed);
  const { opponents, close } = computerSeats(seated, browserThinker, store.getState().content);
  return localTable({
    referee,
    seats: setup.seats,
    opponents,
    store,
    keep,
    isPaced: () => store.getState().settings.pace !== 'atOnce',
    ...(seen && { seen }),
    hints: setup.hints,
    findSwaps: async log => (await import('#analysis/swaps.ts')).findSwaps(log),
    accounts: async log => (await import('#table/accounts.ts')).accountsOf(log, seated),
    closed: close,
  });
}

/** The game as it stands now, for the shelf. */
export function saveOf({ id, name, setup, referee, seen }: Game, store: GameStore, at: Date): Save {
  const { scenario, scenarioVersion } = referee.publicView().setting;
  const { round, phase } = referee.publicView();
  const { seenReveal, opened, answers, dossier, dialog } = store.getState();
  const focused = dialog?.type === 'card' ? dialog.point : store.getState().focused;
  return {
    format: SAVE_FORMAT,
    id,
    name,
    savedAt: at.toISOString(),
    setup,
    scenario,
    scenarioVersion,
    round,
    phase,
    hash: referee.hash(),
    moves: [...referee.log().moves],
    screens: {
      seenReveal,
      opened: [...opened],
      answers: { ...answers },
      dossier,
      focused,
      ...(seen && { seen }),
    },
  };
}
