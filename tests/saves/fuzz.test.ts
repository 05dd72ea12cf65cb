import { expect, it } from 'vitest';
import { generator } from '#engine/rng.ts';
import { LENGTHS } from '#engine/types.ts';
import { refereeFrom } from '#saves/resume.ts';
import { parseEntry, parseSave } from '#saves/save.ts';
import { t } from '#words/words.ts';
import { settingFor } from '../table/shipped.ts';
import { savedGame } from './saves.ts';

const RUNS = process.env['FULL'] ? 10_000 : 1_000;
const ODD: readonly unknown[] = [null, undefined, true, -1, 1.5, Number.NaN, '', 'p6', '__proto__', 'x'.repeat(999), [], {}, ['p6'], { type: 'seal' }, { by: 'eu' }]; // prettier-ignore

/** One change somewhere in a value: a member taken out, doubled, swapped or replaced by something odd. */
function mutate(value: unknown, chance: () => number): unknown {
  const pick = (n: number) => Math.floor(chance() * n);
  if (typeof value !== 'object' || value === null || chance() < 0.02) return ODD[pick(ODD.length)];
  if (Array.isArray(value)) {
    const copy = [...value];
    const at = pick(copy.length);
    const how = pick(10);
    if (how === 0) copy.splice(at, 1);
    else if (how === 1) copy.splice(at, 0, copy[at]);
    else if (how === 2) copy.push(copy.splice(at, 1)[0]);
    else if (how === 3) copy.length = at;
    else copy[at] = mutate(copy[at], chance);
    return copy;
  }
  const keys = Object.keys(value);
  const key = keys[pick(keys.length)] ?? 'type';
  const copy: Record<string, unknown> = { ...value };
  const how = pick(10);
  if (how === 0) delete copy[key];
  else if (how === 1) copy[`${key}s`] = copy[key];
  else copy[key] = mutate(copy[key], chance);
  return copy;
}

it(`${RUNS} damaged saves each load or give a sentence, and nothing is thrown`, () => {
  const chance = generator(28);
  const saves = (['quick', 'lesson'] as const).map(length => savedGame(length));
  const settings = Object.fromEntries(LENGTHS.map(length => [length, settingFor(length)]));
  const told = new Map<string, number>();
  for (let run = 0; run < RUNS; run++) {
    let damaged: unknown = saves[run % saves.length];
    const times = 1 + Math.floor(chance() * 3);
    for (let time = 0; time < times; time++) damaged = mutate(damaged, chance);
    parseEntry(damaged);
    const parsed = parseSave(damaged);
    const setting = parsed.ok ? settings[parsed.save.setup.length] : undefined;
    const resumed = parsed.ok && setting ? refereeFrom(parsed.save, setting) : parsed;
    const outcome = resumed.ok ? 'loads' : resumed.fault;
    if (!resumed.ok) expect(t(`games:${resumed.fault}`)).toMatch(/^[A-Z].*\.$/);
    told.set(outcome, (told.get(outcome) ?? 0) + 1);
  }
  expect([...told.keys()]).toEqual(expect.arrayContaining(['loads', 'notReadable', 'noReplay']));
}, 120_000);
