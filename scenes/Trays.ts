/** The three trays a dragged card can be laid in, and the draft text. Open only while a card is in the hand. */
import type Phaser from 'phaser';
import type { Answer } from '#engine/types.ts';
import type { Box } from '#store/store.ts';
import { bake } from './bake.ts';
import type { Kit } from './kit.ts';
import { picture, TEXTURES } from './kit.ts';
import type { TrayOffer } from './marking.ts';
import { snapped } from './measures.ts';
import { paintMouth, paintTray } from './paintTray.ts';
import type { TrayState } from './paintTray.ts';

const GAP = 10;
const SLOT = 20; // CSS pixels below a tray's upper edge: where a card's lower edge comes to lie
const FOOT = 84; // the same from the lower edge of the draft text, above its button

export type OpenTray = Omit<TrayState, 'isUnder'>;

interface Place {
  readonly offer: TrayOffer;
  readonly tray: OpenTray | null; // null: the draft text
  readonly image: Phaser.GameObjects.Image;
  readonly box: Box;
  painted: boolean | null; // with the card over it, or not; null: not yet
}

export class Trays {
  private readonly kit: Kit;
  private readonly seenBy: (object: Phaser.GameObjects.GameObject) => void;
  private places: readonly Place[] = [];

  constructor(kit: Kit, seenBy: (object: Phaser.GameObjects.GameObject) => void) {
    this.kit = kit;
    this.seenBy = seenBy;
  }

  open(trays: readonly OpenTray[], within: Box, sheet: Box | null): void {
    this.close();
    const width = (within.width - GAP * (trays.length + 1)) / trays.length;
    const accept = trays.find(({ offer }) => offer.answer === 'accept')?.offer;
    this.places = [
      ...trays.map((tray, i) => this.place(tray.offer, tray, insideOf(within, width, i))),
      ...(sheet && accept ? [this.place(accept, null, sheet)] : []),
    ];
    this.hover(null);
    for (const { image } of this.places) image.setInteractive({ dropZone: true });
  }

  /** The offer of a drop zone, if it is one of these. */
  offerOf(zone: Phaser.GameObjects.GameObject): TrayOffer | null {
    return this.places.find(p => p.image === zone)?.offer ?? null;
  }

  /** Where a card comes to lie in it: the middle of the card's lower edge. */
  slotOf(zone: Phaser.GameObjects.GameObject): { readonly x: number; readonly y: number } | null {
    const place = this.places.find(p => p.image === zone);
    if (!place) return null;
    const { x, y, width, height } = place.box;
    return { x: x + width / 2, y: y + (place.tray ? SLOT : height - FOOT) };
  }

  /** Marks the places that would give this answer; what looks the same is not painted again. */
  hover(answer: Answer | null): void {
    const { scene, dpr, theme } = this.kit;
    for (const place of this.places) {
      const { offer, tray, image, box } = place;
      const key = `${TEXTURES}tray/${tray ? offer.answer : 'draft'}`;
      const isUnder = offer.answer === answer;
      if (place.painted === isUnder) continue;
      place.painted = isUnder;
      bake(scene, key, box, dpr, pen =>
        tray
          ? paintTray(pen, { ...tray, isUnder }, box, theme)
          : paintMouth(pen, isUnder, box, theme),
      );
      image.setTexture(key);
    }
  }

  close(): void {
    for (const { image } of this.places) image.destroy();
    this.places = [];
  }

  private place(offer: TrayOffer, tray: OpenTray | null, at: Box): Place {
    const box = snapped(at, this.kit.dpr);
    const image = picture(this.kit).setPosition(box.x, box.y).setVisible(true);
    this.seenBy(image);
    return { offer, tray, image, box, painted: null };
  }
}

const insideOf = (within: Box, width: number, index: number): Box => ({
  x: within.x + GAP + index * (width + GAP),
  y: within.y + GAP / 2,
  width,
  height: within.height - GAP,
});
