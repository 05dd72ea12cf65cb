/** What a table asks of its seats now, as one short text: an act made for something else is overtaken. And what an act is about. */
import type { Act, PublicView } from '#engine/types.ts';

/** Changes whenever the talks ask for something else; not while seats mark, seal, vote or sign one after the other. */
export function askedIn(view: PublicView): string {
  const { phase, round, caucus, tabled, points, swaps } = view;
  switch (phase) {
    case 'caucus':
      return [phase, round, caucus?.lap ?? 0, caucus?.turn ?? 0, tabled.length, caucus?.tabled ? 'vote' : 'turn'].join('.'); // prettier-ignore
    case 'ratification':
    case 'postSettlement': {
      const swapped = Object.values(points).filter(({ settled }) => settled?.by === 'swap').length;
      return [phase, round, swapped, swaps.length].join('.');
    }
    case 'brief':
    case 'marks':
    case 'summary':
    case 'ended':
      return [phase, round].join('.');
  }
}

/** Which acts are about one thing, so that a later proposal of the same person takes the place of an earlier one. */
export function matterOf(act: Act): string {
  switch (act.type) {
    case 'mark':
    case 'unmark':
      return `mark ${act.point}`;
    case 'predict':
      return `predict ${act.of}`;
    case 'table':
    case 'pass':
      return 'turn';
    case 'declare':
    case 'seal':
    case 'vote':
    case 'sign':
    case 'answerSwaps':
    case 'leave':
      return act.type;
  }
}

/** Whether the seat would knowingly go over a line of its own: then two persons have to agree, where two share it. */
export const crossesLine = (act: Act): boolean =>
  ('crossing' in act && act.crossing !== undefined) ||
  ('crossings' in act && Object.keys(act.crossings ?? {}).length > 0);
