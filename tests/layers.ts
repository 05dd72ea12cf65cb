/**
 * Who may import whom: one row a layer. Paths are the start of a file's path; a layer may always import
 * itself. The most exact row counts, so `src/saves/format.ts` can be named apart from `src/saves`.
 */
import type { Import } from './imports.ts';

/** The parts of the engine that screens and the store may know: what a view says, not how the rules work. */
const ENGINE_OF_VIEWS = [
  'types',
  'brief',
  'parties',
  'view',
  'crossing',
  'marks',
  'answer',
  'worth',
  'predicate',
  'text',
].map(file => `src/engine/${file}.ts`);

/** What a page tells a room and is told: the form of it, never the way. */
const WIRE_OF_SCREENS = ['asked', 'catchUp', 'commands', 'entry', 'ids', 'lesson', 'limits', 'nicknames', 'refusals', 'roomCode', 'seen'].map(file => `src/wire/${file}.ts`); // prettier-ignore

/** The rooms that a game in play is made of, without what shows it. */
const GAME = [
  'src/engine',
  'src/solver',
  'src/ai',
  'src/analysis',
  'src/content',
  'src/store',
  'src/saves',
  'src/words',
  'src/record',
  'src/signs',
  'src/table',
];

export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/engine': [],
  'src/solver': ['src/engine/types.ts', 'src/engine/predicate.ts', 'src/engine/rng.ts'],
  'src/domains': ['src/solver', 'src/content', 'src/engine/types.ts', 'src/words/lists.ts', 'src/words/generated.ts'], // prettier-ignore
  'src/analysis': ['src/engine', 'src/solver', 'src/content'],
  'src/content': ['src/engine', 'data'],
  'src/ai': ['src/engine', 'src/solver'],
  'src/store': [...ENGINE_OF_VIEWS, 'src/content'],
  'src/saves': ['src/engine', 'src/content', 'src/ai/character.ts'],
  // what crosses the network: types of the rules, and the form of an act
  'src/wire': ['src/engine/types.ts', 'src/saves/moves.ts'],
  'src/words': [
    'src/engine/types.ts',
    'src/wire/refusals.ts',
    'src/engine/answer.ts',
    'src/ai/hints.ts', // what hints and findings there are, to be put into sentences
    'src/ai/temper.ts', // what the figures of a character are
    'src/analysis/basis.ts',
    'src/analysis/standing.ts',
    'src/content',
    'src/store',
  ],
  'src/record': [...ENGINE_OF_VIEWS, 'src/ai/account.ts', 'src/ai/character.ts', 'src/analysis', 'src/content', 'src/store', 'src/words'], // prettier-ignore
  'src/signs': [...ENGINE_OF_VIEWS, 'src/content', 'src/words'], // what canvas and HTML both draw
  'src/table': ['src/engine', 'src/ai', 'src/analysis', 'src/content', 'src/store', 'src/wire'],
  'src/dom': [...ENGINE_OF_VIEWS, 'src/ai/character.ts', 'src/analysis', 'src/content', 'src/store', 'src/saves/format.ts', 'src/table', 'src/words', 'src/record', 'src/signs', ...WIRE_OF_SCREENS], // prettier-ignore
  scenes: [...ENGINE_OF_VIEWS, 'src/content', 'src/store', 'src/words', 'src/signs'], // prettier-ignore
  'src/tournament': ['src/engine', 'src/solver', 'src/ai', 'src/content', 'src/words/markdown.ts'],
  // rooms for a class: the same rules, computer seats and content as at home
  'src/server': ['src/engine', 'src/ai', 'src/analysis', 'src/content', 'src/table/citations.ts', 'src/table/record.ts', 'src/table/thinking/message.ts', 'src/wire'], // prettier-ignore
  'src/stage': ['scenes', 'src/store'],
  'src/app': [...GAME, 'src/dom', 'src/wire'], // puts the game together, and the page of a class
  'src/main.tsx': [...GAME, 'src/dom', 'src/app', 'src/stage'], // hands the stage in
  'src/class.tsx': [...GAME, 'src/dom', 'src/app', 'src/stage', 'src/wire'], // the same for the page of a class
  'src/cli': [...GAME, 'src/app', 'src/domains', 'src/server', 'src/tournament'], // what users run: arguments, files, answers
  // benches, checks and what writes files of the project
  scripts: [...GAME, 'src/app', 'src/cli', 'src/domains', 'src/server', 'src/tournament', 'src/wire', 'data', 'tests', 'package.json'], // prettier-ignore
};

/**
 * The same inside `src/dom`, whose rooms are the moments that a person is in; `app` puts them together. Another room may
 * also be fetched late, when it is shown.
 */
export const ROOM_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  parts: [],
  evidence: ['parts'],
  setup: ['evidence', 'parts'],
  table: ['parts'],
  card: ['table', 'evidence', 'parts'],
  reveal: ['evidence', 'parts'],
  caucus: ['evidence', 'parts'],
  signing: ['evidence', 'parts'],
  beside: ['reveal', 'evidence', 'parts'], // the record shows the marks of a round as the reveal did
  after: ['signing', 'beside', 'evidence', 'parts'], // the seat's own check of the text, and where it stands
  app: ['setup', 'table', 'beside', 'parts'],
  class: ['app', 'setup', 'table', 'card', 'reveal', 'caucus', 'signing', 'beside', 'after', 'evidence', 'parts'], // prettier-ignore
};

/** Where Node may be: everything else runs in a browser too. */
export const NODE: readonly string[] = ['src/cli', 'src/server', 'scripts'];

/** Packages that only some layers may import, and scripts, which measure and check them. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  phaser: ['scenes', 'src/stage'],
  zustand: ['src/store'],
  zod: ['src/content', 'src/saves', 'src/domains', 'src/wire'],
  '@rgrove/parse-xml': ['src/domains'],
  idb: ['src/saves'],
  '@colyseus/core': ['src/server'],
  '@colyseus/ws-transport': ['src/server'],
  '@colyseus/redis-driver': ['src/server'],
  '@colyseus/redis-presence': ['src/server'],
  ioredis: ['src/server'],
  '@colyseus/sdk': ['src/wire'],
  i18next: ['src/words'],
  chartist: ['src/dom'],
  preact: ['src/dom', 'src/app', 'src/main.tsx', 'src/class.tsx'],
};

const inside = (file: string, folder: string): boolean =>
  file === folder || file.startsWith(`${folder}/`);

/** The layer of a file, or null: every source has to be in one. */
export const layerOf = (file: string): string | null =>
  Object.keys(MAY_IMPORT).find(layer => inside(file, layer)) ?? null;

/** Why an import may not be, in a sentence; null where it may. */
export function faultOf({ from, to, ours }: Import): string | null {
  const layer = layerOf(from);
  if (layer === null) return `${from} is in no layer`;
  if (!ours) {
    const only = to.startsWith('node:') ? NODE : PACKAGES[to];
    return only && layer !== 'scripts' && !only.includes(layer)
      ? `${from} imports the package ${to}`
      : null;
  }
  const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
  return allowed.some(folder => inside(to, folder)) ? null : `${from} imports ${to}`;
}

const roomOf = (file: string): string | undefined => /^src\/dom\/([^/]+)\//.exec(file)?.[1];

/** Why one room of the screens may not import another, in a sentence; null where it may. */
export function roomFaultOf({ from, to, late }: Import): string | null {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (room === undefined || other === undefined || room === other) return null;
  if (late && room in ROOM_MAY_IMPORT && other in ROOM_MAY_IMPORT) return null;
  return ROOM_MAY_IMPORT[room]?.includes(other) ? null : `${from} imports ${to}`;
}
