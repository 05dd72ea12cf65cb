import { expect, test } from 'vitest';
import { amendmentsOf, lastRevealOf, neighbour, offerOn } from '#dom/card/offer.ts';
import { isPartyView } from '#store/select.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party, PointId, PublicView } from '#engine/types.ts';
import { setting } from '../engine/builders.ts';

const talks = () => {
  const referee = new Referee(setting, 1);
  for (const party of PARTIES) {
    const lines = setting.declarable.filter(l => l.party === party).slice(0, 1);
    referee.act(party, { type: 'declare', lines: lines.map(l => l.id) });
  }
  return referee;
};

/** Every seat marks the whole agenda: p2 as drafted by all, the rest each as it likes. */
const revealed = () => {
  const referee = talks();
  for (const party of PARTIES) {
    for (const point of referee.publicView().agenda) {
      const alike = point === 'p2' || party === 'eu';
      const option = alike ? 'drafted' : 'amended';
      referee.act(party, { type: 'mark', point, option, crossing: { code: 'urgent' } });
    }
    referee.act(party, { type: 'seal' });
  }
  return referee;
};

/** What a device shows whose seat has read all reveals. */
const shows = (view: PublicView | null, seat: Party | null = view?.seat ?? null) => ({
  view,
  device: { mode: view?.seat ? 'private' : 'shared', seat } as const,
  seenReveal: 9,
});

test('a seat may mark a point of the agenda until it has sealed', () => {
  const referee = talks();
  expect(offerOn(shows(referee.viewFor('eu')), 'p1').type).toBe('marks');
  referee.act('eu', { type: 'seal' });
  expect(offerOn(shows(referee.viewFor('eu')), 'p1')).toEqual({ type: 'none', why: 'sealed' });
});

test('what cannot be done says why', () => {
  const referee = talks();
  const why = (point: PointId) => offerOn(shows(referee.viewFor('eu')), point);
  expect(why('p4')).toEqual({ type: 'none', why: 'notOnAgenda' });
  expect(why('p28')).toEqual({ type: 'none', why: 'parked' });
  expect(offerOn(shows(referee.publicView()), 'p1')).toEqual({ type: 'none', why: 'public' });
  expect(offerOn(shows(null), 'p1')).toEqual({ type: 'none', why: 'noTalks' });
});

test('in the caucus only the seat whose turn it is has an initiative', () => {
  const referee = revealed();
  const { caucus } = referee.publicView();
  const [first, second] = caucus?.order ?? [];
  if (!first || !second) throw new Error('the caucus has no order');
  expect(offerOn(shows(referee.viewFor(first)), 'p1').type).toBe('initiative');
  expect(offerOn(shows(referee.viewFor(first)), 'p2').type).toBe('reopening');
  expect(offerOn(shows(referee.viewFor(second)), 'p1')).toEqual({
    type: 'none',
    why: 'notYourTurn',
  });
});

test('what was revealed is read before anything is put forward', () => {
  const referee = revealed();
  const first = referee.publicView().caucus?.order[0] ?? 'eu';
  const unread = { ...shows(referee.viewFor(first)), seenReveal: 0 };
  expect(offerOn(unread, 'p1')).toEqual({ type: 'none', why: 'revealFirst' });
});

test('on a shared device the public turn decides', () => {
  const view = revealed().publicView();
  const speaker = view.awaited[0] ?? null;
  expect(isPartyView(view)).toBe(false);
  expect(offerOn(shows(view, speaker), 'p1').type).toBe('initiative');
  expect(offerOn(shows(view), 'p1')).toEqual({ type: 'none', why: 'notYourTurn' });
});

test('the last reveal of a point is the last round that answered it', () => {
  const view = revealed().publicView();
  expect(lastRevealOf(view, 'p1')?.round).toBe(1);
  expect(lastRevealOf(view, 'p4')).toBeNull();
});

test('amendments are the other wordings, and striking is not one', () => {
  const options = ['drafted', 'amended', 'other', 'struck'];
  expect(amendmentsOf(options, 'drafted')).toEqual(['amended', 'other']);
  expect(amendmentsOf(options, 'other')).toEqual(['drafted', 'amended']);
});

test('next and previous go round the ends', () => {
  expect(neighbour(['p1', 'p2', 'p3'], 'p3', 1)).toBe('p1');
  expect(neighbour(['p1', 'p2', 'p3'], 'p1', -1)).toBe('p3');
  expect(neighbour(['p1', 'p2', 'p3'], 'p1', 1)).toBe('p2');
});
