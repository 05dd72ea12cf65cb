/** The games that are asked for, and what is said of them. */
import { list, table } from '#words/markdown.ts';
import type { Plan } from '../plan.ts';
import { aimsOf, type Aim } from './aims.ts';
import type { Length } from '#engine/types.ts';
import { endingsOf, matchesOf, OTHERS, percent, rowsOf, type Endings, type Row } from './rows.ts';

export interface Asked {
  readonly seeds: number; // games for each length, chair and player
  readonly seed: number; // the first
  readonly lengths: readonly Length[];
}

export function planOf({ lengths, seeds: count, seed }: Asked): Plan {
  const seeds = Array.from({ length: count }, (_, i) => seed + i);
  return {
    matches: matchesOf(lengths, seeds),
    reportOn: resultOf => {
      const rows = rowsOf(lengths, seeds, resultOf);
      const endings = endingsOf(lengths, seeds, resultOf);
      const aims = aimsOf(rows, endings);
      const holds = aims.every(aim => aim.holds);
      return { page: pageOf(rows, endings, aims), figures: { rows, endings, aims }, holds };
    },
  };
}

const pageOf = (rows: readonly Row[], endings: readonly Endings[], aims: readonly Aim[]): string =>
  `${[
    '# Tension',
    `Three scripted persons in each chair, among three of ${OTHERS}. Gain: worth of the text less walking away, of the most that the party can gain while all others sign; 0 where no agreement is in force; with its 95 % interval.`,
    table(
      ['Length', 'Chair', 'Player', 'Games', 'Ratified at home', 'Gain', 'Priorities kept'],
      rows.map(row => [
        row.length,
        row.chair,
        row.player,
        String(row.games),
        percent(row.ratified),
        `${percent(row.gain)} (${percent(row.low)} to ${percent(row.high)})`,
        row.priorities.map(percent).join(', '),
      ]),
    ),
    '## Four alike seats',
    table(
      ['Length', 'Games', 'Full', 'Partial', 'Some sign', 'None'],
      endings.map(({ length, games, shares }) => [
        length,
        String(games),
        ...[shares.full, shares.partial, shares.someSign, shares.none].map(percent),
      ]),
    ),
    '## Aims',
    list(aims.map(({ name, figures, holds }) => `${holds ? 'PASS' : 'FAIL'} ${name} (${figures})`)),
  ].join('\n\n')}\n`;
