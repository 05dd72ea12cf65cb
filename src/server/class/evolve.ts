/** What a class is after something has happened. Pure; events that were decided always fit. */
import { byParty } from '#engine/parties.ts';
import type { Party } from '#engine/types.ts';
import type { MemberId } from '#wire/ids.ts';
import type { ClassEvent } from './events.ts';
import { WAITING, type Class, type ClassTable, type Member } from './state.ts';

type Of<T extends ClassEvent['type']> = Extract<ClassEvent, { type: T }>;

/** The class that an opening makes. */
export const opened = (event: Of<'opened'>): Class => ({
  code: event.code,
  host: event.host,
  lesson: event.lesson,
  scenarioVersion: event.scenarioVersion,
  parties: event.parties,
  stage: 'lobby',
  isLocked: false,
  clock: null,
  clocks: 0,
  teachers: [event.teacher],
  onlookers: [],
  members: [],
  claims: [],
  refusedClaims: [],
  tables: tablesOf(event.parties, event.seeds),
  counted: { members: 0, claims: 0 },
});

export function evolve(of: Class, event: ClassEvent): Class {
  switch (event.type) {
    case 'opened':
      return opened(event);
    case 'planned':
      return planned(of, event);
    case 'admitted':
      return event.role === 'teacher'
        ? { ...of, teachers: [...of.teachers, event.token] }
        : { ...of, onlookers: [...of.onlookers, event.token] };
    case 'joined':
      return joined(of, event);
    case 'placed':
      return withMember(of, event.member, { place: event.to, wants: null });
    case 'claimed': {
      const { claim, member, token } = event;
      const counted = { ...of.counted, claims: of.counted.claims + 1 };
      return { ...of, counted, claims: [...of.claims, { claim, member, token }] };
    }
    case 'answered':
      return answered(of, event);
    case 'handRaised':
      return withMember(of, event.member, { wants: event.wants });
    case 'steppedAway':
      return withMember(of, event.member, { isSteppedAway: event.isAway });
    case 'out':
      return {
        ...of,
        members: of.members.filter(({ member }) => member !== event.member),
        claims: of.claims.filter(({ member }) => member !== event.member),
      };
    case 'begun':
      return { ...of, stage: 'talks' };
    case 'paused':
      return withTable(of, event.table, { isPaused: event.isPaused });
    case 'clock': {
      const { left, isRunning } = event;
      return { ...of, clock: left === null ? null : { left, isRunning }, clocks: of.clocks + 1 };
    }
    case 'locked':
      return { ...of, isLocked: event.isLocked };
    case 'leftTo': {
      const { leftTo } = of.tables.find(({ number }) => number === event.table) ?? {};
      return leftTo
        ? withTable(of, event.table, { leftTo: { ...leftTo, [event.seat]: event.to } })
        : of;
    }
    case 'closed': {
      const next = withTable(of, event.table, { isClosed: true });
      return next.tables.every(({ isClosed }) => isClosed) ? { ...next, stage: 'debrief' } : next;
    }
  }
}

const tablesOf = (parties: readonly Party[], seeds: readonly number[]): readonly ClassTable[] =>
  seeds.map((seed, i) => ({
    number: i + 1,
    seed,
    leftTo: byParty(parties, () => 'students' as const),
    isPaused: false,
    isClosed: false,
  }));

/** Places of before that the new lesson has not are given up. */
function planned(of: Class, event: Of<'planned'>): Class {
  const { lesson, scenarioVersion, parties, seeds } = event;
  const isThere = ({ place: { table, seat } }: Member) =>
    (table === null || table <= lesson.tables) && (seat === null || parties.includes(seat));
  return {
    ...of,
    lesson,
    scenarioVersion,
    parties,
    tables: tablesOf(parties, seeds),
    members: of.members.map(one => (isThere(one) ? one : { ...one, place: WAITING })),
  };
}

function joined(of: Class, { member, nickname, token }: Of<'joined'>): Class {
  const one: Member = {
    member,
    nickname,
    tokens: [token],
    place: WAITING,
    isSteppedAway: false,
    wants: null,
    isLate: of.stage !== 'lobby',
  };
  const counted = { ...of.counted, members: of.counted.members + 1 };
  return { ...of, counted, members: [...of.members, one] };
}

function answered(of: Class, { claim, yes }: Of<'answered'>): Class {
  const open = of.claims.find(one => one.claim === claim);
  if (!open) return of;
  const next = { ...of, claims: of.claims.filter(one => one !== open) };
  if (!yes) return { ...next, refusedClaims: [...of.refusedClaims, open.token] };
  const { tokens = [] } = of.members.find(({ member }) => member === open.member) ?? {};
  return withMember(next, open.member, { tokens: [...tokens, open.token] });
}

const withMember = (of: Class, id: MemberId, changes: Partial<Member>): Class => ({
  ...of,
  members: of.members.map(one => (one.member === id ? { ...one, ...changes } : one)),
});

const withTable = (of: Class, number: number, changes: Partial<ClassTable>): Class => ({
  ...of,
  tables: of.tables.map(one => (one.number === number ? { ...one, ...changes } : one)),
});
