/** The solver in a worker of a browser, beside HiGHS in the same worker and typed brute force. */
import { openSolver, type Pages } from '../../pages.ts';
import { solverRows } from '../../solver/rows.ts';

export default solverRows<Pages>((id, pages) =>
  openSolver(pages, page => page.evaluate(asked => window.measured(asked), id)),
);
