/** What the worker does with a message, apart from being a worker: so that tests need none. */
import { negotiator } from '#ai/negotiator.ts';
import type { Decision, Opponent } from '#ai/opponent.ts';
import type { Party } from '#engine/types.ts';
import type { FromWorker, ToWorker } from './message.ts';

/** Holds the computer seats of one game. Seats have no reply. */
export function thinkingDesk(): (message: ToWorker) => FromWorker | null {
  const seats = new Map<Party, Opponent>();
  return message => {
    if (message.type === 'seats') {
      for (const { party, ...seated } of message.seats) seats.set(party, negotiator(seated));
      return null;
    }
    const { id, view } = message;
    try {
      const decision = seats.get(view.seat)?.decide(view);
      if (!decision) return { id, fault: `nobody speaks for ${view.seat}` };
      return { id, decision: decision as Decision }; // negotiators decide at once
    } catch (error) {
      return { id, fault: error instanceof Error ? error.message : String(error) };
    }
  };
}
