/** Who waits, who is away and whom the tables wait for, as the console works it out. */
import { describe, expect, it } from 'vitest';
import type { MemberSeen, OnlookerTable, TeacherSeen } from '#wire/seen.ts';
import { LESSON } from '../server/classroom.ts';
import { CONTENT, settingFor } from '../table/shipped.ts';
import { leastAct } from '#ai/fallback.ts';
import { heardBetween } from '#dom/class/console/heard.ts';
import { Referee } from '#engine/referee.ts';
import { TheShort } from '#words/parties.ts';
import { awaitedAt, awayIn, minutesAway, placesIn, teamAt, waitingIn } from '#dom/class/console/people.ts'; // prettier-ignore
import { clockWords } from '#dom/class/parts/useClock.ts';
import { joinAddress, shortAddress } from '#dom/class/parts/address.ts';
import { shownOf } from '#dom/class/projector/Showing.tsx';

const member = (nickname: string, more: Partial<MemberSeen> = {}): MemberSeen => ({
  member: `m${nickname.length}`,
  nickname,
  place: { table: 1, seat: 'us', role: 'speaker' },
  isHere: true,
  awayFor: null,
  isSteppedAway: false,
  wants: null,
  ...more,
});

describe('the students of a room', () => {
  it('sit where they are placed, and who has no place or asks for something waits', () => {
    const maple = member('Maple');
    const wren = member('Wren', { place: { table: null, seat: null, role: 'waiting' } });
    const heron = member('Heron', { wants: 'help' });
    const all = [maple, wren, heron];
    expect(teamAt(all, 1, 'us')).toEqual([maple, heron]);
    expect(teamAt(all, 2, 'us')).toEqual([]);
    expect(waitingIn(all)).toEqual([wren, heron]);
  });

  it('are away the longest first, in whole minutes', () => {
    const short = member('Wren', { isHere: false, awayFor: 59 });
    const long = member('Heron', { isHere: false, awayFor: 185 });
    expect(awayIn([short, member('Maple'), long])).toEqual([long, short]);
    expect([short, long].map(minutesAway)).toEqual([0, 3]);
  });

  it('can be moved to each seat of each table, to two roles at each, and to no seat', () => {
    const places = placesIn(2, ['eu', 'us']);
    expect(places).toHaveLength(2 * 2 + 2 * 2 + 1);
    expect(places.filter(({ role }) => role === 'speaker').map(({ table, seat }) => `${table} ${seat}`)).toEqual(['1 eu', '1 us', '2 eu', '2 us']); // prettier-ignore
  });
});

describe('the tables', () => {
  const table = (number: number, more: Partial<OnlookerTable> = {}): OnlookerTable => ({
    number,
    moves: 0,
    asked: '',
    seats: { eu: 'computer', russia: 'computer', ukraine: 'computer', us: 'computer' },
    thinking: null,
    isPaused: false,
    isClosed: false,
    view: new Referee(settingFor('quick'), number).publicView(),
    ...more,
  });

  it('of a scope wait for those who have not answered, and closed ones for nobody', () => {
    const tables = [table(1), table(2, { isClosed: true }), table(3)];
    expect(awaitedAt(tables, null).map(({ number }) => number)).toEqual([1, 3]);
    expect(awaitedAt(tables, 3)).toEqual([
      { number: 3, round: 0, phase: 'brief', parties: table(3).view.awaited },
    ]);
    expect(awaitedAt(tables, 2)).toEqual([]);
  });

  it('are shown side by side up to two, and in turn from three on', () => {
    const [one, two, three] = [{ number: 1 }, { number: 2 }, { number: 3 }];
    expect(shownOf([one, two], null, 5)).toEqual([one, two]);
    expect(shownOf([one, two, three], null, 4)).toEqual([two]);
    expect(shownOf([one, two, three], 'all', 4)).toEqual([one, two, three]);
    expect(shownOf([one, two, three], 3, 0)).toEqual([three]);
    expect(shownOf([], null, 0)).toEqual([]);
  });
});

it('what is left is told in minutes and seconds that have begun', () => {
  expect([0, 1, 60_000, 260_000, 3_864_000].map(clockWords)).toEqual(['0:00', '0:01', '1:00', '4:20', '1:04:24']); // prettier-ignore
});

it('the address leads to the page itself, with the code behind the #', () => {
  const pages = ['http://10.0.0.7:4280/', 'http://10.0.0.7:4280/class.html?transport=http#OAK472'];
  for (const page of pages) {
    expect(joinAddress(page, 'ELM 234')).toBe('http://10.0.0.7:4280/#ELM234');
    expect(shortAddress(page)).toBe('10.0.0.7:4280');
  }
});

describe('what a console is told', () => {
  const seenWith = (referee: Referee, members: readonly MemberSeen[] = []): TeacherSeen => ({
    type: 'teacher',
    rev: 1,
    room: {
      code: 'OAK 472',
      lesson: LESSON,
      stage: 'talks',
      isLocked: false,
      clock: null,
      clocks: 0,
    },
    members,
    claims: [],
    tables: [{ ...tableWith(referee), number: 2 }],
  });
  const tableWith = (referee: Referee): OnlookerTable => ({
    number: 1,
    moves: 0,
    asked: '',
    seats: { eu: 'person', russia: 'person', ukraine: 'person', us: 'person' },
    thinking: null,
    isPaused: false,
    isClosed: false,
    view: referee.publicView(),
  });

  it('begins with the table, and asks for attention only where a student asks for something', () => {
    const referee = new Referee(settingFor('quick'), 1);
    for (const party of referee.publicView().setting.parties)
      referee.act(party, leastAct(referee.viewFor(party)));
    const before = seenWith(referee);
    const [first = 'us'] = referee.publicView().setting.parties;
    referee.act(first, { type: 'seal' });
    const wren = member('Wren', { place: { table: null, seat: null, role: 'waiting' } });
    const { polite, asked } = heardBetween(CONTENT, before, seenWith(referee, [wren]));
    expect(polite).toEqual([`Table 2: ${TheShort(first)} has sealed its marks.`]);
    expect(asked).toEqual(['Wren waits for a seat.']);
    const same = seenWith(referee, [wren]);
    expect(heardBetween(CONTENT, same, same)).toEqual({ polite: [], asked: [] });
  });
});
