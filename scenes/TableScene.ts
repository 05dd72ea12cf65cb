/** The table: what of the store each thing on it shows. No rules; where things stand is measured by the twin. */
import Phaser from 'phaser';
import type { Catalogue } from '#content/catalogue.ts';
import type { PointId } from '#engine/types.ts';
import { isCaucusShown } from '#store/select.ts';
import type { GameState } from '#store/store.ts';
import { Cameras } from './Cameras.ts';
import { Card } from './Card.ts';
import { Desk } from './Desk.ts';
import type { Door } from './door.ts';
import { Dossier } from './Dossier.ts';
import type { Folder } from './Dossier.ts';
import { cardFaceOf } from './face.ts';
import { motionIn } from './glide.ts';
import { Hand } from './Hand.ts';
import type { Kit } from './kit.ts';
import { TEXTURES } from './kit.ts';
import { papersFor } from './marking.ts';
import { Sheet } from './Sheet.ts';
import { Trays } from './Trays.ts';
import { watch } from './watch.ts';

const { RESIZE } = Phaser.Scale.Events;
const { SHUTDOWN } = Phaser.Scenes.Events;

export class TableScene extends Phaser.Scene {
  static readonly KEY = 'table';
  private readonly door: Door;

  constructor(door: Door) {
    super(TableScene.KEY);
    this.door = door;
  }

  create(): void {
    const { theme, dpr, isStill, store } = this.door;
    const { glide, finish } = motionIn(this, isStill);
    const kit: Kit = { scene: this, theme: theme(), dpr: dpr(), glide, isStill };
    const cameras = new Cameras(kit);
    this.finishOnPress(finish);
    this.events.once(SHUTDOWN, () => this.clearTextures());
    this.layDesk(kit, cameras);
    this.layCaucus(kit, cameras);
    let laid: string | null = null;
    watch(
      this,
      store,
      s => s.content?.content.id ?? null,
      id => {
        const { content } = store.getState();
        if (laid !== null && laid !== id)
          this.scene.restart(); // other cards, and other seats at them
        else if (content) this.layOut(content, kit, cameras);
        laid = id;
      },
    );
    const isClosed = (s: GameState): boolean => s.dialog === null;
    watch(this, store, isClosed, isOpen => {
      this.input.enabled = isOpen;
    });
  }

  private layDesk(kit: Kit, cameras: Cameras): void {
    const { store } = this.door;
    const desk = new Desk(kit);
    const sheet = new Sheet(kit);
    cameras.only('desk', desk.image);
    cameras.only('desk', sheet.image);
    const cover = (): void => {
      const { width, height } = this.scale;
      cameras.resize(width, height);
      desk.show({ width: width / kit.dpr, height: height / kit.dpr });
    };
    cover();
    this.scale.on(RESIZE, cover);
    this.events.once(SHUTDOWN, () => this.scale.off(RESIZE, cover));
    const sheetBox = (s: GameState) => s.stage?.sheet ?? null;
    const clip = (s: GameState) => s.stage?.clip ?? null;
    watch(this, store, sheetBox, box => sheet.show(box));
    watch(this, store, clip, box => box && cameras.clip(box));
  }

  /** Loaded with the first caucus; until then, and where it cannot be had, the twin has all its words. */
  private layCaucus(kit: Kit, cameras: Cameras): void {
    const { store } = this.door;
    let isLaid = false;
    let hasGone = false;
    this.events.once(SHUTDOWN, () => {
      hasGone = true;
    });
    const lay = async (): Promise<void> => {
      const { followCaucus } = await import('./Caucus.ts');
      if (!hasGone) followCaucus(this.door, kit, object => cameras.only('cards', object));
    };
    watch(this, store, isCaucusShown, isShown => {
      if (!isShown || isLaid) return;
      isLaid = true;
      lay().catch(() => {
        isLaid = false;
      });
    });
  }

  private layOut(content: Catalogue, kit: Kit, cameras: Cameras): void {
    const { store } = this.door;
    for (const each of content.content.dossiers) {
      const dossier = new Dossier(kit, each);
      cameras.only('cards', dossier.image);
      watch(this, store, folderOf(each.id), folder => dossier.show(folder));
    }
    const points = content.content.dossiers.flatMap(dossier => dossier.points);
    const cards = points.map((id, order) => {
      const card = new Card(kit, id, order);
      const shown = (s: GameState) => ({
        face: cardFaceOf(content, s, id),
        box: s.stage?.cards[id] ?? null,
      });
      const mayMark = (s: GameState): boolean => papersFor(s, id) !== null;
      cameras.only('cards', card);
      watch(this, store, shown, now => card.show(now));
      watch(this, store, mayMark, may => this.input.setDraggable(card, may));
      return card;
    });
    this.handle(cards, kit, cameras);
  }

  private handle(cards: readonly Card[], kit: Kit, cameras: Cameras): void {
    const { store, wake } = this.door;
    let hovered: PointId | null = null;
    const raise = (focused: PointId | null): void => {
      for (const card of cards) {
        card.lift(card.point === hovered);
        card.front(card.point === hovered || card.point === focused);
      }
      wake();
    };
    watch(this, store, s => s.focused, raise);
    const hand = new Hand(this, this.door, {
      trays: new Trays(kit, image => cameras.only('above', image)),
      hover: point => {
        hovered = point;
        raise(store.getState().focused);
      },
      taken: card => cameras.only('above', card),
      returned: card => cameras.only('cards', card),
    });
    const markable = (s: GameState): readonly PointId[] =>
      cards.map(({ point }) => point).filter(point => papersFor(s, point));
    watch(this, store, markable, points => {
      for (const point of points) this.atLeisure(() => hand.prepare(point));
    });
  }

  /** Once nobody waits for the page, unless the table has gone by then. */
  private atLeisure(work: () => void): void {
    let hasGone = false;
    this.events.once(SHUTDOWN, () => {
      hasGone = true;
    });
    const later = window.requestIdleCallback ?? window.setTimeout; // older Safaris have no idle callback
    later(() => {
      if (!hasGone) work();
    });
  }

  /** What moves never keeps anybody waiting: a press of any kind finishes it. */
  private finishOnPress(finish: () => void): void {
    const kinds = ['pointerdown', 'keydown'] as const;
    for (const kind of kinds) window.addEventListener(kind, finish, { capture: true });
    this.events.once(SHUTDOWN, () => {
      for (const kind of kinds) window.removeEventListener(kind, finish, { capture: true });
    });
  }

  private clearTextures(): void {
    for (const key of this.textures.getTextureKeys()) {
      if (key.startsWith(TEXTURES)) this.textures.remove(key);
    }
  }
}

/** Where one dossier is open, another control names it: its folder has no tab. */
const folderOf =
  (id: string) =>
  ({ stage }: GameState): Folder | null => {
    const box = stage?.dossiers[id];
    return box ? { box, hasTab: Object.keys(stage.dossiers).length > 1 } : null;
  };
