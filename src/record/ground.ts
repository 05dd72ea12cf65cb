/**
 * How much ground each seat held, round by round: its concession curve. The worth to it of what it marked, as a
 * share of the way from the least to the most that it could have marked on that agenda (after the curves of
 * Faratin, Sierra and Jennings 1998). Preferences alone; lines and linkages are not in it.
 */
import { byParty } from '#engine/parties.ts';
import {
  STRUCK,
  type ByParty,
  type Mandate,
  type OptionId,
  type PartyView,
  type PointId,
  type Reveal,
} from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';

/** Percent, one a round; null where the seat had nothing to choose by, or gave no mark. */
export type Ground = ByParty<readonly (number | null)[]>;

export function groundHeld(reveals: readonly Reveal[], papers: ByParty<PartyView>): Ground {
  return byParty(everyParty(), party => {
    const { mandate, setting } = papers[party];
    const optionsOf = (point: PointId): readonly OptionId[] =>
      [STRUCK, ...(setting.points.find(p => p.id === point)?.options ?? [])]; // prettier-ignore
    return reveals.map(({ agenda, marks }) => {
      let held = 0;
      let reach = 0;
      for (const point of agenda) {
        const mark = marks[party][point];
        if (!mark) continue;
        const worths = optionsOf(point).map(option => preference(mandate, point, option));
        const least = Math.min(...worths);
        reach += Math.max(...worths) - least;
        held += preference(mandate, point, mark.option) - least;
      }
      return reach === 0 ? null : Math.round((100 * held) / reach);
    });
  });
}

const preference = ({ preferences }: Mandate, point: PointId, option: OptionId): number =>
  preferences[point]?.[option] ?? 0;
