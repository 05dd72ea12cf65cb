import type Phaser from 'phaser';
import { describe, expect, it } from 'vitest';
import { motionIn } from '#scenes/glide.ts';

/** As much of a scene as a movement needs: it notes what it is told to move. */
function stage(isStill: boolean) {
  const begun: object[] = [];
  const stopped: unknown[] = [];
  const tweens = {
    add: (tween: object) => void begun.push(tween),
    killTweensOf: (target: unknown) => void stopped.push(target),
  };
  const scene = { tweens } as unknown as Phaser.Scene;
  const card = { x: 0, alpha: 1 };
  const target = card as unknown as Phaser.GameObjects.GameObject;
  return { ...motionIn(scene, () => isStill), begun, stopped, card, target };
}

describe('a movement on the table', () => {
  it('takes no time at all where reduced motion is asked for', () => {
    const { glide, begun, card, target } = stage(true);
    glide(target, { from: { alpha: 0 }, to: { x: 40, alpha: 1 }, ms: 120, ease: 'Quad.easeOut' });
    expect(card).toEqual({ x: 40, alpha: 1 });
    expect(begun).toEqual([]);
  });

  it('begins where it is told to, for as long as it is told', () => {
    const { glide, begun, card, target } = stage(false);
    glide(target, {
      from: { alpha: 0 },
      to: { alpha: 1 },
      ms: 120,
      delay: 20,
      ease: 'Quad.easeOut',
    });
    expect(card.alpha).toBe(0);
    expect(begun).toMatchObject([{ targets: target, alpha: 1, duration: 120, delay: 20 }]);
  });

  it('takes over from another one of the same target', () => {
    const { glide, stopped, begun, target } = stage(false);
    glide(target, { to: { x: 40 }, ms: 90, ease: 'Quad.easeOut' });
    stopped.length = 0;
    glide(target, { to: { x: 0 }, ms: 90, ease: 'Quad.easeOut' });
    expect(stopped).toEqual([target]);
    expect(begun).toHaveLength(2);
  });

  it('is at its end at once when everything is to be finished', () => {
    const { glide, finish, card, target } = stage(false);
    glide(target, { to: { x: 40 }, ms: 90, ease: 'Quad.easeOut' });
    finish();
    expect(card.x).toBe(40);
  });
});
