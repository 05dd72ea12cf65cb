import { describe, expect, it } from 'vitest';
import { baseline } from '#tournament/baseline/baseline.ts';
import type { Decision } from '#ai/opponent.ts';
import { askAt, temperOf, yieldAt } from '#tournament/baseline/temper.ts';
import { linesCrossedByChoice, linesInForce } from '#engine/crossing.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Act, Change, Length, PartyView, Reason } from '#engine/types.ts';
import { settingFor } from '../table/shipped.ts';
import { LENGTHS } from '#content/shipped-now.ts';

interface Decided {
  readonly view: PartyView;
  readonly act: Act;
}

/** Every decision of four baselines in one game. */
function decisions(length: Length, seed: number): readonly Decided[] {
  const referee = new Referee(settingFor(length), seed);
  const seats = PARTIES.map((_, place) => baseline({ seed: seed + place }));
  const decided: Decided[] = [];
  for (;;) {
    const { phase, awaited } = referee.publicView();
    if (phase === 'ended') return decided;
    const [party] = awaited;
    if (party === undefined) {
      const done =
        phase === 'summary'
          ? { type: 'nextRound' as const }
          : { type: 'offerSwaps' as const, swaps: [] };
      expect(referee.chair(done).ok).toBe(true);
      continue;
    }
    const view = referee.viewFor(party);
    const seat = seats[PARTIES.indexOf(party)];
    const [act] = (seat?.decide(view) ?? []) as Decision;
    if (!act) throw new Error('the baseline did nothing');
    decided.push({ view, act });
    expect(referee.act(party, act)).toEqual({ ok: true, value: undefined });
  }
}

const games = LENGTHS.flatMap(length =>
  (length === 'full' ? [1] : [1, 2, 3, 4, 5]).flatMap(seed => decisions(length, seed)),
);

const changesOf = ({ act, view }: Decided): readonly Change[] => {
  if (act.type === 'mark') return [act];
  const initiative =
    act.type === 'table'
      ? act.initiative
      : act.type === 'vote' && act.yes
        ? view.caucus?.tabled?.initiative
        : null;
  if (initiative?.type === 'amendment') return [initiative.change];
  return initiative?.type === 'package' ? initiative.changes : [];
};

const reasonsOf = ({ act }: Decided): readonly Reason[] =>
  'reasons' in act ? (act.reasons ?? []) : [];

describe('the baseline', () => {
  it('never chooses an option that crosses a line of its own', () => {
    for (const decided of games) {
      const { view } = decided;
      expect(linesCrossedByChoice(view, view.seat, changesOf(decided))).toEqual([]);
    }
  });

  it('declares its default lines', () => {
    for (const { act, view } of games) {
      if (act.type === 'declare') expect(act.lines).toEqual(view.declaredByDefault);
    }
  });

  it('signs exactly the texts that keep its lines, that home would ratify and that are worth as much as walking away', () => {
    const signings = games.filter(d => d.act.type === 'sign');
    expect(signings.length).toBeGreaterThan(40);
    for (const { act, view } of signings) {
      const holds = view.crossed[view.seat].length === 0 && view.support > 0;
      const acceptable = holds && view.worth >= view.mandate.walkAway;
      expect(act.type === 'sign' && act.signing !== 'refuse').toBe(acceptable);
    }
  });

  it('gives reasons for every mark, initiative, vote and signature', () => {
    const bare = games.filter(d => 'reasons' in d.act && reasonsOf(d).length === 0);
    expect(bare.map(d => d.act)).toEqual([]);
    const reasoned = new Set(games.filter(d => 'reasons' in d.act).map(d => d.act.type));
    expect([...reasoned].sort()).toEqual(['mark', 'sign', 'table', 'vote']);
  });

  it('gives only reasons that there are: lines in force of its own, live points, its priorities', () => {
    for (const decided of games) {
      const { view } = decided;
      const live = view.setting.points.map(p => p.id);
      const own = linesInForce(view).filter(l => l.party === view.seat);
      for (const reason of reasonsOf(decided)) {
        if (reason.type === 'line') expect(own.map(l => l.id)).toContain(reason.line);
        if (reason.type === 'preference') expect(live).toContain(reason.point);
        if (reason.type === 'trade') expect(live).toEqual(expect.arrayContaining([...reason.gives, ...reason.gets])); // prettier-ignore
        if (reason.type === 'priority') expect(view.mandate.priorities.map(p => p.point)).toContain(reason.point); // prettier-ignore
      }
    }
  });

  it('decides the same on the same view, and remembers nothing between', () => {
    const [fresh, used] = [baseline({ seed: 7 }), baseline({ seed: 7 })];
    for (const { view } of games) void used.decide(view);
    for (const { view } of games.slice(0, 200)) {
      expect(fresh.decide(view)).toEqual(used.decide(view));
    }
  });

  it('does not look at how its own view came about: a copy of it will do', () => {
    const opponent = baseline({ seed: 7 });
    for (const { view } of games.slice(0, 200)) {
      expect(opponent.decide(structuredClone(view))).toEqual(opponent.decide(view));
    }
  });
});

describe('a temper', () => {
  it('yields more and asks for less from round to round', () => {
    for (let seed = 0; seed < 100; seed++) {
      const temper = temperOf(seed);
      expect(yieldAt(temper, 1, 3)).toBe(0);
      for (let round = 2; round <= 6; round++) {
        expect(yieldAt(temper, round, 6)).toBeGreaterThan(yieldAt(temper, round - 1, 6));
        expect(askAt(temper, round, 6)).toBeLessThanOrEqual(askAt(temper, round - 1, 6));
      }
    }
  });
});
