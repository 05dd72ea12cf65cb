/** The three trays a dragged card can be laid in. They stand open only while a card is in the hand. */
import type Phaser from 'phaser';
import type { Answer } from '#engine/types.ts';
import type { Box } from '#store/store.ts';
import { bake } from './bake.ts';
import type { Kit } from './kit.ts';
import { picture, TEXTURES } from './kit.ts';
import type { TrayOffer } from './marking.ts';
import { snapped } from './measures.ts';
import { paintTray } from './paintTray.ts';

const GAP = 10;

export interface OpenTray {
  readonly offer: TrayOffer;
  readonly preview: string;
}

export class Trays {
  private readonly kit: Kit;
  private readonly seenBy: (object: Phaser.GameObjects.GameObject) => void;
  private trays: { readonly tray: OpenTray; readonly image: Phaser.GameObjects.Image; readonly box: Box }[] = []; // prettier-ignore

  constructor(kit: Kit, seenBy: (object: Phaser.GameObjects.GameObject) => void) {
    this.kit = kit;
    this.seenBy = seenBy;
  }

  open(trays: readonly OpenTray[], within: Box): void {
    this.close();
    const width = (within.width - GAP * (trays.length + 1)) / trays.length;
    this.trays = trays.map((tray, i) => {
      const box = snapped(insideOf(within, width, i), this.kit.dpr);
      const image = picture(this.kit).setPosition(box.x, box.y).setVisible(true);
      this.seenBy(image);
      return { tray, image, box };
    });
    this.hover(null);
    for (const { image } of this.trays) image.setInteractive({ dropZone: true });
  }

  /** The offer of a drop zone, if it is a tray. */
  offerOf(zone: Phaser.GameObjects.GameObject): TrayOffer | null {
    return this.trays.find(t => t.image === zone)?.tray.offer ?? null;
  }

  /** Marks the tray under the card. */
  hover(answer: Answer | null): void {
    const { scene, dpr, theme } = this.kit;
    for (const { tray, image, box } of this.trays) {
      const key = `${TEXTURES}tray/${tray.offer.answer}`;
      const isUnder = tray.offer.answer === answer;
      bake(scene, key, box, dpr, pen => paintTray(pen, { ...tray, isUnder }, box, theme));
      image.setTexture(key);
    }
  }

  close(): void {
    for (const { image } of this.trays) image.destroy();
    this.trays = [];
  }
}

const insideOf = (within: Box, width: number, index: number): Box => ({
  x: within.x + GAP + index * (width + GAP),
  y: within.y + GAP / 2,
  width,
  height: within.height - GAP,
});
