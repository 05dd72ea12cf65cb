import { describe, expect, it } from 'vitest';
import { isSecondTap, pressJudge } from '#dom/app/press.ts';

/** Each press as: floor, control under it, whether it is the second of two, the floor shown, whether it acts. */
type Case = readonly [floor: string, control: string | null, again: boolean, shown: string, may: boolean]; // prettier-ignore

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'single presses act for whoever is shown': [
    ['eu', 'pass', false, 'eu', true],
    ['russia', 'pass', false, 'russia', true],
    ['russia', 'menu', false, 'russia', true],
  ],
  'a double click acts for one seat': [
    ['eu', 'pass', false, 'eu', true],
    ['russia', 'pass', true, 'eu', false],
    ['russia', 'pass', true, 'russia', false], // shown meanwhile, but pressed by the same hand
    ['russia', 'pass', false, 'russia', true],
  ],
  'what is not shown yet cannot be pressed': [
    ['russia', 'pass', false, 'eu', false],
    ['russia', 'pass', true, 'eu', false],
    ['russia', 'pass', false, 'russia', true],
  ],
  'a stepper and a switch are pressed as fast as one likes': [
    ['eu', 'next', false, 'eu', true],
    ['eu', 'next', true, 'eu', true],
    ['eu', 'next', true, 'eu', true],
  ],
  'what a first click brings under the pointer is not pressed by the second': [
    ['eu', 'sign', false, 'eu', true],
    ['eu', 'first reason', true, 'eu', false],
    ['eu', null, false, 'eu', true],
    ['eu', 'accept', true, 'eu', false],
  ],
  'words are selected by a double click': [
    ['eu', null, false, 'eu', true],
    ['eu', null, true, 'eu', true],
  ],
};

describe('presses', () => {
  it.each(Object.entries(CASES))('%s', (_name, presses) => {
    const judge = pressJudge();
    for (const [floor, control, again, shown, may] of presses) {
      expect(judge.begin({ floor, control }, again, shown)).toBe(may);
      expect(judge.ends(floor)).toBe(may);
    }
  });

  it('do not act where another has come to have the device before they end', () => {
    const judge = pressJudge();
    expect(judge.begin({ floor: 'eu', control: 'pass' }, false, 'eu')).toBe(true);
    expect(judge.ends('russia')).toBe(false);
  });

  it('are two taps where one follows soon and near', () => {
    const at = (x: number, time: number) => ({ x, y: 0, at: time });
    expect(isSecondTap(null, at(0, 0))).toBe(false);
    expect(isSecondTap(at(0, 0), at(10, 200))).toBe(true);
    expect(isSecondTap(at(0, 0), at(10, 900))).toBe(false);
    expect(isSecondTap(at(0, 0), at(60, 200))).toBe(false);
  });
});
