/**
 * Phaser follows a finger only while it sees nothing above the canvas, and the twin's buttons lie there. So
 * a finger's pointer events are handed on as a mouse's. The page scrolls as before: nothing is prevented.
 */
import type Phaser from 'phaser';

export function followFingers(game: Phaser.Game, host: HTMLElement): () => void {
  const handOn =
    (way: 'onMouseDown' | 'onMouseMove' | 'onMouseUp') =>
    (event: PointerEvent): void => {
      if (event.pointerType === 'touch' && event.isPrimary) game.input.mouse?.[way](event);
    };
  const ways = {
    pointerdown: handOn('onMouseDown'),
    pointermove: handOn('onMouseMove'),
    pointerup: handOn('onMouseUp'),
    pointercancel: handOn('onMouseUp'), // the page has begun to scroll
  } as const;
  const kinds = Object.keys(ways) as (keyof typeof ways)[];
  for (const kind of kinds) host.addEventListener(kind, ways[kind], { passive: true });
  return () => {
    for (const kind of kinds) host.removeEventListener(kind, ways[kind]);
  };
}
