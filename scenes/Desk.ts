/** The desk in lamplight, over the whole canvas. */
import type Phaser from 'phaser';
import { bake } from './bake.ts';
import type { Size } from './bake.ts';
import type { Kit } from './kit.ts';
import { TEXTURES } from './kit.ts';
import { paintDesk } from './paintDesk.ts';

export class Desk {
  readonly image: Phaser.GameObjects.Image;
  private readonly kit: Kit;

  constructor(kit: Kit) {
    this.kit = kit;
    this.image = kit.scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0);
  }

  /** Light has no edges: one texel to a CSS pixel is enough. */
  show(size: Size): void {
    const { scene, theme } = this.kit;
    const key = `${TEXTURES}desk`;
    bake(scene, key, size, 1, pen => paintDesk(pen, size, theme));
    this.image.setTexture(key).setDisplaySize(size.width, size.height);
  }
}
