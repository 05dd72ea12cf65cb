/** What everything on the table is drawn with. A new theme or pixel ratio is a new kit: the scene restarts. */
import type Phaser from 'phaser';
import type { Glide } from './glide.ts';
import type { Theme } from './theme.ts';

export interface Kit {
  readonly scene: Phaser.Scene;
  readonly theme: Theme;
  readonly dpr: number; // device pixels in a CSS pixel
  readonly glide: Glide;
  readonly isStill: () => boolean; // reduced motion
}

/** Every texture of the table begins so; they go when the scene ends. */
export const TEXTURES = 'table/';

/** An image of a baked texture, its upper left corner at (x, y), one texel to a device pixel. */
export function picture({ scene, dpr }: Kit): Phaser.GameObjects.Image {
  return scene.add
    .image(0, 0, '__DEFAULT')
    .setOrigin(0, 0)
    .setScale(1 / dpr)
    .setVisible(false);
}

export const onPixels = (n: number, dpr: number): number => Math.round(n * dpr) / dpr;
