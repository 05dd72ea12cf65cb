/** Every number of the debrief that is counted from the talks, in one place: for reports and for the command line. */
import type { Catalogue } from '#content/catalogue.ts';
import { acceptancesOf } from './acceptances.ts';
import { groundHeld, type Ground } from './ground.ts';
import { ledgerOf, tallyOf } from './ledger.ts';
import { fatesOf, fateTally, type Fate } from './fates.ts';
import { coverageOf, type Coverage } from '#content/coverage.ts';
import { meanBrier, openedOf, type Opened } from './predictions.ts';
import type { Ended } from './ended.ts';
import { byParty } from '#engine/parties.ts';
import type { ByParty, EndingType } from '#engine/types.ts';
import type { PointStatus } from './pointStatus.ts';
import { everyParty } from '#words/parties.ts';

export interface Figures {
  readonly rounds: number; // begun
  readonly moves: number;
  readonly ending: EndingType | null;
  readonly points: Readonly<Record<PointStatus, number>>; // of all 28
  readonly lines: Readonly<Record<Fate, number>>; // of all in force
  readonly support: ByParty<number | null>; // at home, for the text signed; null: not asked
  readonly worth: ByParty<number>; // of the text to each party, against leaving every point out
  readonly accepted: ByParty<readonly number[]>; // marks that kept the text, added up round by round
  readonly ground: Ground;
  readonly predictions: ByParty<{ readonly count: number; readonly brier: number | null }>;
  readonly opened: Opened;
  readonly limits: Coverage;
}

export function figuresOf(content: Catalogue, ended: Omit<Ended, 'steps'>): Figures {
  const { view, papers, log, opened } = ended;
  return {
    rounds: view.round,
    moves: log.moves.length,
    ending: view.ending?.type ?? null,
    points: tallyOf(ledgerOf(content.content, view.points)),
    lines: fateTally(fatesOf(ended)),
    support: byParty(everyParty(), party => view.signatures[party]?.support ?? null),
    worth: byParty(everyParty(), party => papers[party].worth),
    accepted: acceptancesOf(view.reveals),
    ground: groundHeld(view.reveals, papers),
    predictions: byParty(everyParty(), party => {
      const { scored } = papers[party];
      return { count: scored.length, brier: meanBrier(scored) };
    }),
    opened: openedOf(content, opened, view.reveals),
    limits: coverageOf(content.content),
  };
}
