/** A folder under its cards, with its tab and title. */
import type Phaser from 'phaser';
import type { Box } from '#store/store.ts';
import { bake } from './bake.ts';
import type { Kit } from './kit.ts';
import { onPixels, picture, TEXTURES } from './kit.ts';
import { snapped } from './measures.ts';
import { paintFolder, SHADE } from './paintDesk.ts';

const TAB = 2; // rem

export interface Folder {
  readonly box: Box;
  readonly hasTab: boolean;
}

export class Dossier {
  readonly image: Phaser.GameObjects.Image;
  private readonly kit: Kit;
  private readonly id: string;
  private readonly title: string;
  private baked = ''; // the size the texture was drawn for

  constructor(kit: Kit, { id, title }: { readonly id: string; readonly title: string }) {
    this.kit = kit;
    this.id = id;
    this.title = title;
    this.image = picture(kit).setDepth(-1);
  }

  show(folder: Folder | null): void {
    this.image.setVisible(folder !== null);
    if (!folder) return;
    const { scene, dpr, theme } = this.kit;
    const place = snapped(folder.box, dpr);
    const tab = folder.hasTab ? TAB * theme.rem : 0;
    const size = { width: place.width + SHADE * 2, height: place.height + SHADE * 2 };
    const key = `${TEXTURES}dossier/${this.id}`;
    const drawn = `${place.width}x${place.height}/${tab}`;
    if (drawn !== this.baked) {
      bake(scene, key, size, dpr, pen => paintFolder(pen, this.title, tab, place, theme));
      this.baked = drawn;
    }
    this.image
      .setTexture(key)
      .setPosition(onPixels(place.x - SHADE, dpr), onPixels(place.y - SHADE, dpr));
  }
}
