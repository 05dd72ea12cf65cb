/** What games are played on, with the exact figures that their results are held against. */
import { settingOf } from '#content/setting.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES, type ByParty, type Length, type Outcome, type Setting } from '#engine/types.ts';
import { Solver } from '#solver/answer.ts';
import { modelOf, textIn } from '#solver/from-setting.ts';
import { someSetting } from '../../tests/ai/settings.ts';
import { shippedContent } from '../content/read.ts';

export interface Subject {
  readonly name: string; // `quick`, `lesson`, `full`, or `drawn 7`
  readonly setting: Setting;
  readonly ideal: ByParty<number>; // the most each party can gain while all others sign
  readonly nash: number | null; // the largest product of gains; null: nobody can gain together
  /** How much gains could still rise in sum with nobody worse off, and how far away the frontier is. */
  readonly leftBy: (text: Outcome) => Left | null;
}

export interface Left {
  readonly surplus: number;
  readonly toFrontier: number;
}

/** A length of the shipped scenario (the articles' day, full brief), or `drawn SEED`. */
export function subject(name: string): Subject {
  const known = made.get(name);
  if (known) return known;
  const setting = settingCalled(name);
  const lines = [
    ...setting.lines,
    ...setting.declarable.filter(line => setting.declaredByDefault[line.party].includes(line.id)),
  ];
  const model = modelOf(setting, lines, 'ratifiable');
  const solver = new Solver(model);
  const ideal = solver.ask({ type: 'kalaiSmorodinsky', ties: false }).ideal;
  const nash = solver.ask({ type: 'nash', ties: false }).value;
  const fresh: Subject = {
    name,
    setting,
    ideal: byParty(party => ideal?.[PARTIES.indexOf(party)] ?? 0),
    nash: nash !== null && nash > 0 ? nash : null,
    leftBy: text => {
      const { surplus, toFrontier } = solver.ask({ type: 'standing', text: textIn(model, text) });
      return surplus === null || toFrontier === null ? null : { surplus, toFrontier };
    },
  };
  made.set(name, fresh);
  return fresh;
}

const made = new Map<string, Subject>();

function settingCalled(name: string): Setting {
  const drawn = /^drawn (\d+)$/.exec(name);
  if (drawn) return someSetting(Number(drawn[1]), { points: 10 });
  const choice = { length: name as Length, day: '2025-11-21', brief: 'full' } as const;
  return settingOf(shippedContent(), choice);
}
