/** Walk-away values under which texts that all could sign are rare, and mostly there are some. */
import { byParty } from '#engine/parties.ts';
import type { ByParty, Outcome, Point, Setting } from '#engine/types.ts';
import { supportFor, worthOf } from '#engine/worth.ts';
import { Solver } from '#solver/answer.ts';
import { modelOf } from '#solver/from-setting.ts';
import type { Dice } from './dice.ts';
import { linesByDefault } from '#engine/defaults.ts';

/** Any text, each as likely. */
export const textOver = (dice: Dice, points: readonly Point[]): Outcome =>
  Object.fromEntries(points.map(({ id, options }) => [id, dice.pick(options)]));

const DRAWS = 500;
const SHARES = [0.015, 0.025, 0.04, 0.07]; // of all texts, one of which is aimed at
const STEPS = 20;

/**
 * The setting with walk-away values. All of them are the same quantile of what texts are worth to each, lowered
 * where `kept` is worth less; with `empty` they are raised together until no text is left that all could sign.
 */
export function calibrated(dice: Dice, setting: Setting, kept: Outcome, empty: boolean): Setting {
  const lines = linesByDefault(setting);
  const texts = dice.times(DRAWS, () => textOver(dice, setting.points));
  const worths = byParty(setting.parties, p =>
    texts.map(text => worthOf(setting.mandates[p], text)),
  );
  const atHome = texts.map(text =>
    setting.parties.every(p => supportFor(setting, lines, p, text) > 0),
  );
  const sorted = byParty(setting.parties, p => [...worths[p]].sort((a, b) => a - b));
  const wanted = dice.pick(SHARES) * DRAWS;
  const asked = (step: number) =>
    byParty(setting.parties, p =>
      Math.min(
        sorted[p][Math.floor((step / STEPS) * (DRAWS - 1))] ?? 0,
        worthOf(setting.mandates[p], kept),
      ),
    );
  const signable = (walkAways: ByParty<number>) =>
    texts.filter(
      (_, i) => atHome[i] && setting.parties.every(p => (worths[p][i] ?? 0) >= walkAways[p]),
    );
  let step = STEPS;
  while (step > 0 && signable(asked(step)).length < wanted) step--;
  const open = walkingAwayAt(setting, asked(step));
  return empty ? emptied(open) : open;
}

function walkingAwayAt(setting: Setting, walkAways: ByParty<number>): Setting {
  const mandates = byParty(setting.parties, p => ({
    ...setting.mandates[p],
    walkAway: walkAways[p],
  }));
  return { ...setting, mandates };
}

/** No text gives every party more than the largest least gain, so that much more is too much for one. */
function emptied(setting: Setting): Setting {
  const solver = new Solver(modelOf(setting, linesByDefault(setting)));
  const { value, status } = solver.ask({ type: 'egalitarian', ties: false });
  if (value === null) return setting;
  const largest = status.type === 'exact' ? value : (status.high ?? value);
  return walkingAwayAt(
    setting,
    byParty(setting.parties, p => setting.mandates[p].walkAway + Math.floor(largest) + 1),
  );
}
