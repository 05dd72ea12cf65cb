import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { settingOf } from '#content/setting.ts';
import { Referee } from '#engine/referee.ts';
import type { OptionId, Party, PointId } from '#engine/types.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { cardFaceOf } from '#scenes/face.ts';
import { papersFor, touchedInWords, touchedOf, traysFor } from '#scenes/marking.ts';
import { createGameStore } from '#store/store.ts';
import { shippedContent } from '../content/shipped.ts';

const shipped = shippedContent();
const content = catalogue(shipped);

/** Quick talks in round 1, or after a first reveal in which all seats marked the same. */
function talks(marks: Readonly<Record<PointId, OptionId>> = {}): Referee {
  const setting = settingOf(shipped, { length: 'quick', day: '2025-11-21', brief: 'full' });
  const referee = new Referee(setting, 1);
  for (const party of PARTIES) {
    referee.act(party, { type: 'declare', lines: referee.viewFor(party).declaredByDefault });
  }
  if (Object.keys(marks).length === 0) return referee;
  for (const party of PARTIES) {
    for (const [point, option] of Object.entries(marks)) {
      referee.act(party, {
        type: 'mark',
        point: point as PointId,
        option,
        crossing: { code: 'traded' },
      });
    }
    referee.act(party, { type: 'seal' });
  }
  return referee;
}

const face = (referee: Referee, point: PointId, seenReveal = 9, party: Party = 'ukraine') =>
  cardFaceOf(content, { view: referee.viewFor(party), seenReveal, focused: null }, point);

describe('the face of a card', () => {
  it('shows what the articles say of each party, in alphabetical order', () => {
    const { number, title, strip } = face(talks(), 'p21');
    expect([number, title]).toEqual([21, 'Territories']);
    expect(strip.map(s => s.letters)).toEqual(['EU', 'RU', 'UA', 'US']);
    expect(strip[2]?.glyph).toBe('redLine');
  });

  it('is plain before there are talks', () => {
    const bare = cardFaceOf(content, { view: null, seenReveal: 0, focused: null }, 'p6');
    expect(bare).toMatchObject({ lit: false, parked: false, settled: null, pill: null });
  });

  it('is lit on the agenda, folded when parked', () => {
    const referee = talks();
    expect(face(referee, 'p5')).toMatchObject({ lit: true, parked: false });
    expect(face(referee, 'p21')).toMatchObject({ lit: false, parked: false });
    expect(face(referee, 'p1')).toMatchObject({ lit: false, parked: true });
  });

  it('invites a newcomer to point 5 until it is marked', () => {
    const referee = talks();
    expect(face(referee, 'p5', 0).start).toBe(true);
    referee.act('ukraine', { type: 'mark', point: 'p5', option: 'drafted' });
    expect(face(referee, 'p5', 0)).toMatchObject({ start: false, pill: 'accept' });
  });

  it('shows one’s own mark and never another’s before the reveal', () => {
    const referee = talks();
    referee.act('russia', { type: 'mark', point: 'p12', option: 'struck' });
    expect(face(referee, 'p12', 0, 'russia').pill).toBe('reject');
    const { pill, flags } = face(referee, 'p12', 0, 'us');
    expect(pill).toBeNull();
    expect(Object.values(flags)).toEqual([null, null, null, null]);
  });

  it('is stamped once its reveal has been read', () => {
    const referee = talks({ p5: 'drafted', p12: 'struck' });
    expect(face(referee, 'p5', 0).settled).toBeNull();
    expect(face(referee, 'p5', 1).settled).toEqual({ stamp: 'settled', article: 1 });
    expect(face(referee, 'p12', 1).settled?.stamp).toBe('struck');
  });
});

describe('the letter of a package', () => {
  const crossing = { code: 'traded' } as const;
  const tableTogether = (referee: Referee, ...points: readonly PointId[]): void => {
    const [speaker] = referee.publicView().awaited;
    const changes = points.map(point => ({ point, option: 'drafted' }));
    if (!speaker) throw new Error('nobody may speak');
    referee.act(speaker, { type: 'table', initiative: { type: 'package', changes }, crossing });
  };
  const agree = (referee: Referee): void => {
    for (const party of referee.publicView().awaited) {
      referee.act(party, { type: 'vote', yes: true, crossing });
    }
  };
  const letters = (referee: Referee): string =>
    (['p5', 'p10', 'p12', 'p22', 'p27'] as const).map(p => face(referee, p).link ?? '-').join('');

  it('stands on each of its cards, on the table and after', () => {
    const referee = talks({ p27: 'drafted' });
    expect(letters(referee)).toBe('-----');
    tableTogether(referee, 'p5', 'p10');
    expect(letters(referee)).toBe('AA---');
    expect(face(referee, 'p5').pill).toBe('tabled');
    agree(referee);
    expect(letters(referee)).toBe('AA---');
    tableTogether(referee, 'p12', 'p22');
    expect(letters(referee)).toBe('AABB-');
  });
});

describe('the trays for a card', () => {
  const state = (referee: Referee, party: Party = 'ukraine') => {
    const store = createGameStore();
    store.setState({
      view: referee.viewFor(party),
      device: { mode: 'private', seat: party },
    });
    return store.getState();
  };

  it('open for a point on the agenda, while the seat may mark', () => {
    const referee = talks();
    expect(papersFor(state(referee), 'p5')).not.toBeNull();
    expect(papersFor(state(referee), 'p21')).toBeNull();
    referee.act('ukraine', { type: 'seal' });
    expect(papersFor(state(referee), 'p5')).toBeNull();
  });

  it('do not open on a shared device, where papers are not on the table', () => {
    const shared = { ...state(talks()), device: { mode: 'shared', seat: 'ukraine' } } as const;
    expect(papersFor(shared, 'p5')).toBeNull();
  });

  it('are Accept, Amend and Reject, and say whose lines they touch', () => {
    const view = talks().viewFor('ukraine');
    const [accept, amend, reject] = traysFor(view, 'p6');
    expect(accept).toMatchObject({ answer: 'accept', option: 'drafted', own: true });
    expect(amend).toMatchObject({ answer: 'amend', option: null, own: false });
    expect(reject).toMatchObject({ answer: 'reject', option: 'struck', own: false });
    expect(touchedInWords(content, accept?.touches ?? [])).toContain('Ukraine (army size)');
    const signs = touchedOf(content, accept?.touches ?? []);
    expect(signs).toContainEqual({ slot: 3, letters: 'UA', glyph: 'redLine' });
  });

  it('leave out Reject where the point is struck already', () => {
    const view = talks({ p12: 'struck' }).viewFor('ukraine');
    expect(traysFor(view, 'p12').map(t => t.answer)).toEqual(['accept', 'amend']);
  });
});
