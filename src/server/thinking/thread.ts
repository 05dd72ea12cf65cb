/** The thread in which computer seats think, so that no room waits while another's seat does. */
import { parentPort } from 'node:worker_threads';
import { negotiator } from '#ai/negotiator.ts';
import type { Opponent } from '#ai/opponent.ts';
import { solverDesk } from '#analysis/desk.ts';
import type { Hire } from '#analysis/analyst.ts';
import { findSwaps } from '#analysis/swaps.ts';
import type { FromThread, ToThread } from './message.ts';

const seats = new Map<string, Map<string, Opponent>>(); // by table and party

/** The solver in this same thread. */
const here: Hire = ({ replied }) => {
  const answer = solverDesk();
  return {
    post: message => {
      const reply = answer(message);
      if (reply) queueMicrotask(() => replied(reply));
    },
    end: () => {},
  };
};

async function answerTo(message: Exclude<ToThread, { type: 'forget' }>): Promise<FromThread> {
  const { id } = message;
  try {
    if (message.type === 'swaps') return { id, swaps: await findSwaps(message.log, here) };
    const { table, seated, view } = message;
    const { party, ...how } = seated;
    const atTable = seats.get(table) ?? new Map<string, Opponent>();
    const opponent = atTable.get(party) ?? negotiator(how);
    seats.set(table, atTable.set(party, opponent));
    return { id, decision: await opponent.decide(view) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (message: ToThread) => {
  if (message.type === 'forget') seats.delete(message.table);
  else void answerTo(message).then(reply => parentPort?.postMessage(reply));
});
