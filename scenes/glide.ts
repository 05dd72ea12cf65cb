/** The few movements on the table: short, interruptible, and none where reduced motion is asked for. */
import type Phaser from 'phaser';

export interface Movement {
  readonly to: Readonly<Record<string, number>>;
  readonly from?: Readonly<Record<string, number>>;
  readonly ms: number;
  readonly ease: 'Quad.easeOut' | 'Quad.easeIn';
}

export type Glide = (target: Phaser.GameObjects.GameObject, movement: Movement) => void;

/** A new movement of the same target takes over from wherever the old one had come to. */
export function glideIn(scene: Phaser.Scene, isStill: () => boolean): Glide {
  return (target, { to, from, ms, ease }) => {
    scene.tweens.killTweensOf(target);
    if (isStill()) Object.assign(target, to);
    else {
      Object.assign(target, from);
      scene.tweens.add({ targets: target, ...to, duration: ms, ease });
    }
  };
}
