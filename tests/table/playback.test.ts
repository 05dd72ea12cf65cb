import { describe, expect, test } from 'vitest';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { PublicView } from '#engine/types.ts';
import { motionOn } from '#store/scene/motion.ts';
import { stepIn, type Step } from '#store/scene/step.ts';
import { isRevealUnread } from '#store/select.ts';
import type { Place } from '#table/playback.ts';
import { asBaseline, seat, type Seated } from './shipped.ts';

interface Shown {
  readonly step: Step;
  readonly place: Place;
  readonly view: PublicView;
}

/** Watches to the end, one step after another, reading each reveal and each summary; what was shown on the way. */
function watched(seated: Seated, end = 2_000): readonly Shown[] {
  const { store, table } = seated;
  const shown: Shown[] = [];
  for (let i = 0; i < end; i++) {
    const { view, scene, device } = store.getState();
    if (scene && view) {
      shown.push({ step: stepIn(scene), place: table.seen(), view });
      table.nextStep();
      if (store.getState().scene !== scene) continue;
    }
    if (isRevealUnread(store.getState())) store.setState({ seenReveal: view?.reveals.length ?? 0 });
    else if (view?.phase === 'summary') table.nextRound();
    else if (view?.phase === 'ended') return shown;
    else if (device.seat && view && 'may' in view && view.awaited.includes(device.seat)) {
      table.act(asBaseline(view));
    }
  }
  return shown;
}

const sayings = (shown: readonly Shown[]): string => shown.map(({ step }) => step.kind).join(' ');

describe('talks that are watched at a pace', () => {
  const watching = seat({ isPaced: true });
  const shown = watched(watching);

  test('show each reveal, each initiative with its answers and its result, and the signatures', () => {
    expect(sayings(shown)).toMatch(
      /^((laidDown (turned ){4}revealed )?((passed|laidOut (floor answer )*result) ?)+)+signing home home home home outcome$/,
    );
  });

  test('show every initiative of the talks, and every vote once, in the order in which it was given', () => {
    const asShown = shown
      .filter(({ step }) => step.kind === 'laidOut' || step.kind === 'answer')
      .map(({ step }) => step.seat);
    const tabled = watching.store.getState().view?.tabled ?? [];
    expect(asShown.length).toBeGreaterThan(4);
    expect(asShown).toEqual(tabled.flatMap(({ by, votes }) => [by, ...Object.keys(votes)]));
  });

  test('wait for a press at the end of a reveal and after the signatures, and nowhere else', () => {
    const waiting = shown.filter(({ step }) => step.waits).map(({ step }) => step.kind);
    expect(new Set(waiting)).toEqual(new Set(['revealed', 'outcome']));
  });

  test('never show the text changed before the result has been seen', () => {
    const laid = shown.filter(({ step, view }) => step.kind === 'result' && view.caucus?.tabled);
    expect(laid.length).toBeGreaterThan(2);
    for (const { step, view } of laid)
      for (const point of step.points) expect(view.points[point]?.settled).toBeNull();
  });
});

describe('what lies in the middle', () => {
  test('has the answers that have been seen, and no others', () => {
    const { store, table } = seat({ isPaced: true });
    let seen = 0;
    watchSteps({ store, table }, () => {
      const { view, scene } = store.getState();
      if (!view || !scene) return;
      const motion = motionOn(view, scene);
      if (!motion) return;
      const step = stepIn(scene);
      if (step.kind === 'floor') {
        expect(motion.floor).toBe(step.seat);
        expect(step.seat && motion.votes[step.seat]).toBeUndefined();
        seen += 1;
      }
      if (step.kind === 'answer') expect(step.seat && motion.votes[step.seat]).toBeDefined();
      expect(motion.result === 'open').toBe(step.kind !== 'result');
    });
    expect(seen).toBeGreaterThan(3);
  });
});

/** Calls back at every step until the talks have ended. */
function watchSteps({ store, table }: Pick<Seated, 'store' | 'table'>, each: () => void): void {
  for (let i = 0; i < 2_000 && store.getState().view?.phase !== 'ended'; i++) {
    each();
    const { scene, view } = store.getState();
    table.nextStep();
    if (scene && store.getState().scene !== scene) continue;
    if (isRevealUnread(store.getState())) store.setState({ seenReveal: view?.reveals.length ?? 0 });
    else if (view?.phase === 'summary') table.nextRound();
  }
}

test('at once, nothing is shown on the way', () => {
  const { store, table } = seat({});
  let scenes = 0;
  store.subscribe(
    s => s.scene,
    scene => (scenes += scene ? 1 : 0),
  );
  watchSteps({ store, table }, () => undefined);
  expect([store.getState().view?.phase, scenes]).toEqual(['ended', 0]);
});

test.each(['turned', 'laidOut', 'answer'] as const)(
  'a person who leaves while there is %s has left',
  kind => {
    const seated = seat({ isPaced: true, persons: ['us'] });
    const { store, table } = seated;
    watchUntil(seated, () => stepKind(store) === kind);
    table.act({ type: 'leave' });
    expect(store.getState().scene).toBeNull();
    expect(store.getState().view?.phase).toBe('ended');
  },
);

test('a skip goes to the result, and from there to the next result or to what waits for a person', () => {
  const seated = seat({ isPaced: true });
  const { store, table } = seated;
  watchUntil(seated, () => stepKind(store) === 'laidOut');
  table.skip();
  expect(stepKind(store)).toBe('result');
  for (let i = 0; i < 50 && store.getState().scene; i++) {
    table.skip();
    expect(['result', undefined]).toContain(stepKind(store));
  }
  expect(store.getState().view?.phase).toBe('summary');
});

test.each(PARTIES)('a game of %s that is taken up at any step goes on there', party => {
  const whole = seat({ isPaced: true, persons: [party] });
  const shown = watched(whole);
  const log = whole.referee.log();
  expect(shown.length).toBeGreaterThan(20);
  for (const { step, place, view } of shown.filter((_, i) => i % 7 === 0)) {
    const again = Referee.fromLog(log);
    if (!again.ok) throw new Error(again.refusal.code);
    const isReveal = ['laidDown', 'turned', 'revealed'].includes(step.kind);
    const { store } = seat({
      isPaced: true,
      persons: [party],
      referee: again.value,
      seen: place,
      seenReveal: view.reveals.length - (isReveal ? 1 : 0),
    });
    const { scene } = store.getState();
    expect(scene && stepIn(scene)).toEqual(step);
    expect(store.getState().view).toEqual(view);
  }
});

const stepKind = (store: Seated['store']): Step['kind'] | undefined => {
  const { scene } = store.getState();
  return scene ? stepIn(scene).kind : undefined;
};

function watchUntil(seated: Seated, isThere: () => boolean): void {
  for (let i = 0; i < 500 && !isThere(); i++) watched(seated, 1);
  expect(isThere()).toBe(true);
}

describe('several persons on one device', () => {
  const seated = seat({ isPaced: true, persons: ['ukraine', 'us'] });
  const { store, table } = seated;
  const shown: { readonly place: Place; readonly step: Step }[] = [];
  watchTwo(seated, () => {
    const { scene, device, view } = store.getState();
    if (!scene) return;
    shown.push({ place: table.seen(), step: stepIn(scene) });
    expect(device.mode, 'what all look at').toBe('shared');
    expect(view && 'mandate' in view, 'papers beside it').toBe(false);
  });

  test('see what happens without anybody’s papers and without a curtain', () => {
    expect(new Set(shown.map(({ step }) => step.kind))).toContain('home');
  });

  test('who take the game up again at any step go on there, and can go on from it', () => {
    for (const { place, step } of shown.filter((_, i) => i % 5 === 0 || i > shown.length - 7)) {
      const again = Referee.fromLog(seated.referee.log());
      if (!again.ok) throw new Error(again.refusal.code);
      const isReveal = ['laidDown', 'turned', 'revealed'].includes(step.kind);
      const until = again.value.log().moves.slice(0, place.moves);
      const then = Referee.fromLog({ ...again.value.log(), moves: until });
      if (!then.ok) throw new Error(then.refusal.code);
      const taken = seat({
        isPaced: true,
        persons: ['ukraine', 'us'],
        referee: again.value,
        seen: place,
        seenReveal: then.value.publicView().reveals.length - (isReveal ? 1 : 0),
      });
      const { scene, device } = taken.store.getState();
      expect(scene && stepIn(scene)).toEqual(step);
      expect(device.mode).toBe('shared');
    }
  });
});

/** Two persons play like the baseline, papers in turn. */
function watchTwo({ store, table }: Seated, each: () => void): void {
  for (let i = 0; i < 5_000 && store.getState().view?.phase !== 'ended'; i++) {
    each();
    const { scene, view, device } = store.getState();
    table.nextStep();
    if (scene && store.getState().scene !== scene) continue;
    if (isRevealUnread(store.getState())) store.setState({ seenReveal: view?.reveals.length ?? 0 });
    else if (view?.phase === 'summary') table.nextRound();
    else if (device.mode === 'covered') table.uncover();
    else if (device.mode === 'shared') table.askForPapers();
    else if (view && 'mandate' in view) table.act(asBaseline(view));
  }
}
