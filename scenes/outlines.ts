/** What each of the eight slots looks like without its colour: the outline of its chip, and the free end of its flags. */
import type { Box } from '#store/store.ts';
import { plate, type Pen } from './paint.ts';

type Draw = (pen: Pen, box: Box) => void;
type Corners = readonly (readonly [x: number, y: number])[];

const rounded =
  (...radii: readonly number[]): Draw =>
  (pen, box) =>
    plate(pen, box, radii);

const straight =
  (cornersOf: (width: number, height: number) => Corners): Draw =>
  (pen, { x, y, width, height }) => {
    pen.beginPath();
    for (const [across, down] of cornersOf(width, height)) pen.lineTo(x + across, y + down);
    pen.closePath();
  };

/** A free end rounded above and below, as parts of the flag's height. */
const ended =
  (above: number, below: number): Draw =>
  (pen, box) =>
    plate(pen, box, [0, box.height * above, box.height * below, 0]);

const CUT = 6; // CSS pixels off a chip's corner

/** The same as in src/dom/style/slots.css. */
const CHIPS: readonly Draw[] = [
  rounded(14),
  straight((w, h) => [[CUT, 0], [w, 0], [w, h - CUT], [w - CUT, h], [0, h], [0, CUT]]), // prettier-ignore
  rounded(10, 10, 2, 2),
  rounded(2),
  straight((w, h) => [[CUT, 0], [w - CUT, 0], [w, h / 2], [w - CUT, h], [CUT, h], [0, h / 2]]), // prettier-ignore
  rounded(2, 2, 10, 10),
  straight((w, h) => [[0, 0], [w, 0], [w - CUT, h / 2], [w, h], [0, h]]), // prettier-ignore
  straight((w, h) => [[0, 0], [w, 0], [w, h - CUT], [w - CUT, h], [CUT, h], [0, h - CUT]]), // prettier-ignore
];

const FLAGS: readonly Draw[] = [
  ended(0.5, 0.5),
  ended(0.3, 0.05),
  ended(0.45, 0.05),
  ended(0.05, 0.05),
  straight((w, h) => [[0, 0], [w - h / 3, 0], [w, h / 2], [w - h / 3, h], [0, h]]), // prettier-ignore
  ended(0.05, 0.45),
  straight((w, h) => [[0, 0], [w, 0], [w - h / 3, h / 2], [w, h], [0, h]]), // prettier-ignore
  straight((w, h) => [[0, 0], [w, 0], [w, h - h / 3], [w - h / 3, h], [0, h]]), // prettier-ignore
];

function drawIn(outlines: readonly Draw[], slot: number): Draw {
  const draw = outlines[slot - 1];
  if (!draw) throw new Error(`no slot ${slot}`);
  return draw;
}

/** The outline of a chip as a path, to be filled. */
export const chipPath = (pen: Pen, slot: number, box: Box): void => drawIn(CHIPS, slot)(pen, box);

/** That of a flag that stands out to the right. */
export const flagPath = (pen: Pen, slot: number, box: Box): void => drawIn(FLAGS, slot)(pen, box);
