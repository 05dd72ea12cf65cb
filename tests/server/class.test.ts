import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTIES } from '#content/shipped-now.ts';
import type { ClassCommand, Decided } from '#server/class/asked.ts';
import { decide } from '#server/class/decide.ts';
import { evolve, opened } from '#server/class/evolve.ts';
import { playerOf, teamOf, WAITING, type Class } from '#server/class/state.ts';
import { MEMBERS_MAX, TEAM_MAX } from '#wire/limits.ts';
import { NICKNAMES } from '#wire/nicknames.ts';
import { ROOM_REFUSALS } from '#wire/refusals.ts';
import { LESSON } from './classroom.ts';

const [EU, RUSSIA] = PARTIES;
if (!EU || !RUSSIA) throw new Error('too few parties');

const fresh = (lesson: Partial<typeof LESSON> = {}): Class =>
  opened({
    type: 'opened',
    code: 'OAK 472',
    host: 'h',
    teacher: 't',
    lesson: { ...LESSON, ...lesson },
    scenarioVersion: 1,
    parties: PARTIES,
    seeds: [1, 2],
  });

const after = (of: Class, command: ClassCommand, chance = () => 0.5): Class => {
  const decided = decide(of, command, chance);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusal));
  return decided.value.reduce(evolve, of);
};
const codeOf = (decided: Decided) =>
  decided.ok ? null : decided.refusal.by === 'room' && decided.refusal.code;

const joining = (nickname: string, token: string): ClassCommand => ({
  by: 'door',
  command: { type: 'join', nickname, token },
});
type ByTeacher = Extract<ClassCommand, { by: 'teacher' }>['command'];
const teacher = (command: ByTeacher, clockLeft: number | null = null) =>
  ({ by: 'teacher', command, clockLeft }) as ClassCommand;
const joined = (of: Class, count: number): Class =>
  Array.from({ length: count }, (_, i) => i).reduce(
    (now, i) => after(now, joining(NICKNAMES[i] ?? '', `token ${i}`), Math.random),
    of,
  );

describe('joining a class', () => {
  it('seats everybody once, and evenly, however the chance falls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 64 }), count => {
        const of = joined(fresh(), count);
        const sizes = [1, 2].flatMap(table => PARTIES.map(seat => teamOf(of, table, seat).length));
        expect(sizes.reduce((a, b) => a + b)).toBe(count);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(new Set(of.members.map(({ member }) => member)).size).toBe(count);
      }),
    );
  });

  it('asked twice with one token gives one place', () => {
    const once = after(fresh(), joining('Heron', 'a'));
    expect(after(once, joining('Heron', 'a'))).toBe(once);
    expect(after(once, joining('Maple', 'a'))).toBe(once);
  });

  it('with a name that is taken gives another name, and never a closed door', () => {
    const two = after(after(fresh(), joining('Heron', 'a')), joining('Heron', 'b'));
    const names = two.members.map(({ nickname }) => nickname);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
  });

  it('is refused with a name of one’s own, in a locked room, and in a full one', () => {
    expect(codeOf(decide(fresh(), joining('Bob', 'a'), () => 0))).toBe(
      ROOM_REFUSALS.NicknameUnknown,
    );
    expect(codeOf(decide(fresh(), joining('constructor', 'a'), () => 0))).toBe(ROOM_REFUSALS.NicknameUnknown); // prettier-ignore
    const locked = after(fresh(), teacher({ type: 'lock', isLocked: true }));
    expect(codeOf(decide(locked, joining('Heron', 'a'), () => 0))).toBe(ROOM_REFUSALS.RoomLocked);
    const full = joined(fresh(), MEMBERS_MAX);
    expect(codeOf(decide(full, joining('Zinnia', 'z'), () => 0))).toBe(ROOM_REFUSALS.RoomFull);
  });

  it('leaves whoever finds all seats full waiting for the teacher', () => {
    const seats = 2 * PARTIES.length * TEAM_MAX;
    const last = joined(fresh(), seats + 1).members.at(-1);
    expect(last?.place).toEqual(WAITING);
  });

  it('after the beginning counts as late, and seats all the same', () => {
    const begun = after(fresh(), teacher({ type: 'begin' }));
    const [late] = after(begun, joining('Heron', 'a')).members;
    expect(late).toMatchObject({ isLate: true, place: { role: 'speaker' } });
  });

  it('a thousand times after being sent out leaves no ghost', () => {
    let of = fresh();
    for (let i = 0; i < 1_000; i++) {
      of = after(of, joining('Heron', `token ${i}`));
      const member = of.members[0]?.member;
      if (!member) throw new Error('nobody came in');
      of = after(of, teacher({ type: 'sendOut', member }));
    }
    expect(of.members).toEqual([]);
    expect(PARTIES.flatMap(seat => teamOf(of, 1, seat))).toEqual([]);
    expect(after(of, joining('Heron', 'last')).members).toHaveLength(1);
  });
});

describe('somebody who says that they were here before', () => {
  const here = after(fresh(), joining('Heron', 'old'));
  const [{ member } = { member: 'm1' as const }] = here.members;
  const claiming: ClassCommand = { by: 'door', command: { type: 'claim', member, token: 'new' } };

  it('waits for the teacher, and then has the same place beside the old device', () => {
    const asked = after(here, claiming);
    expect(asked.members[0]?.tokens).toEqual(['old']);
    expect(after(asked, claiming)).toBe(asked);
    const [{ claim } = { claim: 'c1' as const }] = asked.claims;
    const let_in = after(asked, teacher({ type: 'confirm', claim, yes: true }));
    expect(let_in.members).toHaveLength(1);
    expect(let_in.members[0]?.tokens).toEqual(['old', 'new']);
    expect(codeOf(decide(let_in, teacher({ type: 'confirm', claim, yes: true }), () => 0))).toBe(ROOM_REFUSALS.NothingToConfirm); // prettier-ignore
  });

  it('is turned down for good where the teacher says no', () => {
    const asked = after(here, claiming);
    const [{ claim } = { claim: 'c1' as const }] = asked.claims;
    const turned = after(asked, teacher({ type: 'confirm', claim, yes: false }));
    expect(codeOf(decide(turned, claiming, () => 0))).toBe(ROOM_REFUSALS.NotConfirmed);
    expect(turned.members[0]?.tokens).toEqual(['old']);
  });
});

describe('the teacher', () => {
  it('moves and swaps students between seats that are there', () => {
    const two = joined(fresh({ seating: 'byTeacher' }), 2);
    const to = { table: 1, seat: EU, role: 'speaker' } as const;
    const moved = after(two, teacher({ type: 'place', member: 'm1', to }));
    const swapped = after(moved, teacher({ type: 'swap', one: 'm1', other: 'm2' }));
    expect(swapped.members.map(({ place }) => place)).toEqual([WAITING, to]);
    for (const [wrong, code] of [
      [{ ...to, table: 3 }, ROOM_REFUSALS.UnknownTable],
      [{ ...to, seat: 'constructor' as typeof EU }, ROOM_REFUSALS.UnknownSeat],
      [{ ...to, role: 'observer' as const }, ROOM_REFUSALS.UnknownSeat],
      [{ ...to, seat: null }, ROOM_REFUSALS.UnknownSeat],
    ] as const)
      expect(codeOf(decide(two, teacher({ type: 'place', member: 'm1', to: wrong }), () => 0))).toBe(code); // prettier-ignore
  });

  it('begins short-handed: computers play the seats that are left', () => {
    const begun = after(after(fresh(), joining('Heron', 'a')), teacher({ type: 'begin' }));
    const players = begun.tables.flatMap(table =>
      PARTIES.map(seat => playerOf(begun, table, seat)),
    );
    expect(players.filter(player => player === 'person')).toHaveLength(1);
    expect(codeOf(decide(begun, teacher({ type: 'begin' }), () => 0))).toBe(ROOM_REFUSALS.BegunAlready); // prettier-ignore
  });

  it('gives a seat to a computer and takes it back; the rule about absence does not', () => {
    const begun = after(joined(fresh(), 8), teacher({ type: 'begin' }));
    const byRule = (to: 'students' | 'absent'): ClassCommand => ({
      by: 'rule',
      command: { type: 'leftTo', table: 1, seat: RUSSIA, to },
    });
    const absent = after(begun, byRule('absent'));
    expect(absent.tables[0]?.leftTo[RUSSIA]).toBe('absent');
    expect(after(absent, byRule('students')).tables[0]?.leftTo[RUSSIA]).toBe('students');
    const given = after(begun, teacher({ type: 'playedBy', table: 1, seat: RUSSIA, by: 'computer' })); // prettier-ignore
    expect(after(given, byRule('students'))).toBe(given);
    const back = after(given, teacher({ type: 'playedBy', table: 1, seat: RUSSIA, by: 'students' })); // prettier-ignore
    expect(back.tables[0]?.leftTo[RUSSIA]).toBe('students');
  });

  it('adds two minutes once where two press at once, and the clock stands while all is paused', () => {
    const set = after(fresh(), teacher({ type: 'clock', left: 60_000, ifClock: 0 }));
    const more = teacher({ type: 'addTime', ms: 120_000, ifClock: set.clocks }, 30_000);
    const added = after(set, more);
    expect(added.clock).toEqual({ left: 150_000, isRunning: true });
    expect(codeOf(decide(added, more, () => 0))).toBe(ROOM_REFUSALS.Overtaken);
    const paused = after(added, teacher({ type: 'pause', table: null, isPaused: true }, 140_000));
    expect(paused.clock).toEqual({ left: 140_000, isRunning: false });
    const one = after(paused, teacher({ type: 'pause', table: 2, isPaused: false }, 140_000));
    expect(one.clock).toEqual({ left: 140_000, isRunning: true });
    expect(one.tables.map(({ isPaused }) => isPaused)).toEqual([true, false]);
  });

  it('changes the lesson before the talks alone, and whoever sat where nobody sits now waits', () => {
    const seated = joined(fresh(), 8);
    const lesson = { ...LESSON, tables: 1 };
    const plan = teacher({ type: 'plan', lesson, scenarioVersion: 1, parties: PARTIES, seeds: [9] }); // prettier-ignore
    const planned = after(seated, plan);
    expect(planned.members.filter(({ place }) => place.role === 'waiting')).toHaveLength(4);
    const begun = after(planned, teacher({ type: 'begin' }));
    expect(codeOf(decide(begun, plan, () => 0))).toBe(ROOM_REFUSALS.BegunAlready);
    expect(after(begun, teacher({ type: 'deal' })).members.every(({ place }) => place.seat)).toBe(true); // prettier-ignore
  });

  it('ends the class once every table is closed', () => {
    const begun = after(fresh(), teacher({ type: 'begin' }));
    const one = after(begun, teacher({ type: 'close', table: 2 }));
    expect(one.stage).toBe('talks');
    expect(after(one, teacher({ type: 'close', table: null })).stage).toBe('debrief');
  });
});
