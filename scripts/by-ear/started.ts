/** Programs that were started and have to be ended: each is the head of a process group of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

export type Environment = Readonly<Record<string, string>>;

export class Started {
  readonly #running: { name: string; child: ChildProcess }[] = [];
  readonly #logs: string;

  /** What the programs print goes into files in the folder `logs`, named after them. */
  constructor(logs: string) {
    this.#logs = logs;
  }

  start(name: string, command: string, args: readonly string[], env: Environment): ChildProcess {
    const log = openSync(join(this.#logs, `${name}.log`), 'a');
    const child = spawn(command, args, { env, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    child.on('error', () => undefined); // `until` asks whether it runs
    this.#running.push({ name, child });
    return child;
  }

  /** The process groups of all that runs. */
  get groups(): ReadonlySet<number> {
    return new Set(this.#running.map(({ child }) => child.pid ?? 0));
  }

  /** The name of a program that has ended by itself, or null. */
  ended(): string | null {
    const gone = this.#running.find(({ child }) => !runs(child));
    return gone?.name ?? null;
  }

  /** Ends all that was started, the last first, with all that it has started itself. */
  async end(): Promise<void> {
    for (const { child } of this.#running.splice(0).reverse()) {
      signal(child, 'SIGTERM');
      await until(() => !groupRuns(child), GRACE).catch(() => signal(child, 'SIGKILL'));
    }
  }
}

const GRACE = 5_000; // ms to end by itself

const runs = (child: ChildProcess): boolean =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

function signal(child: ChildProcess, name: NodeJS.Signals | 0): boolean {
  try {
    return child.pid !== undefined && process.kill(-child.pid, name);
  } catch {
    return false; // the whole group is gone
  }
}

const groupRuns = (child: ChildProcess): boolean => signal(child, 0);
