import { describe, expect, test } from 'vitest';
import { holdOf } from '#dom/parts/scene/hold.ts';
import { ownEffect } from '#record/ownEffect.ts';
import { saysOf } from '#words/steps.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Change, PartyView } from '#engine/types.ts';
import { LIT, motionIn, seatState } from '#store/scene/seat.ts';
import { stepIn, STEP_KINDS } from '#store/scene/step.ts';
import { isRevealUnread } from '#store/select.ts';
import { CONTENT, seat } from '../table/shipped.ts';
import { statesSeen } from '../table/watching.ts';

describe('what the twin says of a scene', () => {
  const told = statesSeen().flatMap(({ view, scene }) =>
    view && scene
      ? [
          {
            kind: stepIn(scene).kind,
            seat: stepIn(scene).seat,
            words: saysOf(CONTENT, view, scene),
          },
        ]
      : [],
  );

  test('every kind of step is told, each in a whole sentence', () => {
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(STEP_KINDS));
    for (const { words } of told) expect(words).toMatch(/^\S.*\.$/s);
  });

  test('a seat that acts is named first', () => {
    const names = {
      eu: 'The European Union|The EU',
      russia: 'Russia',
      ukraine: 'Ukraine',
      us: 'The United States|The US',
    };
    for (const { kind, seat: party, words } of told) {
      if (party) expect(words, kind).toMatch(new RegExp(`^(${names[party]})`));
    }
  });

  test('a yes and a no are told in as many words', () => {
    const answers = told
      .filter(({ kind }) => kind === 'answer')
      .map(({ words }) => words.split('.')[0]);
    expect(answers.length).toBeGreaterThan(4);
    for (const answer of answers) expect(answer).toMatch(/: (yes|no)$/);
  });
});

test('an answer of a seat stays as long as one of a home, if it has as many characters', () => {
  for (const characters of [0, 20, 60, 200])
    expect(holdOf('answer', characters)).toBe(holdOf('home', characters));
});

test('what is to be read stays 60 ms a character, from 1.4 to 4 seconds', () => {
  expect([holdOf('passed', 1), holdOf('passed', 50), holdOf('passed', 500)]).toEqual([
    1_400, 3_000, 4_000,
  ]);
});

describe('what a seat is seen to do', () => {
  test('one seat has the floor at a time, and none while a result is shown', () => {
    for (const state of statesSeen()) {
      if (state.view?.phase !== 'caucus' || isRevealUnread(state)) continue;
      const motion = motionIn(state);
      const lit = PARTIES.filter(party => LIT.includes(seatState(state, motion, party)));
      const kind = state.scene && stepIn(state.scene).kind;
      if (kind === 'result') expect(lit).toEqual([]);
      else expect(lit.length).toBeLessThanOrEqual(1);
    }
  });
});

test('once a no is seen nobody else is still to answer, where the first no ends the voting', () => {
  const refused = statesSeen().flatMap(state => {
    const motion = motionIn(state);
    const isRefused = motion && Object.values(motion.votes).some(vote => !vote.yes);
    return isRefused ? [{ state, motion }] : [];
  });
  expect(refused.length).toBeGreaterThan(2);
  for (const { state, motion } of refused)
    for (const party of PARTIES)
      expect(seatState(state, motion, party)).not.toMatch(/^(next|floor)$/);
});

describe('what a choice does to a seat, from its own papers', () => {
  const { store } = seat({ persons: ['ukraine'] });
  const view = store.getState().view as PartyView;
  const [priority] = view.mandate.priorities;
  if (!priority) throw new Error('a seat has priorities');
  const other = view.setting.points
    .find(({ id }) => id === priority.point)
    ?.options.find(o => !priority.options.includes(o));
  const change = (option: string | undefined): readonly Change[] => [
    { point: priority.point, option: option ?? '' },
  ];

  test('a wording that it wants meets its priority', () => {
    expect(ownEffect(view, change(priority.options[0]))).toMatchObject({
      met: [priority],
      lost: [],
    });
  });

  test('another wording of that point gives it up', () => {
    expect(ownEffect(view, change(other))).toMatchObject({ met: [], lost: [priority] });
  });

  test('a point that is nobody’s priority touches none', () => {
    const own = view.mandate.priorities.map(({ point }) => point);
    const free = view.setting.points.find(({ id }) => !own.includes(id));
    if (!free) throw new Error('there are more points than priorities');
    expect(ownEffect(view, [{ point: free.id, option: 'drafted' }])).toMatchObject({
      met: [],
      lost: [],
    });
  });
});
