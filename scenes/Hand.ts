/** The pointer at the table: a tap opens a card, a drag takes it to a tray. */
import Phaser from 'phaser';
import type { PointId } from '#engine/types.ts';
import { t } from '#words/words.ts';
import type { Box } from '#store/store.ts';
import { Card } from './Card.ts';
import type { Door } from './door.ts';
import type { TrayOffer } from './marking.ts';
import { papersFor, platesFor, touchedInWords, touchedOf, traysFor } from './marking.ts';
import type { Trays } from './Trays.ts';

const DRAG_FROM = 8; // CSS pixels
const HANGS_AFTER = 80; // CSS pixels of dragging

export interface Reach {
  readonly trays: Trays;
  readonly hover: (point: PointId | null) => void;
  readonly taken: (card: Card) => void; // above everything, outside the clip
  readonly returned: (card: Card) => void;
}

export class Hand {
  private readonly door: Door;
  private readonly reach: Reach;
  private pressed: PointId | null = null; // where the pointer went down, until it becomes a drag
  private held: Card | null = null;

  constructor(scene: Phaser.Scene, door: Door, reach: Reach) {
    this.door = door;
    this.reach = reach;
    const { Events } = Phaser.Input;
    const { input } = scene;
    input.dragDistanceThreshold = DRAG_FROM * door.dpr();
    input
      .on(Events.GAMEOBJECT_DOWN, this.press)
      .on(Events.GAMEOBJECT_OVER, this.enter)
      .on(Events.GAMEOBJECT_OUT, this.leave)
      .on(Events.DRAG_START, this.take)
      .on(Events.DRAG, this.carry)
      .on(Events.DRAG_ENTER, this.enterTray)
      .on(Events.DRAG_LEAVE, this.leaveTray)
      .on(Events.DROP, this.drop)
      .on(Events.DRAG_END, this.letGo);
    door.host.addEventListener('pointerdown', this.forget, { capture: true });
    door.host.addEventListener('click', this.tap);
    scene.events.once(Phaser.Scenes.Events.SHUTDOWN, () => {
      door.host.removeEventListener('pointerdown', this.forget, { capture: true });
      door.host.removeEventListener('click', this.tap);
      delete door.host.dataset['dragging']; // the card in the hand goes with the scene
    });
  }

  private readonly forget = (): void => {
    this.pressed = null;
  };

  private readonly press = (
    _pointer: Phaser.Input.Pointer,
    object: Phaser.GameObjects.GameObject,
  ): void => {
    if (object instanceof Card) this.pressed = object.point;
  };

  /**
   * The browser's own click, since it alone knows a tap from the start of a scroll. Keyboard and assistive
   * technology click too, with a count of 0: those are the twin's.
   */
  private readonly tap = (event: MouseEvent): void => {
    const point = this.pressed;
    this.pressed = null;
    if (point && event.detail > 0 && pointAt(event.target) === point) this.door.open(point);
  };

  private readonly enter = (
    pointer: Phaser.Input.Pointer,
    object: Phaser.GameObjects.GameObject,
  ): void => {
    if (object instanceof Card && !isFinger(pointer) && !this.held) this.reach.hover(object.point);
  };

  private readonly leave = (): void => {
    if (!this.held) this.reach.hover(null);
  };

  private readonly take = (
    pointer: Phaser.Input.Pointer,
    object: Phaser.GameObjects.GameObject,
  ): void => {
    if (!(object instanceof Card) || pointAt(pointer.downElement) !== object.point) return;
    this.pressed = null;
    if (isScroll(pointer) || !this.openTrays(object.point)) return;
    this.held = object;
    this.reach.hover(null);
    object.take();
    this.reach.taken(object);
    this.door.host.dataset['dragging'] = '';
    this.door.wake();
  };

  /** Draws the trays once out of sight, so that the first card that is taken does not wait for their making. */
  prepare(point: PointId): void {
    if (!this.held && this.openTrays(point)) this.reach.trays.close();
  }

  private openTrays(point: PointId): boolean {
    const state = this.door.store.getState();
    const { stage, content } = state;
    const papers = papersFor(state, point);
    if (!papers || !content || !stage?.trays) return false;
    const open = traysFor(papers, point).map(offer => ({
      offer,
      touched: touchedOf(content, offer.touches),
      preview: previewOf(offer, touchedInWords(content, offer.touches)),
    }));
    const { trays, sheet, seats } = stage;
    this.reach.trays.open(open, platesFor(content, point), { trays, sheet, seats });
    return true;
  }

  private readonly carry = (
    pointer: Phaser.Input.Pointer,
    object: Phaser.GameObjects.GameObject,
    x: number,
    y: number,
  ): void => {
    if (object !== this.held) return;
    const dpr = this.door.dpr();
    const tip = { x: pointer.x / dpr, y: pointer.y / dpr };
    this.held.carry({ x, y }, tip, Math.min(1, pointer.getDistance() / dpr / HANGS_AFTER));
    this.makeWay(tip);
    this.door.wake();
  };

  /** Words of the page lie over the canvas: those that the card in the hand comes over give way to it. */
  private makeWay(tip: Spot): void {
    const { stage } = this.door.store.getState();
    const card = this.held && stage?.cards[this.held.point];
    const isOver = (box: Box | null | undefined): boolean =>
      !!card && !!box && distance(tip.x, box.x, box.width) < card.width && distance(tip.y, box.y, box.height) < card.height; // prettier-ignore
    const over = isOver(stage?.side) ? 'side' : isOver(stage?.sheet) ? 'sheet' : '';
    const { dataset } = this.door.host;
    if (dataset['dragging'] !== over) dataset['dragging'] = over;
  }

  private readonly enterTray = (
    _pointer: Phaser.Input.Pointer,
    _object: Phaser.GameObjects.GameObject,
    zone: Phaser.GameObjects.GameObject,
  ): void => {
    const { trays } = this.reach;
    trays.hover(trays.dropOf(zone));
    const slot = trays.slotOf(zone);
    if (slot) this.held?.snap(slot);
  };

  private readonly leaveTray = (): void => {
    this.reach.trays.hover(null);
    this.held?.take();
  };

  private readonly drop = (
    pointer: Phaser.Input.Pointer,
    object: Phaser.GameObjects.GameObject,
    zone: Phaser.GameObjects.GameObject,
  ): void => {
    const drop = this.reach.trays.dropOf(zone);
    const wasCut = pointer.event.type === 'pointercancel';
    if (!(object instanceof Card) || object !== this.held || !drop || wasCut) return;
    if (drop.type === 'mark') this.choose(object.point, drop.offer);
    else this.door.read(object.point, drop.party);
  };

  private choose(point: PointId, { option, own }: TrayOffer): void {
    if (option === null) this.door.open(point, true);
    else if (own) this.door.open(point);
    else this.door.act({ type: 'mark', point, option });
  }

  private readonly letGo = (): void => {
    const card = this.held;
    if (!card) return;
    this.held = null;
    this.reach.trays.close();
    card.letGo(this.door.store.getState().stage?.cards[card.point] ?? null);
    this.reach.returned(card);
    delete this.door.host.dataset['dragging'];
    this.door.wake();
  };
}

const isFinger = ({ event }: Phaser.Input.Pointer): boolean =>
  event instanceof PointerEvent && event.pointerType === 'touch';

/** A finger that starts up or down the page scrolls it. */
const isScroll = (pointer: Phaser.Input.Pointer): boolean =>
  isFinger(pointer) && Math.abs(pointer.y - pointer.downY) > Math.abs(pointer.x - pointer.downX);

/** The card whose button in the twin an event is for, and not a control or a dialog that lies above one. */
const pointAt = (target: unknown): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>('[data-point]')?.dataset['point']
    : undefined;

function previewOf({ option }: TrayOffer, lines: string): string {
  if (option === null) return t('stage:chooseWording');
  return lines ? t('stage:touches', { lines }) : t('stage:touchesNone');
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How far a place on one axis is from a stretch of it; 0 inside. */
const distance = (at: number, from: number, length: number): number =>
  Math.max(0, from - at, at - from - length);
