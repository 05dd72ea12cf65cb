/** The baseline of the browser rows: Phaser as it comes, with 28 rectangles that can be dragged and nothing else. */
import Phaser from 'phaser';

declare global {
  interface Window {
    /** Takes the scene down and sets it up again. */
    again: () => void;
  }
}

const [columns, width, height, gap] = [7, 180, 140, 12];

function create(this: Phaser.Scene): void {
  for (let i = 0; i < 28; i++)
    this.add
      .rectangle(
        gap + (i % columns) * (width + gap),
        gap + Math.floor(i / columns) * (height + gap),
        width,
        height,
        0x2f4858,
      )
      .setOrigin(0)
      .setInteractive({ draggable: true });
  type Dragged = Phaser.GameObjects.Rectangle;
  this.input.on('drag', (_pointer: unknown, object: Dragged, x: number, y: number) =>
    object.setPosition(x, y),
  );
}

// CANVAS: what the game itself chooses where there is no GPU, as where benches usually run.
const start = (): Phaser.Game =>
  new Phaser.Game({ type: Phaser.CANVAS, width: 1366, height: 768, scene: { create } });

let game = start();
window.again = () => {
  game.destroy(true);
  game = start();
};
