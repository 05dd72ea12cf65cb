import { describe, expect, it } from 'vitest';
import { Analyst, FAULTS } from '#analysis/analyst.ts';
import { fullBasis, ownBasis, publicBasis, type Basis } from '#analysis/basis.ts';
import { inquire, standingNow, type Standing } from '#analysis/standing.ts';
import { byParty } from '#engine/parties.ts';
import { crossedBy } from '#engine/predicate.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import {
  DRAFTED,
  STRUCK,
  type Line,
  type OptionId,
  type Outcome,
  type PointId,
  type Setting,
} from '#engine/types.ts';
import { isAcceptable, worthOf } from '#engine/worth.ts';
import { sizeOf } from '#solver/model.ts';
import { modelOf } from '#solver/from-setting.ts';
import { acceptableText } from '../table/scripted.ts';
import { CONTENT, settingFor } from '../table/shipped.ts';
import { deskWorker, staged } from './workers.ts';

const setting = settingFor('quick');
const declared = PARTIES.flatMap(p => setting.declaredByDefault[p]);
const lines = [...setting.lines, ...setting.declarable.filter(l => declared.includes(l.id))];
const all = (option: OptionId): Outcome =>
  Object.fromEntries(setting.points.map(p => [p.id, option]));
const full = fullBasis(setting, lines);
const open = publicBasis(setting, lines);

/** All that is told on the way, and the end of it. */
async function asked(basis: Basis, text: Outcome) {
  const told: Standing[] = [];
  const analyst = new Analyst(basis, deskWorker);
  const { signal } = new AbortController();
  const fault = await inquire({
    analyst,
    content: CONTENT.content,
    basis,
    text,
    signal,
    tell: standing => told.push(standing),
  });
  const last = told.at(-1);
  if (!last) throw new Error('nothing was told');
  return { told, last, fault };
}

const repaired = ({ repair }: Standing, text: Outcome): Outcome => {
  const next: Record<PointId, OptionId> = { ...text };
  for (const { point, option } of repair?.changes ?? []) next[point] = option;
  return next;
};

/** Two lines that cannot both be kept. */
const clash = (option: OptionId, party: Line['party']): Line => ({
  id: `${party}-clash`,
  party,
  status: 'stated',
  holds: { type: 'option', point: 'p6', option },
});
const CLASH: readonly Line[] = [clash(DRAFTED, 'russia'), clash(STRUCK, 'ukraine')];

describe('the text as it stands', () => {
  it.each([
    ['as drafted', DRAFTED],
    ['left out', STRUCK],
  ])('%s is judged by the rules of the game, before any search', (_says, option) => {
    const text = all(option);
    const { now } = standingNow(full, text);
    for (const party of PARTIES) {
      expect(now.verdicts[party].acceptable).toBe(isAcceptable(setting, lines, party, text));
    }
    expect(now.crossed).toEqual(PARTIES.flatMap(p => crossedBy(p, text, lines)));
  });

  it('says of a refusal whether home or walking away is behind it', () => {
    const { now } = standingNow(full, all(STRUCK));
    expect(now.verdicts.russia).toMatchObject({ acceptable: false, ratified: false });
    expect(now.verdicts.us).toMatchObject({ acceptable: false, worthwhile: false });
  });
});

describe('an inquiry', () => {
  it('tells first what needs no search, then an estimate, then the exact number', async () => {
    const { told, last, fault } = await asked(full, all(STRUCK));
    expect(fault).toBeNull();
    expect(told[0]).toEqual(standingNow(full, all(STRUCK)));
    const kinds = told.flatMap(s => (s.zone?.count == null ? [] : [s.zone.status.type]));
    expect(kinds[0]).toBe('estimate');
    expect(kinds.at(-1)).toBe('exact');
    expect(last.zone).toMatchObject({ empty: false, of: sizeOf(modelOf(setting, lines)) });
    expect(told.map(s => s.done)).toEqual([0, 1, 2, 3, 4]);
    expect(last.of).toBe(4);
  });

  it('finds changes that make the text acceptable to all four by the rules of the game', async () => {
    const text = all(STRUCK);
    const { last } = await asked(full, text);
    expect(last.repair).toMatchObject({ proved: true });
    expect(last.repair?.changes?.every(c => c.from === STRUCK)).toBe(true);
    const after = repaired(last, text);
    expect(PARTIES.every(p => isAcceptable(setting, lines, p, after))).toBe(true);
  });

  it('asks for no changes where the text is acceptable to all four', async () => {
    const { last } = await asked(full, acceptableText(setting));
    expect(last.now.acceptable).toBe(true);
    expect(last.repair).toBeNull();
    expect([last.done, last.of]).toEqual([3, 3]);
  });

  it('says of an empty zone what blocks it, and what alone would open it', async () => {
    const { last } = await asked(publicBasis(setting, [...lines, ...CLASH]), all(STRUCK));
    expect(last.zone).toMatchObject({ empty: true, count: 0 });
    expect(last.repair).toBeNull();
    expect(last.blocking?.sets).toContainEqual([
      { type: 'line', line: 'russia-clash', party: 'russia' },
      { type: 'line', line: 'ukraine-clash', party: 'ukraine' },
    ]);
    expect(last.blocking?.openings).toEqual([
      { type: 'line', line: 'russia-clash', party: 'russia' }, // the other clashes with UA-army too
    ]);
    expect([last.done, last.of]).toEqual([2, 2]);
  });

  it('keeps what was found before the worker broke down, and says that it did', async () => {
    const { hire, workers } = staged();
    const told: Standing[] = [];
    const ended = inquire({
      analyst: new Analyst(full, hire),
      content: CONTENT.content,
      basis: full,
      text: all(STRUCK),
      signal: new AbortController().signal,
      tell: standing => told.push(standing),
    });
    workers[0]?.fail();
    expect(await ended).toBe(FAULTS.Failed);
    expect(told).toEqual([standingNow(full, all(STRUCK))]);
  });

  it('tells no more once it is cancelled', async () => {
    const { hire, workers } = staged();
    const gone = new AbortController();
    const told: Standing[] = [];
    const ended = inquire({
      analyst: new Analyst(full, hire),
      content: CONTENT.content,
      basis: full,
      text: all(STRUCK),
      signal: gone.signal,
      tell: standing => told.push(standing),
    });
    gone.abort();
    expect(await ended).toBe(FAULTS.Cancelled);
    expect(told).toHaveLength(1);
    expect(workers.map(w => w.ended)).toEqual([true]);
  });
});

describe('the public one', () => {
  it('is the same whatever anybody’s papers say', async () => {
    const other: Setting = {
      ...setting,
      mandates: byParty(PARTIES, party => ({
        ...setting.mandates[party],
        walkAway: 6,
        preferences: {},
      })),
      declaredByDefault: byParty(PARTIES, () => []),
    };
    const told = await asked(publicBasis(other, lines), all(DRAFTED));
    expect(told).toEqual(await asked(open, all(DRAFTED)));
  });

  it('holds no mandate that could be sent anywhere', () => {
    for (const party of PARTIES) {
      expect(open.setting.mandates[party]).toEqual({
        preferences: {},
        linkages: [],
        priorities: [],
        walkAway: 0,
      });
    }
  });

  it('asks of a text that it cross nobody’s line, and no more', async () => {
    const text = all(STRUCK);
    const { last } = await asked(open, text);
    const after = repaired(last, text);
    expect(PARTIES.flatMap(p => crossedBy(p, after, lines))).toEqual([]);
    expect(last.now.verdicts.us.worthwhile).toBe(true);
    for (const receipts of [last.zone?.receipts, last.repair?.receipts]) {
      expect(receipts?.preferences).toEqual([]);
    }
  });
});

describe('one seat’s own', () => {
  const own = (of: Setting) =>
    ownBasis({ seat: 'ukraine', mandate: setting.mandates.ukraine, setting: of }, lines);

  it('is the same whatever the others’ papers say', async () => {
    const other: Setting = {
      ...setting,
      mandates: byParty(PARTIES, party => ({
        ...setting.mandates[party],
        walkAway: 6,
        preferences: {},
      })),
      declaredByDefault: byParty(PARTIES, () => []),
    };
    expect(await asked(own(other), all(DRAFTED))).toEqual(await asked(own(setting), all(DRAFTED)));
  });

  it('asks of a text that it cross nobody’s line and be worth at least walking away to that seat', async () => {
    const { last } = await asked(own(setting), all(STRUCK));
    const after = repaired(last, all(STRUCK));
    const { walkAway } = setting.mandates.ukraine;
    expect(PARTIES.flatMap(p => crossedBy(p, after, lines))).toEqual([]);
    expect(worthOf(setting.mandates.ukraine, after)).toBeGreaterThanOrEqual(walkAway);
    const open = (await asked(publicBasis(setting, lines), all(STRUCK))).last;
    expect(last.zone?.count).toBeGreaterThan(0);
    expect(last.zone?.count).toBeLessThan(open.zone?.count ?? 0);
  });

  it('judges no text by what it is worth to the others', () => {
    const { verdicts } = standingNow(own(setting), all(DRAFTED)).now;
    expect(verdicts.ukraine.worthwhile).toBe(false);
    for (const party of ['eu', 'russia', 'us'] as const)
      expect(verdicts[party].worthwhile).toBe(true);
  });

  it('shows no number of the others among its receipts', async () => {
    const { last } = await asked(own(setting), all(STRUCK));
    const shown = [last.zone, last.repair].flatMap(part => part?.receipts.preferences ?? []);
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown.map(p => p.party))).toEqual(new Set(['ukraine']));
  });
});
