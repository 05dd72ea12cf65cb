/** Where a dragged card can be laid: three trays, the draft text, the seats. Open only while a card is in the hand. */
import type Phaser from 'phaser';
import type { Party } from '#engine/types.ts';
import type { Box } from '#store/store.ts';
import { bake, bakeOnce } from './bake.ts';
import type { Kit } from './kit.ts';
import { picture, TEXTURES } from './kit.ts';
import type { TrayOffer } from './marking.ts';
import { snapped } from './measures.ts';
import type { Pen } from './paint.ts';
import { paintSeat, type SeatPlate } from './paintSeat.ts';
import { paintMouth, paintTray } from './paintTray.ts';
import type { TrayState } from './paintTray.ts';

const GAP = 10;
const SLOT = 20; // CSS pixels below a tray's upper edge: where a card's lower edge comes to lie
const FOOT = 84; // the same from the lower edge of the draft text, above its button
const BELOW = 78; // the same below a seat

export type OpenTray = Omit<TrayState, 'isUnder'>;

/** Where things may open. */
export interface Room {
  readonly trays: Box;
  readonly sheet: Box | null;
  readonly seats: Box | null;
}

/** What letting a card go somewhere does: it is marked, or read where that side stands. */
export type Drop =
  | { readonly type: 'mark'; readonly offer: TrayOffer }
  | { readonly type: 'read'; readonly party: Party };

interface Place {
  readonly drop: Drop;
  readonly key: string; // of its texture
  readonly isShared: boolean; // drawn once for every card with the same key
  readonly paint: (pen: Pen, isUnder: boolean, box: Box) => void;
  readonly hang: (box: Box) => number; // CSS pixels: where a card's lower edge comes to lie
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

  open(trays: readonly OpenTray[], seats: readonly SeatPlate[], where: Room): void {
    this.close();
    const row = where.seats;
    const accept = trays.find(({ offer }) => offer.answer === 'accept');
    this.places = [
      ...trays.map((tray, i) => this.tray(tray, insideOf(where.trays, trays.length, i))),
      ...(where.sheet && accept ? [this.draft(accept.offer, where.sheet)] : []),
      ...seats.flatMap((seat, i) => (row ? [this.seat(seat, i, seats.length, row)] : [])),
    ];
    this.hover(null);
    for (const { image } of this.places) image.setInteractive({ dropZone: true });
  }

  /** What a drop zone stands for, if it is one of these. */
  dropOf(zone: Phaser.GameObjects.GameObject): Drop | null {
    return this.places.find(p => p.image === zone)?.drop ?? null;
  }

  /** Where a card comes to lie in it: the middle of the card's lower edge. */
  slotOf(zone: Phaser.GameObjects.GameObject): { readonly x: number; readonly y: number } | null {
    const place = this.places.find(p => p.image === zone);
    if (!place) return null;
    return { x: place.box.x + place.box.width / 2, y: place.hang(place.box) };
  }

  /** Marks the places that would do the same; what looks as before is not painted again. */
  hover(drop: Drop | null): void {
    const { scene, dpr } = this.kit;
    for (const place of this.places) {
      const { image, box, paint } = place;
      const isUnder = drop !== null && isSame(place.drop, drop);
      if (place.painted === isUnder) continue;
      place.painted = isUnder;
      const draw = (pen: Pen): void => paint(pen, isUnder, box);
      const key = place.isShared ? `${place.key}/${isUnder}/${box.width}x${box.height}` : place.key;
      if (place.isShared) bakeOnce(scene, key, box, dpr, draw);
      else bake(scene, key, box, dpr, draw);
      image.setTexture(key);
    }
  }

  close(): void {
    for (const { image } of this.places) image.destroy();
    this.places = [];
  }

  private tray(tray: OpenTray, at: Box): Place {
    const { theme } = this.kit;
    return this.place(at, {
      drop: { type: 'mark', offer: tray.offer },
      key: `${TEXTURES}tray/${tray.offer.answer}`,
      isShared: tray.touched.length === 0 && !tray.offer.own,
      paint: (pen, isUnder, box) => paintTray(pen, { ...tray, isUnder }, box, theme),
      hang: box => box.y + SLOT,
    });
  }

  private draft(offer: TrayOffer, at: Box): Place {
    const { theme } = this.kit;
    return this.place(at, {
      drop: { type: 'mark', offer },
      key: `${TEXTURES}tray/draft`,
      isShared: true,
      paint: (pen, isUnder, box) => paintMouth(pen, isUnder, box, theme),
      hang: box => box.y + box.height - FOOT,
    });
  }

  private seat(plate: SeatPlate, index: number, count: number, at: Box): Place {
    const { theme } = this.kit;
    return this.place(insideOf(at, count, index), {
      drop: { type: 'read', party: plate.party },
      key: `${TEXTURES}seat/${plate.party}/${plate.glyph}`,
      isShared: true,
      paint: (pen, isUnder, box) => paintSeat(pen, plate, isUnder, box, theme),
      hang: box => box.y + box.height + BELOW,
    });
  }

  private place(at: Box, of: Pick<Place, 'drop' | 'key' | 'isShared' | 'paint' | 'hang'>): Place {
    const box = snapped(at, this.kit.dpr);
    const image = picture(this.kit).setPosition(box.x, box.y).setVisible(true);
    this.seenBy(image);
    return { ...of, image, box, painted: null };
  }
}

const isSame = (one: Drop, other: Drop): boolean =>
  one.type === 'mark'
    ? other.type === 'mark' && one.offer.answer === other.offer.answer
    : other.type === 'read' && one.party === other.party;

/** One of `count` places of the same width, left to right. */
function insideOf(within: Box, count: number, index: number): Box {
  const width = (within.width - GAP * (count + 1)) / count;
  return {
    x: within.x + GAP + index * (width + GAP),
    y: within.y + GAP / 2,
    width,
    height: within.height - GAP,
  };
}
