/** Drawing once into a texture of device pixels: the same 2D drawing under WebGL and under Canvas. */
import Phaser from 'phaser';

export type Draw = (pen: CanvasRenderingContext2D) => void;

export interface Size {
  readonly width: number; // CSS pixels
  readonly height: number;
}

/** Draws the texture, new or again; `draw` works in CSS pixels from the top left. */
export function bake(scene: Phaser.Scene, key: string, size: Size, dpr: number, draw: Draw): void {
  const width = Math.max(1, Math.round(size.width * dpr));
  const height = Math.max(1, Math.round(size.height * dpr));
  const texture = canvasTexture(scene, key, width, height);
  if (!texture) return;
  const pen = texture.context;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.setTransform(dpr, 0, 0, dpr, 0, 0);
  pen.save();
  draw(pen);
  pen.restore();
  texture.refresh();
}

/** Bakes a texture that several objects share, unless it is there already. */
export function bakeOnce(
  scene: Phaser.Scene,
  key: string,
  size: Size,
  dpr: number,
  draw: Draw,
): string {
  if (!scene.textures.exists(key)) bake(scene, key, size, dpr, draw);
  return key;
}

function canvasTexture(
  scene: Phaser.Scene,
  key: string,
  width: number,
  height: number,
): Phaser.Textures.CanvasTexture | null {
  if (!scene.textures.exists(key)) return scene.textures.createCanvas(key, width, height);
  const texture = scene.textures.get(key);
  if (!(texture instanceof Phaser.Textures.CanvasTexture)) return null;
  return texture.setSize(width, height);
}
