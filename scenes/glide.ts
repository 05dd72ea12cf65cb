/** The few movements on the table: short, interruptible, and none where reduced motion is asked for. */
import type Phaser from 'phaser';

type Values = Readonly<Record<string, number>>;

export interface Movement {
  readonly to: Values;
  readonly from?: Values;
  readonly ms: number;
  readonly delay?: number;
  readonly ease: 'Quad.easeOut' | 'Quad.easeIn';
}

export type Glide = (target: Phaser.GameObjects.GameObject, movement: Movement) => void;

export interface Motion {
  readonly glide: Glide;
  readonly finish: () => void; // whatever moves is there at once
}

/** A new movement of the same target takes over from wherever the old one had come to. */
export function motionIn(scene: Phaser.Scene, isStill: () => boolean): Motion {
  const ends = new Map<Phaser.GameObjects.GameObject, Values>();
  const end = (target: Phaser.GameObjects.GameObject, to: Values): void => {
    scene.tweens.killTweensOf(target);
    ends.delete(target);
    Object.assign(target, to);
  };
  return {
    glide: (target, { to, from, ms, delay = 0, ease }) => {
      end(target, {});
      if (isStill()) {
        Object.assign(target, to);
        return;
      }
      Object.assign(target, from);
      ends.set(target, to);
      const onComplete = (): void => void ends.delete(target);
      scene.tweens.add({ targets: target, ...to, duration: ms, delay, ease, onComplete });
    },
    finish: () => {
      for (const [target, to] of ends) end(target, to);
    },
  };
}
