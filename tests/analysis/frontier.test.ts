import { describe, expect, it } from 'vitest';
import { Analyst } from '#analysis/analyst.ts';
import { fullBasis } from '#analysis/basis.ts';
import { planeOf, qualityOf, type Gains, type Pair } from '#analysis/frontier.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { DRAFTED, STRUCK, type Outcome, type Party } from '#engine/types.ts';
import { isAcceptable, worthOf } from '#engine/worth.ts';
import { acceptableText } from '../table/scripted.ts';
import { settingFor } from '../table/shipped.ts';
import { deskWorker } from './workers.ts';

const setting = settingFor('quick');
const declared = PARTIES.flatMap(p => setting.declaredByDefault[p]);
const lines = [...setting.lines, ...setting.declarable.filter(l => declared.includes(l.id))];
const basis = fullBasis(setting, lines);
const text = acceptableText(setting);
const { signal } = new AbortController();
const gain = (party: Party, of: Outcome) =>
  worthOf(setting.mandates[party], of) - setting.mandates[party].walkAway;
const all = (option: string): Outcome =>
  Object.fromEntries(setting.points.map(p => [p.id, option]));
const beats = (one: Gains, other: Gains) => one[0] >= other[0] && one[1] >= other[1];

const planes = PARTIES.flatMap((a, i) => PARTIES.slice(i + 1).map((b): Pair => [a, b]));

describe('the plane of two parties’ gains', () => {
  it.each(planes)(
    'has each text where it stands, and best texts that none beats: %s, %s',
    async (a, b) => {
      const plane = await planeOf(new Analyst(basis, deskWorker), basis, text, [a, b], signal);
      if (!plane) throw new Error('no answer');
      expect(plane.text).toEqual([gain(a, text), gain(b, text)]);
      expect(plane.draft).toEqual([gain(a, all(DRAFTED)), gain(b, all(DRAFTED))]);
      expect(plane.frontier.length).toBeGreaterThan(1);
      for (const one of plane.frontier)
        expect(plane.frontier.filter(other => beats(other, one))).toEqual([one]);
      for (const inside of [plane.text, plane.nash])
        expect(inside && plane.frontier.some(best => beats(best, inside))).toBe(true);
    },
  );

  it('seen from the other side is the same, turned round', async () => {
    const seen = async (pair: Pair) =>
      (await planeOf(new Analyst(basis, deskWorker), basis, text, pair, signal))?.frontier ?? [];
    const [one, other] = [await seen(['eu', 'russia']), await seen(['russia', 'eu'])];
    expect(other.map(([a, b]): Gains => [b, a]).reverse()).toEqual(one);
  });

  it('is not told where no worker can be had', async () => {
    const hire = () => {
      throw new Error('none');
    };
    expect(await planeOf(new Analyst(basis, hire), basis, text, ['eu', 'us'], signal)).toBeNull();
  });
});

describe('how good a text is', () => {
  it.each([
    ['acceptable to all', text, true],
    ['with every point left out', all(STRUCK), false],
  ] as const)('is told of one %s', async (_what, outcome, acceptable) => {
    const quality = await qualityOf(new Analyst(basis, deskWorker), basis, outcome, signal);
    expect(PARTIES.every(p => isAcceptable(setting, lines, p, outcome))).toBe(acceptable);
    expect(quality?.acceptable).toBe(acceptable);
    expect(quality?.surplus).toBeGreaterThanOrEqual(0);
    expect(quality?.robustness?.recodings).toBe(200);
    expect(quality?.robustness?.share).toBeGreaterThan(0);
    expect(quality?.robustness?.share).toBeLessThanOrEqual(1);
  });
});
