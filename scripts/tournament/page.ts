/** The tables of a tournament, in Markdown. */
import { PARTIES } from '#engine/types.ts';
import { table } from '../content/markdown.ts';
import { said } from './intervals.ts';
import type { Rung } from './ladder.ts';
import type { Standing } from './measures.ts';

export interface Entry {
  readonly subject: string;
  readonly entrant: string;
  readonly standing: Standing;
}

export const tournamentPage = (entries: readonly Entry[], others: string): string =>
  [
    '# Tournament',
    `Each entrant spoke for each party in turn among three of ${others}, on the same seeds. Means with 95 % intervals; gains are worth less walking away, 0 where nothing is in force.`,
    table(
      ['Played on', 'Entrant', 'Games', 'Ratified', 'Own gain', 'Share of its ideal', 'Nash ratio', 'Surplus left', 'To the frontier', 'Lines crossed', 'Brier of forecasts'],
      entries.map(({ subject, entrant, standing: s }) => [
        subject,
        entrant,
        String(s.games),
        said(s.ratified),
        said(s.gain),
        said(s.share),
        said(s.nashRatio),
        said(s.surplus, 1),
        said(s.toFrontier, 1),
        String(s.crossed),
        said(s.brier),
      ]),
    ),
    '## Seat by seat',
    'The own gain of each entrant by the party that it spoke for, and as a share of the most that party can gain while all others sign.',
    table(
      ['Played on', 'Entrant', ...PARTIES],
      entries.map(({ subject, entrant, standing }) => [
        subject,
        entrant,
        ...PARTIES.map(p => `${said(standing.byParty[p])}; ${said(standing.shareByParty[p])}`),
      ]),
    ),
    '',
  ].join('\n\n'); // prettier-ignore

export const ladderPage = (rungs: readonly Rung[]): string =>
  [
    '# Ladder',
    table(
      ['Rung', 'Figures, with 95 % intervals', 'Holds'],
      rungs.map(({ name, figures, holds }) => [name, figures, holds ? 'PASS' : 'FAIL']),
    ),
    '',
  ].join('\n\n');
