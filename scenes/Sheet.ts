/** The paper under the draft text. The text itself is HTML, to be read, selected and spoken. */
import type Phaser from 'phaser';
import type { Box } from '#store/store.ts';
import { bake } from './bake.ts';
import type { Kit } from './kit.ts';
import { onPixels, picture, TEXTURES } from './kit.ts';
import { snapped } from './measures.ts';
import { paintSheet, SHADE } from './paintDesk.ts';

export class Sheet {
  readonly image: Phaser.GameObjects.Image;
  private readonly kit: Kit;

  constructor(kit: Kit) {
    this.kit = kit;
    this.image = picture(kit);
  }

  show(box: Box | null): void {
    this.image.setVisible(box !== null);
    if (!box) return;
    const { scene, dpr, theme } = this.kit;
    const place = snapped(box, dpr);
    const size = { width: place.width + SHADE * 2, height: place.height + SHADE * 2 };
    const key = `${TEXTURES}sheet`;
    bake(scene, key, size, dpr, pen => paintSheet(pen, place, theme));
    this.image
      .setTexture(key)
      .setPosition(onPixels(place.x - SHADE, dpr), onPixels(place.y - SHADE, dpr));
  }
}
