/** Light on a seat, a lifted card's paper, and the ribbon that ties a package. */
import type { Box } from '#store/store.ts';
import { lightness, mix } from './colour.ts';
import { layPaper, layShadow } from './paint.ts';
import type { Pen } from './paint.ts';
import type { Theme } from './theme.ts';

export const LIFTED = 30; // CSS pixels round a lifted card for its shadow
export const GLOW = { width: 620, height: 330 }; // CSS pixels

/** A pool of lamplight, brightest in its middle. */
export function paintGlow(pen: Pen, theme: Theme): void {
  if (theme.isFlat) return;
  const warm = lightness(theme.desk) < 0.5 ? '255, 218, 150' : '255, 236, 190';
  pen.translate(GLOW.width / 2, GLOW.height / 2);
  pen.scale(GLOW.width / 2, GLOW.height / 2);
  const light = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  light.addColorStop(0, `rgba(${warm}, 0.46)`);
  light.addColorStop(0.48, `rgba(${warm}, 0.16)`);
  light.addColorStop(1, `rgba(${warm}, 0)`);
  pen.fillStyle = light;
  pen.fillRect(-1, -1, 2, 2);
}

/** The paper of a card that is held up into the light; its words are HTML. */
export function paintLifted(pen: Pen, box: Box, theme: Theme): void {
  const paper = { x: LIFTED, y: LIFTED, width: box.width, height: box.height };
  if (!theme.isFlat) layShadow(pen, paper, { blur: 22, down: 12, alpha: 0.5 });
  layPaper(pen, paper, theme.page, theme);
}

/** From left to right behind the cards, or down their left edge where they lie one below the other. */
export function paintRibbon(pen: Pen, width: number, height: number, theme: Theme): void {
  const isDown = height > width;
  const edge = isDown
    ? pen.createLinearGradient(0, 0, width, 0)
    : pen.createLinearGradient(0, 0, 0, height);
  const gold = theme.isFlat ? theme.lamp : '#C9A961';
  edge.addColorStop(0, gold);
  edge.addColorStop(0.45, theme.isFlat ? gold : '#E8D3A0');
  edge.addColorStop(1, mix(gold, '#000000', 0.16));
  pen.fillStyle = edge;
  pen.fillRect(0, 0, width, height);
}
