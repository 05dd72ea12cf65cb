import { describe, expect, it } from 'vitest';
import { caucusShown, NOTHING_SHOWN } from '#scenes/caucusShown.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { motionIn } from '#store/scene/seat.ts';
import { pointsIn } from '#store/face.ts';
import { stepIn } from '#store/scene/step.ts';
import { isRevealUnread } from '#store/select.ts';
import type { Box, StageLayout } from '#store/store.ts';
import { statesSeen } from '../table/watching.ts';

const box = (x: number): Box => ({ x, y: 0, width: 280, height: 130 });

/** Every card, gap and seat has its place, wherever the talks are. */
function stageFor(points: readonly string[]): StageLayout {
  const each = Object.fromEntries(points.map((id, i) => [id, box(i)]));
  const seats = Object.fromEntries(PARTIES.map((party, i) => [party, box(i)]));
  const whole = { x: 0, y: 0, width: 1366, height: 768 };
  return {
    width: 1366,
    height: 768,
    cards: {},
    dossiers: {},
    clip: whole,
    sheet: null,
    side: null,
    trays: null,
    seats: null,
    caucus: { seats, laid: each, rail: each },
  };
}

describe('the caucus on the canvas', () => {
  const inCaucus = statesSeen(stageFor).filter(
    s => s.view?.phase === 'caucus' && !isRevealUnread(s),
  );

  it('lays out exactly what lies in the middle for the twin, each card from its gap', () => {
    for (const state of inCaucus) {
      const motion = motionIn(state);
      const { laid } = caucusShown(state);
      expect(laid.map(({ point }) => point)).toEqual(motion ? pointsIn(motion.initiative) : []);
      for (const { from } of laid) expect(from).not.toBeNull();
    }
  });

  it('lights the seat that has the floor, and no other', () => {
    for (const state of inCaucus) {
      const step = state.scene && stepIn(state.scene);
      if (step?.kind === 'floor') expect(caucusShown(state).litSeat).toBe(step.seat);
      if (step?.kind === 'result') expect(caucusShown(state).litSeat).toBeNull();
    }
  });

  it('ties what hangs together, and draws the ribbon tight only once it is carried', () => {
    const tight = inCaucus.filter(state => caucusShown(state).isTight);
    expect(tight.length).toBeGreaterThan(0);
    for (const state of inCaucus) {
      const { laid, isTied, isTight } = caucusShown(state);
      expect(isTied).toBe(laid.length > 1);
      expect(isTight).toBe(motionIn(state)?.result === 'settled');
    }
  });

  it('shows nothing of it while marks are turned, or where nothing is measured', () => {
    const [reveal] = statesSeen(stageFor).filter(s => isRevealUnread(s));
    expect(reveal && caucusShown(reveal)).toEqual(NOTHING_SHOWN);
    const [first] = inCaucus;
    expect(first && caucusShown({ ...first, stage: null })).toEqual(NOTHING_SHOWN);
  });
});
