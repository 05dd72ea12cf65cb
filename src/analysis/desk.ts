/** What the worker does with a message, apart from being a worker: so that tests need none. */
import { modelOf } from '#solver/from-setting.ts';
import { Solver } from '#solver/answer.ts';
import type { FromWorker, ToWorker } from './message.ts';

/** Holds one solver, whose diagrams serve all questions about its model. A model has no reply. */
export function solverDesk(): (message: ToWorker) => FromWorker | null {
  let solver: Solver | null = null;
  let fault = 'asked before there was a model';
  return message => {
    try {
      if (message.type === 'ask') {
        return solver
          ? { id: message.id, answer: solver.ask(message.question) }
          : { id: message.id, fault };
      }
      solver = null;
      const { setting, lines, standard } = message.basis;
      solver = new Solver(modelOf(setting, lines, standard));
    } catch (error) {
      const says = error instanceof Error ? error.message : String(error);
      if (message.type === 'ask') return { id: message.id, fault: says };
      fault = says; // told to every question about this model
    }
    return null;
  };
}
