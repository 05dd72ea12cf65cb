/** One point on the table: paper, flags and stamp. Everything it shows comes with `show`. */
import Phaser from 'phaser';
import { rowsFor } from '#signs/abreast.ts';
import { byParty } from '#engine/parties.ts';
import type { Party, PointId } from '#engine/types.ts';
import type { Box } from '#store/store.ts';
import { bake, bakeOnce } from './bake.ts';
import type { CardFace } from './face.ts';
import type { Kit } from './kit.ts';
import { onPixels, picture, TEXTURES } from './kit.ts';
import type { Measures } from './measures.ts';
import { measuresOf, snapped } from './measures.ts';
import { layShadow } from './paint.ts';
import { MARGIN, paintCard } from './paintCard.ts';
import {
  FLAG_MARGIN,
  flagPlace,
  flagSize,
  paintFlag,
  paintStamp,
  stampSize,
} from './paintMarks.ts';
import { same } from '#store/same.ts';
import { everyParty, slotOf } from '#words/parties.ts';

const LIFT = 3; // CSS pixels
const APART = 120; // ms from one seat's flags to the next one's
const LIFTED = 100; // above every card at rest
const CLEARANCE = 14; // CSS pixels between the pointer's tip and a card in the hand
const IN_HAND = 96; // CSS pixels wide, so that the trays under it can be read

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Shown {
  readonly face: CardFace;
  readonly box: Box | null; // null: not on screen
}

export class Card extends Phaser.GameObjects.Container {
  readonly point: PointId;
  private readonly kit: Kit;
  private readonly shade: Phaser.GameObjects.Image;
  private readonly paper: Phaser.GameObjects.Image;
  private readonly stamp: Phaser.GameObjects.Image;
  private readonly flags: Readonly<Record<Party, Phaser.GameObjects.Image>>;
  private readonly risen: Phaser.GameObjects.Container; // what lifts off its shadow
  private readonly area = new Phaser.Geom.Rectangle();
  private face: CardFace | null = null;
  private readonly order: number;
  private isHeld = false;
  private isSnapped = false;

  /** `order`: a card overlaps those before it. */
  constructor(kit: Kit, point: PointId, order: number) {
    super(kit.scene);
    this.kit = kit;
    this.point = point;
    this.order = order;
    this.shade = picture(kit).setAlpha(0.75);
    this.paper = picture(kit);
    this.stamp = picture(kit).setOrigin(0.5, 0.5);
    this.flags = byParty(everyParty(), () => picture(kit));
    const marks = Object.values(this.flags);
    this.risen = kit.scene.add.container(0, 0, [this.paper, ...marks, this.stamp]);
    this.add([this.shade, this.risen]).setVisible(false);
    this.setInteractive(this.area, (area: Phaser.Geom.Rectangle, x: number, y: number) =>
      area.contains(x, y),
    );
    kit.scene.add.existing(this);
  }

  /** May be called at any time, twice, in any order. What is new on a card already in sight moves in. */
  show({ face, box }: Shown): void {
    const before = this.visible ? this.face : null;
    this.setVisible(box !== null);
    if (!box) return;
    const place = snapped(box, this.kit.dpr);
    const measures = measuresOf(place, this.kit.theme.symbols, rowsFor(face.strip.length));
    const isResized = place.width !== this.width || place.height !== this.height;
    if (isResized || !same(face, this.face)) this.paint(face, place, measures, isResized);
    this.face = face;
    if (!this.isHeld) this.setPosition(place.x + place.width / 2, place.y + place.height / 2);
    this.placeFlags(face, measures, before);
    this.placeStamp(face, measures, before);
  }

  /** With the focus a card lies above its neighbours; the ring around it is the twin's. */
  front(isFront: boolean): void {
    this.setDepth(isFront || this.isHeld ? LIFTED : this.order);
  }

  /** Under the pointer: a little off the desk. */
  lift(isUp: boolean): void {
    const rise = isUp && !this.kit.isStill() ? -onPixels(LIFT, this.kit.dpr) : 0;
    this.kit.glide(this.risen, { to: { y: rise }, ms: 90, ease: 'Quad.easeOut' });
    this.shade.setAlpha(isUp ? 1 : 0.75);
  }

  /** In the hand: follows the pointer until it is let go. */
  take(): void {
    this.isHeld = true;
    this.isSnapped = false;
    this.front(true);
    this.lift(true);
    const scale = IN_HAND / this.width;
    const to = { scaleX: scale, scaleY: scale };
    this.kit.glide(this, { to, ms: 90, ease: 'Quad.easeOut' });
  }

  /** From where it was grabbed (`hang` 0) it comes to hang above the pointer's tip (`hang` 1). */
  carry(grabbed: Spot, tip: Spot, hang: number): void {
    if (this.isSnapped) return;
    const height = (this.height * IN_HAND) / this.width;
    const above = tip.y - height / 2 - CLEARANCE;
    this.setPosition(
      grabbed.x + (tip.x - grabbed.x) * hang,
      grabbed.y + (above - grabbed.y) * hang,
    );
  }

  /** Over a place that would take it: there its lower edge comes to lie, until the pointer leaves. */
  snap({ x, y }: Spot): void {
    this.isSnapped = true;
    const scale = IN_HAND / this.width;
    const to = { x, y: y - (this.height * scale) / 2, scaleX: scale, scaleY: scale };
    this.kit.glide(this, { to, ms: 90, ease: 'Quad.easeOut' });
  }

  /** Back to its place in the dossier. */
  letGo(home: Box | null): void {
    this.isHeld = false;
    this.front(false);
    this.lift(false);
    const full = { scaleX: 1, scaleY: 1 };
    if (!home) {
      this.kit.glide(this, { to: full, ms: 0, ease: 'Quad.easeOut' });
      return;
    }
    const place = snapped(home, this.kit.dpr);
    const to = { ...full, x: place.x + place.width / 2, y: place.y + place.height / 2 };
    this.kit.glide(this, { to, ms: 120, ease: 'Quad.easeOut' });
  }

  private paint(face: CardFace, box: Box, m: Measures, isResized: boolean): void {
    const { scene, dpr, theme } = this.kit;
    const size = { width: box.width + MARGIN * 2, height: box.height + MARGIN * 2 };
    const key = `${TEXTURES}card/${this.point}`;
    bake(scene, key, size, dpr, pen => paintCard(pen, face, box, m, theme));
    const left = onPixels(box.x - MARGIN, dpr) - box.x - box.width / 2;
    const top = onPixels(box.y - MARGIN, dpr) - box.y - box.height / 2;
    this.paper.setTexture(key).setPosition(left, top).setVisible(true);
    if (!isResized) return;
    this.setSize(box.width, box.height);
    this.area.setSize(box.width, box.height);
    const shade = `${TEXTURES}shade/${box.width}x${box.height}`;
    bakeOnce(scene, shade, size, dpr, pen => {
      const under = { ...box, x: MARGIN, y: MARGIN };
      if (!theme.isFlat) layShadow(pen, under, { blur: 6, down: 2.5, alpha: 0.5 });
    });
    this.shade.setTexture(shade).setPosition(left, top).setVisible(true);
  }

  private placeFlags(face: CardFace, m: Measures, before: CardFace | null): void {
    const { scene, dpr, theme, glide } = this.kit;
    for (const [index, party] of everyParty().entries()) {
      const flag = this.flags[party];
      const answer = face.flags[party];
      flag.setVisible(answer !== null);
      if (!answer) continue;
      const size = flagSize(m);
      const key = `${TEXTURES}flag/${party}/${answer}/${size.width}x${size.height}`;
      bakeOnce(scene, key, size, dpr, pen => paintFlag(pen, slotOf(party), answer, m, theme));
      const { left, down } = flagPlace(index, m);
      const home = onPixels(this.width / 2 - left - FLAG_MARGIN, dpr);
      flag.setTexture(key).setY(onPixels(down - FLAG_MARGIN - this.height / 2, dpr));
      if (before && before.flags[party] !== answer) {
        const from = { x: home + (m.isWide ? 10 : -10), alpha: 0 };
        const delay = index * APART;
        glide(flag, { from, to: { x: home, alpha: 1 }, ms: 120, delay, ease: 'Quad.easeOut' });
      } else if (!scene.tweens.isTweening(flag)) flag.setX(home);
    }
  }

  private placeStamp(face: CardFace, m: Measures, before: CardFace | null): void {
    const { scene, dpr, theme, glide } = this.kit;
    this.stamp.setVisible(face.settled !== null);
    if (!face.settled) return;
    const { stamp } = face.settled;
    const key = `${TEXTURES}stamp/${stamp}/${m.stamp}`;
    const size = stampSize(stamp, m);
    bakeOnce(scene, key, size, dpr, pen => paintStamp(pen, stamp, size, m, theme));
    this.stamp
      .setTexture(key)
      .setPosition(
        this.width / 2 - m.right - size.width / 2,
        this.height / 2 - m.right - size.height / 2,
      );
    if (before && !before.settled) {
      const full = 1 / dpr;
      const from = { scaleX: full * 1.06, scaleY: full * 1.06, alpha: 0.3 };
      glide(this.stamp, { from, to: { scaleX: full, scaleY: full, alpha: 1 }, ms: 160, ease: 'Quad.easeIn' }); // prettier-ignore
    }
  }
}
