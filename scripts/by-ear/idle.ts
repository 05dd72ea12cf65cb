/** Whether programs have something to do, as Linux tells it: a machine under load is slow, not silent. */
import { readdirSync, readFileSync } from 'node:fs';

/** Whether any thread of any process of these groups runs, waits to run, or waits for the disk. */
export function isBusy(groups: ReadonlySet<number>): boolean {
  return processesOf(groups).some(pid => threadsOf(pid).some(isAtWork));
}

function processesOf(groups: ReadonlySet<number>): readonly string[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  return pids.filter(pid => groups.has(Number(fieldsOf(`/proc/${pid}/stat`)[2])));
}

function threadsOf(pid: string): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(thread => `/proc/${pid}/task/${thread}/stat`);
  } catch {
    return []; // it has just ended
  }
}

const isAtWork = (stat: string): boolean => /^[RD]$/.test(fieldsOf(stat)[0] ?? '');

/** What follows the name, which may hold spaces and brackets itself: state, parent, group … */
function fieldsOf(stat: string): readonly string[] {
  try {
    const text = readFileSync(stat, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return []; // it has just ended
  }
}
