/** What lies under the cards: the desk in lamplight, a dossier's folder, the sheet of the draft text. */
import type { Box } from '#store/store.ts';
import type { Size } from './bake.ts';
import { lightness, mix } from './colour.ts';
import { layShadow, plate, scatter, setType } from './paint.ts';
import type { Pen } from './paint.ts';
import type { Theme } from './theme.ts';

/** One warm pool of light at the upper left, a fainter one at the right, and the grain of the desk. */
export function paintDesk(pen: Pen, size: Size, theme: Theme): void {
  if (theme.isFlat) {
    pen.fillStyle = theme.desk;
    pen.fillRect(0, 0, size.width, size.height);
    return;
  }
  const dusk = pen.createLinearGradient(0, 0, 0, size.height * 0.78);
  dusk.addColorStop(0, mix(theme.desk, '#ffffff', 0.05));
  dusk.addColorStop(1, mix(theme.desk, '#000000', 0.12));
  pen.fillStyle = dusk;
  pen.fillRect(0, 0, size.width, size.height);
  const glow = lightness(theme.desk) < 0.5 ? '246, 203, 132' : '255, 244, 214';
  const stops = [0, 0.48, 0.78] as const;
  pool(pen, size, { x: 0.38, y: 0.3, across: 0.62, down: 0.7 }, [
    [stops[0], `rgba(${glow}, 0.36)`],
    [stops[1], `rgba(${glow}, 0.13)`],
    [stops[2], `rgba(${glow}, 0)`],
  ]);
  pool(pen, size, { x: 0.92, y: 0.34, across: 0.4, down: 0.5 }, [
    [0, `rgba(${glow}, 0.12)`],
    [0.7, `rgba(${glow}, 0)`],
  ]);
  layGrain(pen, size);
}

/** An ellipse of light; place and radii as shares of the desk. */
function pool(
  pen: Pen,
  { width, height }: Size,
  at: { readonly x: number; readonly y: number; readonly across: number; readonly down: number },
  stops: readonly (readonly [number, string])[],
): void {
  pen.save();
  pen.translate(at.x * width, at.y * height);
  pen.scale(at.across * width, at.down * height);
  const light = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const [offset, colour] of stops) light.addColorStop(offset, colour);
  pen.fillStyle = light;
  pen.fillRect(-at.x / at.across, -at.y / at.down, 1 / at.across, 1 / at.down);
  pen.restore();
}

/** Fine speckle, so that the wide dark gradients show no bands. */
function layGrain(pen: Pen, size: Size): void {
  const side = 128;
  const tile = document.createElement('canvas');
  tile.width = tile.height = side;
  const grain = tile.getContext('2d');
  if (!grain) return;
  const image = grain.createImageData(side, side);
  const random = scatter(2025);
  for (let i = 0; i < image.data.length; i += 4) {
    image.data.fill(random() < 0.5 ? 0 : 255, i, i + 3);
    image.data[i + 3] = Math.floor(random() * 8);
  }
  grain.putImageData(image, 0, 0);
  const pattern = pen.createPattern(tile, 'repeat');
  if (!pattern) return;
  pen.fillStyle = pattern;
  pen.fillRect(0, 0, size.width, size.height);
}

/** Room around a folder or the sheet for their shadows. */
export const SHADE = 36;

/** Shadows are as strong as the light is low. */
const dark = (theme: Theme): number => (lightness(theme.desk) < 0.5 ? 1 : 0.45);

/** A folder with its tab and title. Without a tab (one open dossier in a list) `tab` is 0. */
export function paintFolder(pen: Pen, title: string, tab: number, size: Size, theme: Theme): void {
  const box = { x: SHADE, y: SHADE + tab, width: size.width, height: size.height - tab };
  if (!theme.isFlat) layShadow(pen, box, { blur: 22, down: 10, alpha: 0.42 * dark(theme) });
  if (tab > 0) paintTab(pen, title, { ...box, y: SHADE, height: tab }, theme);
  plate(pen, box, [0, 4, 5, 5]);
  pen.fillStyle = fold(pen, box, mix(theme.folder, theme.tab, 0.4), theme.folder);
  pen.fill();
  pen.strokeStyle = theme.isFlat ? theme.text : 'rgba(239, 232, 216, 0.12)';
  pen.lineWidth = 1;
  plate(pen, { ...box, x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1 }, [0, 4, 5, 5]);
  pen.stroke();
}

const DRAWN_WIDE = 163; // CSS pixels, of the folder in the drawing

function paintTab(pen: Pen, title: string, box: Box, theme: Theme): void {
  const size = box.height * 0.453 * Math.min(Math.max(1, box.width / DRAWN_WIDE), 1.17);
  const inset = box.height * 0.31;
  setType(pen, { family: theme.sans, size, weight: 600, stretch: 'semi-condensed' });
  if (pen.measureText(title).width + inset * 2 > box.width) {
    setType(pen, { family: theme.sans, size, weight: 600, stretch: 'condensed' });
  }
  const width = Math.min(pen.measureText(title).width + inset * 2, box.width);
  const tab = { ...box, width, height: box.height + 1 };
  plate(pen, tab, [5, 12, 0, 0]);
  pen.fillStyle = fold(pen, tab, theme.tab, mix(theme.folder, theme.tab, 0.35));
  pen.fill();
  pen.strokeStyle = theme.isFlat ? theme.text : 'rgba(239, 232, 216, 0.13)';
  pen.lineWidth = 1;
  plate(pen, { x: tab.x + 0.5, y: tab.y + 0.5, width: width - 1, height: tab.height }, [5, 12, 0, 0]); // prettier-ignore
  pen.stroke();
  pen.fillStyle = theme.text;
  pen.textAlign = 'left';
  pen.fillText(title, box.x + inset, box.y + box.height / 2 + size * 0.36, box.width - inset * 2);
}

function fold(pen: Pen, box: Box, above: string, below: string): CanvasGradient {
  const light = pen.createLinearGradient(0, box.y, 0, box.y + box.height);
  light.addColorStop(0, above);
  light.addColorStop(1, below);
  return light;
}

/** The draft text's paper: several sheets, the words on the top one are HTML. */
export function paintSheet(pen: Pen, size: Size, theme: Theme): void {
  const box = { x: SHADE, y: SHADE, width: size.width, height: size.height };
  if (!theme.isFlat) {
    layShadow(pen, box, { blur: 34, down: 16, alpha: 0.55 * dark(theme) });
    plate(pen, { ...box, x: box.x - 2, y: box.y + 3, height: box.height - 1 }, 2);
    pen.fillStyle = mix(theme.page, theme.ink, 0.14);
    pen.fill();
  }
  plate(pen, box, 2);
  const light = pen.createLinearGradient(0, box.y, 0, box.y + box.height);
  light.addColorStop(0, mix(theme.page, '#ffffff', 0.6));
  light.addColorStop(0.4, theme.page);
  light.addColorStop(1, mix(theme.page, '#8a6a2a', theme.isFlat ? 0 : 0.06));
  pen.fillStyle = light;
  pen.fill();
}
