/** What the parties of a scenario are called and what marks them: all that is known of them before it is loaded. */
import shipped from '#data/names.json' with { type: 'json' };
import type { PartyContent } from './schema.ts';

export type PartyNames = Pick<PartyContent, 'id' | 'name' | 'letters' | 'slot' | 'forms'>;

/** Those of the scenario that comes with the game, written from it by `npm run reference`. */
export const SHIPPED_NAMES = shipped as readonly PartyNames[];
