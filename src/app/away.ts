/** What the table has written, with no table: nobody's talks are before the screens. */
import type { TableState } from '#store/store.ts';

export const AWAY = {
  view: null,
  seats: null,
  gameId: null,
  thinking: null,
  scene: null,
  refusal: null,
} as const satisfies Partial<TableState>;
