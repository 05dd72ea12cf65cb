/** The figures of a debrief as lines for a terminal. */
import type { Catalogue } from '#content/catalogue.ts';
import { roundsIn } from '#record/acceptances.ts';
import type { Analysed } from '#record/analysed.ts';
import type { Figures } from '#record/figures.ts';
import type { Party } from '#engine/types.ts';
import { listed } from '#words/lists.ts';

export function figuresInLines(content: Catalogue, name: string, of: Figures & Analysed): string {
  const { points, lines, opened, limits, texts, changes, quality, planes, moments } = of;
  const rounds = roundsIn(of.accepted).map(round => `round ${round}`);
  const byParty = (title: string, heads: readonly string[], cells: (p: Party) => readonly unknown[]) =>
    [row(title, heads), ...content.parties.map(p => row(`  ${content.party(p).name}`, cells(p)))]; // prettier-ignore
  return [
    name,
    `rounds ${of.rounds}, moves ${of.moves}, ending ${of.ending ?? 'none yet'}`,
    `points: settled as drafted ${points.settled}, amended ${points.amended}, left out ${points.struck}, in brackets ${points.bracketed}, parked ${points.parked}`,
    `red lines: held ${lines.held}, crossed ${lines.crossed}, crossed in a trade ${lines.traded}`,
    ...byParty('seat', ['support at home', 'worth', 'predictions', 'Brier'], p => [
      of.support[p] ?? '-',
      of.worth[p],
      of.predictions[p].count,
      of.predictions[p].brier?.toFixed(2) ?? '-',
    ]),
    ...byParty('marks that accepted', rounds, p => of.accepted[p]),
    ...byParty('ground held, percent', rounds, p => of.ground[p].map(g => g ?? '-')),
    `texts acceptable to all: ${texts?.acceptable ?? 'not counted'} of ${texts?.of ?? 'not counted'}; this one is ${quality?.acceptable ? '' : 'not '}one of them; fewest changes to make it so: ${changes ?? '-'}`,
    `left on the table: ${quality?.surplus ?? 'no such text is as good for all'}; holds in ${Math.round((quality?.robustness?.share ?? 0) * 100)} % of ${quality?.robustness?.recodings ?? 0} recodings`,
    ...planes.map(({ pair, text, draft, nash, frontier }) => {
      const gains = (of: readonly number[] | null) => (of ? `(${of.join(', ')})` : '-');
      const names = listed(pair.map(p => content.party(p).name));
      return `gains of ${names}: this text ${gains(text)}, published draft ${gains(draft)}, largest product ${gains(nash)}, best texts ${frontier.map(gains).join(' ')}`;
    }),
    ...moments.map(({ round, by, points: changed, from, to, lessons }) => {
      const left = ({ texts: count, most }: typeof from) => `${count ?? 'uncounted'} texts, up to ${most ?? '-'}`; // prettier-ignore
      const learned = lessons.map(l => l.type === 'unreadLine' ? `unread ${l.lines.join(' ')}` : l.type === 'concession' ? `concession ${l.less}` : `missed trade ${l.more}`); // prettier-ignore
      return `round ${round}, ${by}, ${changed.join(' ')}: before ${left(from)}; after ${left(to)}${learned.map(l => `; ${l}`).join('')}`;
    }),
    `evidence opened: ${content.content.sources.map(({ id, inside }) => `${inside} ${opened.items[id]}`).join(', ')}; answered with none ${opened.unread} of ${opened.answered} points`,
    `in neither article: ${limits.inNone} of ${limits.points} points; of ${limits.positions} positions stated or reported ${limits.stated} (${limits.concerns} as concerns), inferred ${limits.inferred}, silent ${limits.silent}`,
  ].join('\n');
}

const row = (head: string, cells: readonly unknown[]): string =>
  head.padEnd(24) + cells.map(cell => String(cell).padStart(16)).join('');
