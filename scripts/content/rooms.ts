/** The rooms of the sources and who imports whom, as a picture. */
import type { Import } from '../../tests/imports.ts';

export const ROOMS_FILE = 'docs/architecture.md';

/** From one room to another that it imports. */
interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The room of a file: a folder of src, scenes, or what starts the page; null for what is no source. */
function roomOf(file: string): string | null {
  const [folder = '', inside = ''] = file.split('/');
  if (folder === 'src') return `${folder}/${inside}`;
  return folder === 'scenes' ? folder : null;
}

/** Each once, in the order of the alphabet. */
function arrowsOf(imports: readonly Import[]): readonly Arrow[] {
  const found = new Map<string, Arrow>();
  for (const one of imports) {
    const [from, to] = [roomOf(one.from), one.ours ? roomOf(one.to) : null];
    if (from !== null && to !== null && from !== to) found.set(`${from} ${to}`, { from, to });
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, arrow]) => arrow);
}

/** Whether a way leads from one room to the other. */
function leads(arrows: readonly Arrow[], { from, to }: Arrow): boolean {
  const seen = new Set([from]);
  for (const room of seen) for (const next of arrows) if (next.from === room) seen.add(next.to);
  return seen.has(to);
}

/** Without the arrows that a way over other rooms already tells of. */
export function fewest(arrows: readonly Arrow[]): readonly Arrow[] {
  return arrows.reduce((left, arrow) => {
    const others = left.filter(other => other !== arrow);
    return leads(others, arrow) ? others : left;
  }, arrows);
}

/** A chart of Mermaid; the users of a room stand above it. */
export function pictureOf(imports: readonly Import[]): string {
  const name = (room: string) => room.replace(/\W/g, '_');
  const arrows = fewest(arrowsOf(imports));
  const rooms = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))].sort();
  return [
    '```mermaid',
    'flowchart TB',
    ...rooms.map(room => `  ${name(room)}["${room}"]`),
    ...arrows.map(({ from, to }) => `  ${name(from)} --> ${name(to)}`),
    '```',
  ].join('\n');
}

const START = '<!-- rooms: npm run rooms -->';
const END = '<!-- /rooms -->';

/** The page with the picture in its place. */
export function withPicture(page: string, picture: string): string {
  const [from, to] = [page.indexOf(START), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${ROOMS_FILE} has no place for the picture`);
  return `${page.slice(0, from + START.length)}\n\n${picture}\n\n${page.slice(to)}`;
}
