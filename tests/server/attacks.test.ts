/** What somebody in a room, or at its door, may try: each is refused, and the room goes on as it was. */
import { beforeEach, describe, expect, it } from 'vitest';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { newToken } from '#wire/client/door.ts';
import { CODES, codeOf } from '#wire/roomCode.ts';
import { WIRE_VERSION } from '#wire/limits.ts';
import { ROOM_REFUSALS } from '#wire/refusals.ts';
import type { StudentSeen } from '#wire/seen.ts';
import { codeIn, hallHere, joinHere, openHere, type Guest, type Here, type Master, type Pupil } from './people.ts'; // prettier-ignore

let here: Here;
let teacher: Master;
let code: string;
let host: string;
let eu: Pupil; // at table 1
let far: Pupil; // the same seat at table 2

beforeEach(async () => {
  here = await hallHere();
  ({ teacher, code, host } = await openHere(here, { seating: 'byTeacher' }));
  eu = await joinHere(here, code, 'Heron');
  far = await joinHere(here, code, 'Maple');
  for (const [table, pupil] of [eu, far].entries()) {
    const { member } = pupil.place;
    const to = { table: table + 1, seat: PARTIES[0], role: 'speaker' } as const;
    if (member) await teacher.do({ type: 'place', member, to });
  }
  await teacher.do({ type: 'begin' });
  const isOurs = ({ table }: StudentSeen) => table?.view.awaited.join() === PARTIES[0];
  await Promise.all([eu, far].map(one => one.until(isOurs)));
  here.clock.ms += 60_000;
});

const declare = { type: 'declare', lines: ['EU-no-recognition'] } as const;
const asked = (pupil: Pupil) => pupil.seen?.table?.asked ?? '';

/** All that persons have done in the room, as it stands on the disk. */
const kept = async () =>
  (await here.store.read(teacher.place.room))
    .filter(record => !record.includes('"from":"computer"'))
    .join('\n');

/** The code with which a text is answered. */
async function answered(guest: Guest, text: string): Promise<string | null> {
  const from = guest.heard.length;
  guest.sayText(text);
  const sent = await guest.next(({ type }) => type === 'unread' || type === 'done' || type === 'bye', from); // prettier-ignore
  if (sent.type === 'unread' || sent.type === 'bye') return sent.code;
  if (sent.type !== 'done' || !sent.refusal) return null;
  return sent.refusal.by === 'room' ? sent.refusal.code : sent.refusal.refusal.code;
}

const doing = (command: unknown, id: unknown = { device: 'attacker1', n: 1 }) =>
  JSON.stringify({ type: 'do', id, command });

/** The room goes on: whoever is asked to act can act, and is answered. */
async function goesOn(): Promise<void> {
  here.clock.ms += 60_000;
  expect(here.hall.rooms).toBe(1);
  expect(here.logged).toEqual([]);
  const pupil = await joinHere(here, code, 'Wren');
  expect(pupil.seen?.you.nickname ?? (await pupil.until(() => true)).you.nickname).toBe('Wren');
  expect(await far.do({ type: 'act', act: declare, asked: asked(far) }, 90)).toBeNull();
}

const act = (does: unknown, more: object = {}) => ({ type: 'act', act: does, asked: 'brief.0', ...more }); // prettier-ignore

describe('a message that is refused before it is looked at, and changes nothing', () => {
  it.each([
    ['names another seat', doing(act(declare, { by: 'russia' })), ROOM_REFUSALS.Malformed],
    ['names another seat in the act', doing(act({ ...declare, by: 'russia' })), ROOM_REFUSALS.Malformed], // prettier-ignore
    ['names a member', doing(act(declare, { member: 'm2' })), ROOM_REFUSALS.Malformed],
    ['names a table', doing(act(declare, { table: 2 })), ROOM_REFUSALS.Malformed],
    ['is the chair’s', doing(act({ type: 'nextRound' })), ROOM_REFUSALS.Malformed],
    ['gives reasons as computer seats do', doing(act({ type: 'mark', point: 'p5', option: 'drafted', reasons: [] }, { asked: 'brief.0' })), ROOM_REFUSALS.Malformed], // prettier-ignore
    ['is 1 MB', doing(act({ ...declare, lines: ['a'.repeat(1_000_000)] })), ROOM_REFUSALS.TooLarge],
    ['is no JSON', '{"type":"do",', ROOM_REFUSALS.Malformed],
    ['is a number', '7', ROOM_REFUSALS.Malformed],
    ['is nothing', '', ROOM_REFUSALS.Malformed],
    ['is nested deeply', `${'{"a":'.repeat(900)}1${'}'.repeat(900)}`, ROOM_REFUSALS.Malformed],
    ['is of no known type', '{"type":"eval","n":1}', ROOM_REFUSALS.Malformed],
    ['has a prototype', '{"type":"ping","n":1,"__proto__":{"isAdmin":true}}', ROOM_REFUSALS.Malformed], // prettier-ignore
    ['has a constructor', doing({ type: 'raiseHand', wants: null, constructor: { prototype: {} } }), ROOM_REFUSALS.Malformed], // prettier-ignore
    ['speaks of a seat named constructor', doing({ type: 'act', act: { type: 'predict', of: 'constructor', prediction: null }, asked: 'brief.0' }), 'ERR_MALFORMED_ACT'], // prettier-ignore
    ['has markup for a line', doing(act({ ...declare, lines: ['<script>alert(1)</script>'] })), ROOM_REFUSALS.TextUnfit], // prettier-ignore
    ['turns text around', doing(act({ ...declare, lines: ['EU-no\u202Eforce'] })), ROOM_REFUSALS.TextUnfit], // prettier-ignore
    ['has a control in what it answers to', doing(act(declare, { asked: 'brief\u00000' })), ROOM_REFUSALS.TextUnfit], // prettier-ignore
    ['has an id of no device', doing(act(declare), { device: '../../etc', n: 1 }), ROOM_REFUSALS.Malformed], // prettier-ignore
    ['has an id below all', doing(act(declare), { device: 'attacker1', n: 0 }), ROOM_REFUSALS.Malformed], // prettier-ignore
  ])('because it %s', async (_, text, refusal) => {
    const before = await kept();
    expect(await answered(eu, text)).toBe(refusal);
    expect(await kept()).toBe(before);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    await goesOn();
  });
});

describe('an act', () => {
  it.each([
    ['of another phase', { type: 'seal' }, 'brief.0', 'ERR_NOT_NOW'],
    ['for what is not asked any more', declare, 'marks.1', ROOM_REFUSALS.Overtaken],
    ['with words where reasons are chosen', { type: 'mark', point: 'p5', option: 'drafted', crossing: { code: 'own', words: 'Hello' } }, 'brief.0', ROOM_REFUSALS.NoFreeText], // prettier-ignore
    ['on a point that is not there', { type: 'mark', point: 'p99', option: 'drafted' }, 'brief.0', 'ERR_NOT_NOW'], // prettier-ignore
    ['with a line of another side', { type: 'declare', lines: ['RU-force'] }, 'brief.0', 'ERR_UNKNOWN_LINE'], // prettier-ignore
  ])('%s is refused', async (_, does, when, refusal) => {
    const before = await kept();
    expect(await answered(eu, doing({ type: 'act', act: does, asked: when }))).toBe(refusal);
    expect(await kept()).toBe(before);
    await goesOn();
  });

  it('that comes again is answered again, and done once', async () => {
    const again = doing(act(declare));
    expect(await answered(eu, again)).toBeNull();
    const after = await kept();
    for (let i = 0; i < 5; i++) expect(await answered(eu, again)).toBeNull();
    expect(await kept()).toBe(after);
  });

  it('that comes after a later one of the same device does not count', async () => {
    expect(await answered(eu, doing(act(declare), { device: 'attacker1', n: 5 }))).toBeNull();
    const after = await kept();
    const late = doing({ type: 'raiseHand', wants: 'help' }, { device: 'attacker1', n: 4 });
    expect(await answered(eu, late)).toBe(ROOM_REFUSALS.OutOfOrder);
    expect(await kept()).toBe(after);
  });

  it('with an id that somebody else has used is one’s own all the same', async () => {
    expect(await answered(eu, doing(act(declare)))).toBeNull();
    expect(await answered(far, doing(act(declare)))).toBeNull();
    expect(far.seen?.table?.view.declared[PARTIES[0]]).toEqual(declare.lines);
  });

  it('of somebody without a seat, who has stepped away, or in a pause is refused', async () => {
    const wren = await joinHere(here, code, 'Sorrel');
    expect(await wren.do({ type: 'act', act: declare, asked: 'brief.0' })).toBe(ROOM_REFUSALS.NoSeat); // prettier-ignore
    const { member } = eu.place;
    if (!member) throw new Error('no member');
    await teacher.do({ type: 'stepAway', member, isAway: true });
    const refusal = await eu.do({ type: 'act', act: declare, asked: 'brief.0' });
    expect([ROOM_REFUSALS.SteppedAway, ROOM_REFUSALS.NoSeat]).toContain(refusal);
    await teacher.do({ type: 'pause', table: 2, isPaused: true });
    expect(await far.do({ type: 'act', act: declare, asked: 'brief.0' })).toBe(ROOM_REFUSALS.Paused); // prettier-ignore
    await teacher.do({ type: 'pause', table: 2, isPaused: false });
    await goesOn();
  });
});

describe('what is the teacher’s', () => {
  it.each([
    { type: 'begin' },
    { type: 'deal' },
    { type: 'remove' },
    { type: 'lock', isLocked: true },
    { type: 'close', table: null },
    { type: 'sendOut', member: 'm2' },
    { type: 'stepAway', member: 'm2', isAway: true },
    { type: 'swap', one: 'm1', other: 'm2' },
    { type: 'confirm', claim: 'c1', yes: true },
    { type: 'pause', table: null, isPaused: true },
    { type: 'advance', table: null, ifRound: 0, ifPhase: 'brief', force: true },
    { type: 'playedBy', table: 2, seat: 'eu', by: 'computer' },
    { type: 'place', member: 'm1', to: { table: 1, seat: 'russia', role: 'speaker' } },
  ])('is not done by a student who sends $type', async command => {
    const before = await kept();
    expect(await answered(eu, doing(command))).toBe(ROOM_REFUSALS.NotAllowed);
    expect(await kept()).toBe(before);
    await goesOn();
  });

  it('is not asked by a student: a code for a console, papers of another table, papers before the end', async () => {
    for (const [question, refusal] of [
      [{ type: 'invite', role: 'teacher' }, ROOM_REFUSALS.NotAllowed],
      [{ type: 'log', table: 2 }, ROOM_REFUSALS.NotAllowed],
      [{ type: 'record', table: 2, moves: 9 }, ROOM_REFUSALS.NotAllowed],
      [{ type: 'log', table: 1 }, ROOM_REFUSALS.TableOpen],
    ] as const) {
      const from = eu.heard.length;
      eu.sayText(JSON.stringify({ type: 'ask', n: 1, question }));
      const sent = await eu.next(({ type }) => type === 'answer', from);
      expect(sent).toMatchObject({ answer: { ok: false, refusal: { code: refusal } } });
    }
  });

  it('is not to be had with a host, a pass or a token that is wrong, empty or of another room', async () => {
    const other = await openHere(here);
    const token = newToken();
    for (const wrong of [newToken(), other.host])
      expect(codeIn(await here.hall.enter({ type: 'teach', version: WIRE_VERSION, host: wrong, token, code }))).toBe(ROOM_REFUSALS.NotKnown); // prettier-ignore
    for (const pass of ['', 'AAAAAAAA', 'constructor'])
      expect(codeIn(await here.hall.enter({ type: 'pass', version: WIRE_VERSION, pass, token, code }))).toBe(ROOM_REFUSALS.NotKnown); // prettier-ignore
    for (const wrong of ['', newToken(), other.teacher.place.token])
      expect(here.hall.find(teacher.place.room, wrong)).toMatchObject({ ok: false });
    expect(here.hall.find('constructor', teacher.place.token)).toMatchObject({ ok: false });
    expect(here.hall.find(code, teacher.place.token)).toMatchObject({ ok: false });
    const back = await here.hall.enter({ type: 'teach', version: WIRE_VERSION, host, token, code });
    expect(back).toMatchObject({ ok: true, value: { role: 'teacher' } });
  });

  it('is given by a link once, and by a pass once', async () => {
    const ticket = await here.hall.hosts.newTicket();
    const first = { type: 'host', version: WIRE_VERSION, ticket, host: newToken() } as const;
    expect((await here.hall.enter(first)).ok).toBe(true);
    expect((await here.hall.enter(first)).ok).toBe(true); // the answer had been lost
    expect(codeIn(await here.hall.enter({ ...first, host: newToken() }))).toBe(ROOM_REFUSALS.NotKnown); // prettier-ignore
    const from = teacher.heard.length;
    teacher.sayText(JSON.stringify({ type: 'ask', n: 1, question: { type: 'invite', role: 'teacher' } })); // prettier-ignore
    const sent = await teacher.next(({ type }) => type === 'answer', from);
    const { pass } = (sent as unknown as { answer: { value: { pass: string } } }).answer.value;
    const entry = { type: 'pass', version: WIRE_VERSION, code, pass } as const;
    const used = { ...entry, token: newToken() };
    expect((await here.hall.enter(used)).ok).toBe(true);
    expect(codeIn(await here.hall.enter({ ...entry, token: newToken() }))).toBe(ROOM_REFUSALS.NotKnown); // prettier-ignore
    here.clock.ms += 301_000;
    expect(codeIn(await here.hall.enter({ ...used, token: newToken() }))).toBe(ROOM_REFUSALS.NotKnown); // prettier-ignore
  });

  it('is done once where two press at once', async () => {
    await teacher.do({ type: 'playedBy', table: 1, seat: 'eu', by: 'computer' });
    await teacher.until(({ tables }) => tables[0]?.view.phase === 'summary');
    const advance = { type: 'advance', table: 1, ifRound: 1, ifPhase: 'summary', force: false } as const; // prettier-ignore
    const both = await Promise.all([teacher.do(advance), teacher.do(advance)]);
    expect(new Set(both)).toEqual(new Set([null, ROOM_REFUSALS.Overtaken]));
  });
});

describe('the door', () => {
  it('is closed to whoever joins a locked room, and open to whoever is in it', async () => {
    await teacher.do({ type: 'lock', isLocked: true });
    const token = newToken();
    const entry = { type: 'join', version: WIRE_VERSION, code, nickname: 'Wren', token } as const;
    expect(codeIn(await here.hall.enter(entry))).toBe(ROOM_REFUSALS.RoomLocked);
    const again = await here.hall.enter({ ...entry, token: eu.place.token });
    expect(again).toMatchObject({ ok: true, value: { member: eu.place.member } });
  });

  it('lets 120 in at once, each in one seat, and nobody twice', async () => {
    const crowd = await openHere(here, { tables: 8 });
    const tokens = Array.from({ length: 120 }, newToken);
    const joins = [...tokens, ...tokens].map(
      token =>
      here.hall.enter({ type: 'join', version: WIRE_VERSION, code: crowd.code, nickname: 'Heron', token }), // prettier-ignore
    );
    const members = (await Promise.all(joins)).map(answer => answer.ok && 'member' in answer.value && answer.value.member); // prettier-ignore
    expect(members.slice(0, 120)).toEqual(members.slice(120));
    expect(new Set(members).size).toBe(120);
    const seen = await crowd.teacher.until(({ members: all }) => all.length === 120);
    expect(new Set(seen.members.map(({ nickname }) => nickname)).size).toBe(120);
    expect(seen.members.every(({ place }) => place.seat !== null)).toBe(true);
  });

  it('finds no room for any other code', async () => {
    const found: string[] = [];
    for (let number = 0; number < CODES; number++) {
      const guess = codeOf(number);
      const answer = await here.hall.enter({ type: 'look', version: WIRE_VERSION, code: guess });
      if (answer.ok) found.push(guess);
    }
    expect(found).toEqual([code]);
  });

  it('does not let somebody back whom the teacher has sent out, but with a new place', async () => {
    const { member } = eu.place;
    if (!member) throw new Error('no member');
    await teacher.do({ type: 'sendOut', member });
    expect(eu.isClosed).toBe(true);
    expect(eu.sent.at(-1)).toMatchObject({ type: 'bye', code: ROOM_REFUSALS.NotKnown });
    expect(here.hall.find(eu.place.room, eu.place.token).ok).toBe(false);
    const before = await kept();
    eu.sayText(doing({ type: 'raiseHand', wants: 'help' }));
    expect(await kept()).toBe(before);
    const back = await joinHere(here, code, 'Heron');
    expect(back.place.member).not.toBe(member);
  });
});

describe('a flood', () => {
  it('of 1,000 messages a second ends that channel, and no other notices', async () => {
    const before = await kept();
    for (let i = 0; i < 1_000; i++) {
      here.clock.ms += 1;
      eu.sayText('{"type":"ping","n":1}');
    }
    expect(eu.isClosed).toBe(true);
    expect(eu.sent.at(-1)).toMatchObject({ type: 'bye', code: ROOM_REFUSALS.TooFast });
    expect(eu.heard.length).toBeLessThan(100);
    expect(await kept()).toBe(before);
    await goesOn();
  });

  it('is told by a clock that is never set back: an hour more or less on the wall changes nothing', async () => {
    for (const hour of [-3_600, 3_600]) {
      here.clock.day += hour;
      here.hall.tick();
      for (let i = 0; i < 30; i++) {
        here.clock.ms += 200;
        far.sayText('{"type":"ping","n":1}');
      }
    }
    expect(far.isClosed).toBe(false);
    expect(here.hall.rooms).toBe(1);
  });
});
