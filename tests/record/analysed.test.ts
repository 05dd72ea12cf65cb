/** What the solver adds to a debrief, again: every text of the scenario is looked at, with the rules alone. */
import { describe, expect, it } from 'vitest';
import type { Ended } from '#record/ended.ts';
import { linesInForce } from '#engine/crossing.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { STRUCK, type Outcome, type PointId } from '#engine/types.ts';
import { isAcceptable, worthOf } from '#engine/worth.ts';
import { analysed } from '#record/analysed.ts';
import { CONTENT } from '../table/shipped.ts';
import { endedIn, played } from './playedGame.ts';

const LESSON = 1; // a seed that gives a game of this length
const QUICK = 3;
const SEEDS = process.env['FULL'] ? [LESSON, QUICK] : [LESSON];

type Gains = readonly number[]; // of the four, over no agreement

/** The gains of every text that all four could accept, with the text. */
function acceptableIn({ log: { setting }, view }: Ended): readonly (readonly [Outcome, Gains])[] {
  const lines = linesInForce(view);
  const mandates = PARTIES.map(p => setting.mandates[p]);
  const optionsOf = setting.points.map(p => [...new Set([STRUCK, ...p.options])]);
  const worthAt = mandates.map(({ preferences }) =>
    setting.points.map((p, i) => (optionsOf[i] ?? []).map(o => preferences[p.id]?.[o] ?? 0)),
  );
  /** What a party can still gain from a point on, so that whole branches of hopeless texts are left out. */
  const atMost = worthAt.map((worths, i) => {
    const bonus = (mandates[i]?.linkages ?? []).reduce((sum, l) => sum + Math.max(0, l.worth), 0);
    const rest = worths.map((_, from) => worths.slice(from).reduce((n, w) => n + Math.max(...w), bonus)); // prettier-ignore
    return [...rest, bonus];
  });
  const found: (readonly [Outcome, Gains])[] = [];
  const text: Record<string, string> = {};
  const choose = (index: number, worth: Gains): void => {
    if (worth.some((w, p) => w + (atMost[p]?.[index] ?? 0) < (mandates[p]?.walkAway ?? 0))) return;
    const point = setting.points[index];
    if (point) {
      optionsOf[index]?.forEach((option, o) => {
        text[point.id] = option;
        choose(
          index + 1,
          worth.map((w, p) => w + (worthAt[p]?.[index]?.[o] ?? 0)),
        );
      });
      return;
    }
    const outcome = text as Outcome;
    if (!PARTIES.every(p => isAcceptable(setting, lines, p, outcome))) return;
    found.push([{ ...outcome }, mandates.map(m => worthOf(m, outcome) - m.walkAway)]);
  };
  choose(0, [0, 0, 0, 0]);
  return found;
}

describe.each(SEEDS)('the findings of the debrief of game %i', seed => {
  const ended = endedIn(played(seed));
  const { points } = ended.log.setting;

  it('are those of looking at every text there is', { timeout: 1_800_000 }, async () => {
    const all = acceptableIn(ended);
    const found = await analysed(CONTENT, ended);
    const of = points.reduce((n, p) => n * new Set([STRUCK, ...p.options]).size, 1);
    expect(all.length).toBeGreaterThan(0);
    expect(found.texts).toEqual({ acceptable: all.length, of });

    expect(found.planes).toHaveLength(6);
    for (const { pair, frontier, nash } of found.planes) {
      const [a = 0, b = 0] = pair.map(p => PARTIES.indexOf(p));
      const best = new Map<number, number>(); // of the second, by gain of the first
      for (const [, gains] of all) {
        const first = gains[a] ?? 0;
        best.set(first, Math.max(best.get(first) ?? -Infinity, gains[b] ?? 0));
      }
      const reached = [...best].toSorted(([x], [y]) => y - x);
      const unbeaten = reached.filter(([, y], i) => reached.slice(0, i).every(([, y2]) => y2 < y));
      expect(frontier).toEqual(unbeaten);
      const products = all.map(([, gains]) => gains.reduce((p, gain) => p * gain, 1));
      const most = products.reduce((x, y) => Math.max(x, y), 0);
      const tied = all.filter((_, i) => products[i] === most).map(([, gains]) => [gains[a], gains[b]]); // prettier-ignore
      expect(tied).toContainEqual(nash);
    }

    const seen = [...ended.steps.map(step => step.before), ended.view];
    const person = PARTIES.indexOf('ukraine');
    for (const { by, before, after, from, to } of found.moments) {
      if (by === 'refused') continue; // held by tests of its own
      const left = (at: number) => {
        const settled = Object.entries(seen[at]?.points ?? {}).filter(
          ([, p]) => p.settled !== null,
        );
        const kept = all.filter(([text]) => settled.every(([id, p]) => text[id as PointId] === p.current)); // prettier-ignore
        const most = kept.reduce((max, [, gains]) => Math.max(max, gains[person] ?? 0), -Infinity);
        return { texts: kept.length, most: kept.length === 0 ? null : most };
      };
      expect(from).toEqual(left(before));
      expect(to).toEqual(left(after));
    }

    const now = PARTIES.map(p => worthOf(ended.log.setting.mandates[p], ended.view.text) - ended.log.setting.mandates[p].walkAway); // prettier-ignore
    const asGood = all.filter(([, gains]) => gains.every((gain, i) => gain >= (now[i] ?? 0)));
    const total = (gains: Gains) => gains.reduce((sum, gain) => sum + gain, 0);
    const surplus = asGood.reduce((max, [, gains]) => Math.max(max, total(gains) - total(now)), -Infinity); // prettier-ignore
    expect(found.quality?.surplus).toBe(asGood.length === 0 ? null : surplus);
  });
});
