/** The caucus on the desk: light on the seat that has the floor, cards lifted into the middle, a ribbon round them. */
import type Phaser from 'phaser';
import type { Party, PointId } from '#engine/types.ts';
import type { Box } from '#store/store.ts';
import { bake, bakeOnce } from './bake.ts';
import { caucusShown, type CaucusShown, type LaidPaper } from './caucusShown.ts';
import type { Door } from './door.ts';
import type { Kit } from './kit.ts';
import { picture, TEXTURES } from './kit.ts';
import { snapped } from './measures.ts';
import { watch } from './watch.ts';
import { GLOW, LIFTED, paintGlow, paintLifted, paintRibbon } from './paintCaucus.ts';

const APART = 120; // ms from one card to the next
const RIBBON = 12; // CSS pixels
const SMALL = 0.2; // of a card in the dossiers beside one in the middle

type Image = Phaser.GameObjects.Image;

/** Draws the caucus now and whenever it changes, until the scene ends. */
export function followCaucus(
  { store, showing, wake }: Door,
  kit: Kit,
  seenBy: (object: Phaser.GameObjects.GameObject) => void,
): void {
  const caucus = new Caucus(kit, seenBy);
  watch(kit.scene, store, caucusShown, shown => {
    caucus.show(shown);
    showing(caucus.state());
    wake();
  });
}

class Caucus {
  private readonly kit: Kit;
  private readonly seenBy: (object: Phaser.GameObjects.GameObject) => void;
  private readonly glow: Image;
  private readonly ribbon: Image;
  private lit: Party | null = null;
  private readonly papers = new Map<PointId, Image>();

  /** `seenBy` is told of everything that is drawn, for the camera that shows it. */
  constructor(kit: Kit, seenBy: (object: Phaser.GameObjects.GameObject) => void) {
    this.kit = kit;
    this.seenBy = seenBy;
    this.glow = picture(kit).setOrigin(0.5, 0.5).setDepth(-2);
    this.ribbon = picture(kit).setOrigin(0.5, 0.5).setDepth(-1);
    seenBy(this.glow);
    seenBy(this.ribbon);
  }

  /** May be called at any time; what is new moves in, what has gone is taken away. */
  show(shown: CaucusShown): void {
    this.lit = shown.litSeat;
    this.light(shown.lit);
    shown.laid.forEach((paper, index) => this.lay(paper, index));
    for (const [point, image] of this.papers)
      if (!shown.laid.some(paper => paper.point === point)) this.takeAway(point, image);
    this.tie(shown);
  }

  /** What is on the canvas, in words: for tests, which cannot see it. */
  state(): string {
    const laid = [...this.papers.keys()].join(' ');
    const ribbon = this.ribbon.visible ? (this.ribbon.getData('isTight') ? 'tight' : 'loose') : '';
    return [`lit ${this.lit ?? ''}`, `laid ${laid}`, `ribbon ${ribbon}`].join('; ');
  }

  private light(seat: Box | null): void {
    const { scene, theme, glide } = this.kit;
    const wasLit = this.glow.visible;
    this.glow.setVisible(seat !== null);
    if (!seat) return;
    const key = bakeOnce(scene, `${TEXTURES}glow`, GLOW, 1, pen => paintGlow(pen, theme));
    this.glow.setTexture(key).setScale(1);
    const to = { x: seat.x + Math.min(seat.width, 120) / 2, y: seat.y + seat.height / 2, alpha: 1 };
    const from = wasLit ? {} : { x: to.x, y: to.y, alpha: 0 };
    glide(this.glow, { from, to, ms: 200, ease: 'Quad.easeOut' });
  }

  private lay({ point, box, from }: LaidPaper, index: number): void {
    const { scene, dpr, theme, glide } = this.kit;
    const place = snapped(box, dpr);
    const size = { width: place.width + LIFTED * 2, height: place.height + LIFTED * 2 };
    const key = `${TEXTURES}lifted/${place.width}x${place.height}`;
    bakeOnce(scene, key, size, dpr, pen => paintLifted(pen, place, theme));
    const full = 1 / dpr;
    const to = {
      x: place.x + place.width / 2,
      y: place.y + place.height / 2,
      scaleX: full,
      scaleY: full,
      alpha: 1,
      angle: 0,
    };
    const known = this.papers.get(point);
    const image = known ?? picture(this.kit).setOrigin(0.5, 0.5);
    image.setTexture(key).setVisible(true);
    if (known) {
      if (scene.tweens.isTweening(image)) glide(image, { to, ms: 90, ease: 'Quad.easeOut' });
      else Object.assign(image, to); // with the page, where that is scrolled
      return;
    }
    this.papers.set(point, image);
    this.seenBy(image);
    const start = from ? middleOf(from) : { x: to.x, y: to.y - 60 };
    const small = { ...start, scaleX: full * SMALL, scaleY: full * SMALL, alpha: 1, angle: 4 };
    glide(image, { from: small, to, ms: 260, delay: index * APART, ease: 'Quad.easeOut' });
  }

  private takeAway(point: PointId, image: Image): void {
    this.kit.scene.tweens.killTweensOf(image);
    this.papers.delete(point);
    image.destroy();
  }

  private tie({ laid, isTied, isTight }: CaucusShown): void {
    const { scene, theme, dpr, glide } = this.kit;
    const [first, last] = [laid[0], laid.at(-1)];
    this.ribbon.setVisible(isTied);
    if (!isTied || !first || !last) return;
    const isDown = last.box.y > first.box.y + first.box.height / 2;
    const width = isDown ? RIBBON : last.box.x + last.box.width - first.box.x + 28;
    const height = isDown ? last.box.y + last.box.height - first.box.y : RIBBON;
    const size = { width: Math.round(width), height: Math.round(height) };
    bake(scene, `${TEXTURES}ribbon`, size, dpr, pen =>
      paintRibbon(pen, size.width, size.height, theme),
    );
    const x = isDown ? first.box.x - 10 : first.box.x - 14 + width / 2;
    const y = isDown ? first.box.y + height / 2 : first.box.y + first.box.height - 26;
    this.ribbon.setTexture(`${TEXTURES}ribbon`).setPosition(x, y);
    const full = 1 / dpr;
    const loose = isDown ? { scaleX: full, scaleY: full } : { scaleX: full, scaleY: full * 1.25 };
    const wasTight = this.ribbon.getData('isTight') === true;
    this.ribbon.setData('isTight', isTight);
    if (isTight && !wasTight) {
      const tight = { scaleX: full, scaleY: full };
      glide(this.ribbon, { from: loose, to: tight, ms: 200, ease: 'Quad.easeIn' });
    } else if (!isTight) Object.assign(this.ribbon, loose);
  }
}

const middleOf = ({ x, y, width, height }: Box): { readonly x: number; readonly y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});
