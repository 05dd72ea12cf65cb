/** What goes to the thread in which computer seats think, and comes back: plain data. */
import type { Decision } from '#ai/opponent.ts';
import type { Log, PartyView, Swap } from '#engine/types.ts';
import type { SeatedParty } from '#table/thinking/message.ts';

export type ToThread =
  /** One seat's own view; `table` tells apart whose seats they are. */
  | {
      readonly type: 'decide';
      readonly id: number;
      readonly table: string;
      readonly seated: SeatedParty;
      readonly view: PartyView;
    }
  /** Swaps after all have ratified: everything is decided by then. */
  | { readonly type: 'swaps'; readonly id: number; readonly log: Log }
  | { readonly type: 'forget'; readonly table: string };

export type FromThread =
  | { readonly id: number; readonly decision: Decision }
  | { readonly id: number; readonly swaps: readonly Swap[] }
  | { readonly id: number; readonly fault: string };
