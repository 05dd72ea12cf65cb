/**
 * Three looks at one world of CSS pixels: the desk over the whole canvas, the cards inside their clip, and
 * above both what is in the hand. A camera's viewport clips in either renderer; masks do not.
 */
import type Phaser from 'phaser';
import type { Box } from '#store/store.ts';
import type { Kit } from './kit.ts';

type Camera = Phaser.Cameras.Scene2D.Camera;
export type Look = 'desk' | 'cards' | 'above';

const OVERHANG = 16; // CSS pixels: flags and shadows

export class Cameras {
  private readonly looks: Readonly<Record<Look, Camera>>;
  private readonly dpr: number;

  constructor({ scene, dpr }: Kit) {
    const { width, height } = scene.scale;
    const look = (camera: Camera): Camera => camera.setOrigin(0, 0).setZoom(dpr);
    this.dpr = dpr;
    this.looks = {
      desk: look(scene.cameras.main),
      cards: look(scene.cameras.add(0, 0, width, height)),
      above: look(scene.cameras.add(0, 0, width, height)),
    };
  }

  /** The whole canvas, after it has been resized. */
  resize(width: number, height: number): void {
    this.looks.desk.setSize(width, height);
    this.looks.above.setSize(width, height);
  }

  /** Cards are seen only inside this box; what stands out over their sides is let through. */
  clip(box: Box): void {
    const left = Math.floor((box.x - OVERHANG) * this.dpr);
    const top = Math.floor(box.y * this.dpr);
    const width = Math.ceil((box.x + box.width + OVERHANG) * this.dpr) - left;
    const height = Math.ceil((box.y + box.height) * this.dpr) - top;
    this.looks.cards
      .setViewport(left, top, width, height)
      .setScroll(left / this.dpr, top / this.dpr);
  }

  /** Shows an object in one look alone. */
  only(look: Look, object: Phaser.GameObjects.GameObject): void {
    const others = Object.values(this.looks).filter(camera => camera !== this.looks[look]);
    object.cameraFilter = others.reduce((filter, camera) => filter | camera.id, 0);
  }
}
