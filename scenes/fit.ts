/** Fitting words on paper: the canvas neither wraps nor shrinks by itself. */
import { STRETCHES, type Stretch } from './widths.ts';

export interface Room {
  readonly width: number;
  readonly indent: number; // what the first line leaves free: the number, a folded corner
  readonly lines: number;
  readonly largest: number; // sizes, in CSS pixels
  readonly smallest: number;
}

export interface Fitted {
  readonly size: number;
  readonly stretch: Stretch;
  readonly lines: readonly string[];
}

export type Measure = (text: string, size: number, stretch: Stretch) => number;

/** The largest setting in which the text fits: narrower letters before smaller ones, then cut with "…". */
export function fit(text: string, room: Room, measure: Measure): Fitted {
  for (let size = room.largest; size >= room.smallest; size -= 0.5) {
    for (const stretch of STRETCHES) {
      const lines = wrap(text, room, t => measure(t, size, stretch));
      if (lines.length <= room.lines && lines.every((l, i) => holds(l, i, room, size, stretch))) {
        return { size, stretch, lines };
      }
    }
  }
  return cut(text, room, measure);

  function holds(line: string, index: number, of: Room, size: number, stretch: Stretch): boolean {
    return measure(line, size, stretch) <= of.width - (index === 0 ? of.indent : 0);
  }
}

/** The size at which words that are so wide at `size` come to stand in the room. */
export const sizeIn = (room: number, size: number, width: number): number =>
  width > room ? (size * Math.max(0, room)) / width : size;

/** Lines break at spaces and after hyphens. */
function wrap(text: string, room: Room, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.split(/(?<=[ \-–])/)) {
    const line = lines.at(-1);
    const free = room.width - (lines.length <= 1 ? room.indent : 0);
    const longer = `${line}${piece}`;
    if (line !== undefined && measure(longer.trimEnd()) <= free) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map(line => line.trimEnd());
}

function cut(text: string, room: Room, measure: Measure): Fitted {
  const size = room.smallest;
  const stretch = 'condensed';
  const lines = wrap(text, room, t => measure(t, size, stretch));
  const kept = lines.slice(0, room.lines).map((line, index) => {
    const free = room.width - (index === 0 ? room.indent : 0);
    const more = index === room.lines - 1 && lines.length > room.lines;
    let shown = line;
    const full = () => (more || shown !== line ? `${shown}…` : shown);
    while (shown.length > 1 && measure(full(), size, stretch) > free) {
      shown = shown.slice(0, -1).trimEnd();
    }
    return full();
  });
  return { size, stretch, lines: kept };
}
