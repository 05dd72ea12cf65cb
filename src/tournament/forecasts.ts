/** What a seat expects others to mark, held against what they mark. */
import type { OptionId, Party, PartyView, PointId, Reveal } from '#engine/types.ts';

/** What a seat that sees this view expects of the others' marks: the share of each option. */
export type Forecast = (
  view: PartyView,
) => (party: Party, point: PointId) => Readonly<Record<OptionId, number>>;

/** Mean quadratic scores (Brier 1950), 0 to 2: the lower, the better. */
export interface Skill {
  readonly brier: number;
  readonly even: number; // of one who gives every option the same share
}

interface Expected {
  readonly round: number;
  readonly of: Party;
  readonly point: PointId;
  readonly shares: Readonly<Record<OptionId, number>>;
}

export class Forecasts {
  readonly #party: Party;
  readonly #forecast: Forecast | null;
  readonly #expected: Expected[] = [];

  /** Null where the seat expects nothing that could be measured. */
  constructor(party: Party, forecast: Forecast | null) {
    this.#party = party;
    this.#forecast = forecast;
  }

  /** Of the others' marks on this round's agenda; a seat that is asked again in the round is not heard again. */
  expect(view: PartyView): void {
    const { round, agenda } = view;
    if (this.#expected.at(-1)?.round === round) return;
    const shares = this.#forecast?.(view);
    if (!shares) return;
    for (const of of view.setting.parties) {
      if (of === this.#party) continue;
      for (const point of agenda)
        this.#expected.push({ round, of, point, shares: shares(of, point) });
    }
  }

  /** Over all marks that were given; null without any. */
  skillOn(reveals: readonly Reveal[]): Skill | null {
    const scored = this.#expected.flatMap(({ round, of, point, shares }) => {
      const mark = reveals.find(reveal => reveal.round === round)?.marks[of][point];
      return mark ? [{ brier: brier(shares, mark.option), even: even(shares) }] : [];
    });
    if (scored.length === 0) return null;
    const mean = (of: (one: Skill) => number) =>
      scored.reduce((sum, one) => sum + of(one), 0) / scored.length;
    return { brier: mean(one => one.brier), even: mean(one => one.even) };
  }
}

const brier = (shares: Readonly<Record<OptionId, number>>, marked: OptionId): number =>
  Object.entries(shares).reduce(
    (sum, [option, share]) => sum + (share - Number(option === marked)) ** 2,
    0,
  );

const even = (shares: Readonly<Record<OptionId, number>>): number =>
  1 - 1 / Object.keys(shares).length;
