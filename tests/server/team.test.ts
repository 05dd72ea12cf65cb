import { describe, expect, it } from 'vitest';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Act } from '#engine/types.ts';
import { PlainLines, UNREAD_MAX } from '#server/net/plain.ts';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { hallHere, joinHere, openHere, type Here, type Master, type Pupil } from './people.ts';

const [, RUSSIA] = PARTIES;
const NAMES = ['Heron', 'Maple', 'Wren', 'Sorrel'] as const;

/** So many students of one seat; computers play the others, and have declared. */
async function team(size: number) {
  const here = await hallHere();
  const { teacher, code } = await openHere(here, { tables: 1, seating: 'byTeacher' });
  const pupils: Pupil[] = [];
  for (const name of NAMES.slice(0, size)) {
    const pupil = await joinHere(here, code, name);
    const { member } = pupil.place;
    if (member) await teacher.do({ type: 'place', member, to: { table: 1, seat: RUSSIA, role: 'speaker' } }); // prettier-ignore
    pupils.push(pupil);
  }
  await teacher.do({ type: 'begin' });
  await Promise.all(pupils.map(one => one.until(({ table }) => table?.view.awaited.join() === RUSSIA))); // prettier-ignore
  return { here, teacher, code, pupils };
}

const act = (here: Here, pupil: Pupil, does: Act): Promise<string | null> => {
  here.clock.ms += 1_000;
  return pupil.do({ type: 'act', act: does, asked: pupil.seen?.table?.asked ?? '' });
};
const NONE = { type: 'declare', lines: ['RU-force'] } as const;
const isDeclared = (pupil: Pupil) => pupil.seen?.table?.view.declared[RUSSIA] !== null;

/** Through the brief to the marks. */
async function marking(size: number) {
  const at = await team(size);
  for (const pupil of at.pupils) if (!isDeclared(pupil)) await act(at.here, pupil, NONE);
  await Promise.all(at.pupils.map(one => one.until(({ table }) => table?.view.phase === 'marks')));
  return at;
}

describe('students who share a seat', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
  ])('of %i act once %i of them want the same', async (size, needed) => {
    const { here, pupils } = await team(size);
    for (const [i, pupil] of pupils.slice(0, needed).entries()) {
      expect(isDeclared(pupil)).toBe(false);
      expect(await act(here, pupil, NONE)).toBeNull();
      await pupil.until(({ table }) => (table?.proposals.length ?? 0) > 0 || table?.view.phase === 'marks'); // prettier-ignore
      if (i + 1 < needed)
        expect(pupil.seen?.table?.proposals).toMatchObject([{ needs: needed - i - 1, isMine: true }]); // prettier-ignore
    }
    const { table } = await pupils[0]!.until(({ table: now }) => now?.view.phase === 'marks');
    expect(table?.view.declared[RUSSIA]).toEqual(NONE.lines);
    expect(table?.proposals).toEqual([]);
  });

  it('see what each proposes, change their minds and take it back; nobody outside the team is told', async () => {
    const { here, teacher, pupils } = await team(2);
    const [heron, maple] = pupils as [Pupil, Pupil];
    const before = teacher.heard.length;
    expect(await act(here, heron, NONE)).toBeNull();
    const seen = await maple.until(({ table }) => table?.proposals.length === 1);
    expect(seen.table?.proposals).toMatchObject([{ by: ['Heron'], isMine: false, act: NONE }]);
    expect(seen.table?.team).toEqual(['Heron']);
    expect(await act(here, maple, { type: 'declare', lines: [] })).toBe('ERR_TOO_FEW_LINES'); // the rules, at once
    expect(await maple.do({ type: 'takeBack', act: NONE, asked: 'brief.0' })).toBeNull(); // has none
    expect(await heron.do({ type: 'takeBack', act: NONE, asked: 'brief.0' })).toBeNull();
    await maple.until(({ table }) => table?.proposals.length === 0);
    expect(teacher.heard.slice(before).filter(text => text.includes('"seen"'))).toEqual([]);
  });

  it('cross a line of their own only with two persons, also while one of them is away', async () => {
    const { here, pupils } = await marking(2);
    const [heron, maple] = pupils as [Pupil, Pupil];
    const point = heron.seen?.table?.view.agenda[0];
    if (!point) throw new Error('no agenda');
    maple.disconnect();
    await heron.until(() => true);
    const plain: Act = { type: 'mark', point, option: 'struck' };
    expect(await act(here, heron, plain)).toBeNull();
    await heron.until(({ table }) => table?.view.seat === RUSSIA && 'marks' in table.view && Object.keys(table.view.marks).length === 1); // prettier-ignore
    const over: Act = { type: 'mark', point, option: 'drafted', crossing: { code: 'traded' } };
    expect(await act(here, heron, over)).toBeNull();
    const waits = await heron.until(({ table }) => table?.proposals.length === 1);
    expect(waits.table?.proposals).toMatchObject([{ needs: 1, isMine: true }]);
    maple.connect(here);
    expect(await act(here, maple, { ...over, crossing: { code: 'urgent' } })).toBeNull(); // another reason, the same decision
    await heron.until(({ table }) => table?.proposals.length === 0);
    const view = heron.seen?.table?.view;
    expect(view && 'marks' in view && view.marks[point]?.option).toBe('drafted');
  });
});

describe('whoever looks on', () => {
  it('at a table sees what is public alone, and cannot act', async () => {
    const { here, teacher, code } = await team(1);
    const checker = await joinHere(here, code, 'Teal');
    const { member } = checker.place;
    if (!member) throw new Error('no member');
    const place = (role: 'checker' | 'observer') => teacher.do({ type: 'place', member, to: { table: 1, seat: null, role } }); // prettier-ignore
    expect(await place('checker')).toBeNull();
    const { table, you } = await checker.until(({ table: now }) => now !== null);
    expect(you).toMatchObject({ isLate: true, place: { role: 'checker', seat: null } });
    expect(table?.view.seat).toBeNull();
    expect(table?.view).not.toHaveProperty('mandate');
    expect(await act(here, checker, NONE)).toBe('ERR_NO_SEAT');
  });

  it('and is moved to a seat sees that seat’s papers, and then another’s, and no more the first', async () => {
    const { teacher, pupils } = await team(1);
    const [heron] = pupils as [Pupil];
    const { member } = heron.place;
    if (!member) throw new Error('no member');
    const before = heron.heard.length;
    await teacher.do({
      type: 'place',
      member,
      to: { table: 1, seat: PARTIES[0], role: 'speaker' },
    });
    const { table } = await heron.until(({ table: now }) => now?.view.seat === PARTIES[0]);
    expect(table?.view.seat).toBe(PARTIES[0]);
    const after = heron.heard.slice(before).filter(text => text.includes('"seen"'));
    for (const text of after) expect(text).not.toContain(`"seat":"${RUSSIA}","setting"`);
  });
});

describe('the teacher', () => {
  it('goes on past seats that have not answered, where that is wanted, and not otherwise', async () => {
    const { teacher }: { teacher: Master } = await marking(1);
    const at = { table: null, ifRound: 1, ifPhase: 'marks' } as const;
    expect(await teacher.do({ type: 'advance', ...at, force: false })).toBe('ERR_AWAITED');
    expect(await teacher.do({ type: 'advance', ...at, force: true })).toBeNull();
    const { tables } = await teacher.until(({ tables: now }) => now[0]?.view.phase !== 'marks');
    expect(tables[0]?.view.reveals).toHaveLength(1);
    expect(await teacher.do({ type: 'advance', ...at, force: true })).toBe('ERR_OVERTAKEN');
  });
});

describe('a client that takes nothing in', () => {
  it('is closed before what waits for it fills the memory, and counted', () => {
    let evicted = 0;
    const carried: { send?: (json: string) => void } = {};
    const lines = new PlainLines(
      (_room, _token, { send }) => {
        carried.send = send;
        return { ok: true, value: { receive: () => {}, stray: () => {}, closed: () => {} } };
      },
      () => (evicted += 1),
    );
    let waiting = 0;
    let isDestroyed = false;
    const to = {
      get writableLength() {
        return waiting;
      },
      writeHead: () => to,
      write: (text: string) => void (waiting += text.length),
      on: () => to,
      end: () => to,
      destroy: () => void (isDestroyed = true),
    };
    const asked = { headers: { authorization: `Bearer ${'a'.repeat(24)}.${'b'.repeat(32)}` } };
    lines.stream(asked as IncomingMessage, to as unknown as ServerResponse);
    for (let i = 0; i < 1_000 && !isDestroyed; i++) carried.send?.('x'.repeat(26_000));
    expect(isDestroyed).toBe(true);
    expect(evicted).toBe(1);
    expect(waiting).toBeLessThan(UNREAD_MAX + 30_000);
  });
});
