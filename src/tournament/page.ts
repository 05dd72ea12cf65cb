/** The tables of a tournament, in Markdown. */
import { PARTIES, SHIPPED } from '#content/shipped-now.ts';
import { list, table } from '#words/markdown.ts';
import { said, type Estimate } from './intervals.ts';
import type { Ladder } from './ladder.ts';
import type { Standing } from './measures.ts';

export interface Entry {
  readonly subject: string;
  readonly entrant: string;
  readonly standing: Standing;
  readonly more: Estimate | null; // its gain less that of one of `others` in its place; null: not compared
}

const PARTY_NAMES = SHIPPED.parties.map(({ forms }) => forms.short);

export const tournamentPage = (entries: readonly Entry[], others: string): string =>
  page([
    '# Tournament',
    `Each entrant spoke for each party in turn among three of ${others}, on the same seeds. Means with 95 % intervals; gains are worth less walking away, 0 where nothing is in force.`,
    table(
      ['Played on', 'Entrant', 'Games (different)', 'All signed', 'Ratified', 'Own gain', `Gain less ${others}`, 'Share of its ideal', 'Nash ratio', 'Surplus left', 'To the frontier', 'Own lines signed over', 'Put forward', 'Carried', 'Rounds', 'Forecast skill', 'Faults'],
      entries.map(({ subject, entrant, standing: s, more }) => [
        subject,
        entrant,
        `${s.games} (${s.different})`,
        said(s.agreed),
        said(s.ratified),
        said(s.gain),
        said(more),
        said(s.share),
        said(s.nashRatio),
        said(s.surplus, 1),
        said(s.toFrontier, 1),
        String(s.crossed),
        said(s.tabled, 1),
        said(s.carried, 1),
        said(s.rounds, 1),
        said(s.skill),
        String(s.faults.length),
      ]),
    ),
    '## Seat by seat',
    'The own gain of each entrant by the party that it spoke for, and as a share of the most that party can gain while all others sign.',
    table(
      ['Played on', 'Entrant', ...PARTY_NAMES],
      entries.map(({ subject, entrant, standing }) => [subject, entrant, ...seatBySeat(standing)]),
    ),
    ...faultsOf(entries.flatMap(({ standing }) => standing.faults)),
  ]); // prettier-ignore

export const ladderPage = ({ rungs, balance, faults }: Ladder): string =>
  page([
    '# Ladder',
    'Own gains, with 95 % intervals; a difference is paired by seed and seat. A rung holds where the whole interval of the difference is above 0, or that of the rate strictly between 0 and 1.',
    table(
      ['Rung', 'Games', 'Figures', 'Holds'],
      rungs.map(({ name, games, figures, holds }) => [
        name,
        String(games),
        figures.map(({ label, estimate }) => `${label} ${said(estimate)}`).join('; '),
        holds ? 'PASS' : 'FAIL',
      ]),
    ),
    '## Seat by seat',
    'Four of the same difficulty: own gain, and as a share of the most that party can gain while all others sign. Reported, not judged: an imbalance may come from the sources.',
    table(
      ['Played on', 'Four of', 'Games (different)', ...PARTY_NAMES],
      balance.map(({ length, entrant, standing }) => [
        length,
        entrant,
        `${standing.games} (${standing.different})`,
        ...seatBySeat(standing),
      ]),
    ),
    ...faultsOf(faults),
  ]);

const seatBySeat = ({ byParty, shareByParty }: Standing): readonly string[] =>
  PARTIES.map(p => `${said(byParty[p])}; ${said(shareByParty[p])}`);

const FAULTS_SHOWN = 20;

const faultsOf = (faults: readonly string[]): readonly string[] =>
  faults.length === 0
    ? []
    : [
        '## Faults',
        `${faults.length} games ended because a seat broke the rules.`,
        list(faults.slice(0, FAULTS_SHOWN)),
      ];

const page = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
