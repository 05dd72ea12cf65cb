/** Codes for a second device: short, so they live for minutes and open one channel. Kept in memory alone. */
import type { Hash } from './class/state.ts';
import { newPass, readPass } from './secrets.ts';

const LIVES = 5 * 60; // s

interface Pass {
  readonly room: string;
  readonly role: 'teacher' | 'onlooker';
  readonly until: number; // ms
  usedBy: Hash | null;
}

export class Passes {
  readonly #now: () => number;
  readonly #open = new Map<string, Pass>();

  /** `now`: ms, never set back. */
  constructor(now: () => number) {
    this.#now = now;
  }

  make(room: string, role: Pass['role']): { readonly pass: string; readonly seconds: number } {
    for (const [pass, { until }] of this.#open) if (until <= this.#now()) this.#open.delete(pass);
    const pass = newPass();
    this.#open.set(pass, { room, role, until: this.#now() + LIVES * 1_000, usedBy: null });
    return { pass, seconds: LIVES };
  }

  /** The role that it gives in that room; null where it opens nothing, or has been used with another token. */
  use(typed: string, room: string, token: Hash): Pass['role'] | null {
    const pass = this.#open.get(readPass(typed));
    if (!pass || pass.room !== room || pass.until <= this.#now()) return null;
    if (pass.usedBy !== null && pass.usedBy !== token) return null;
    pass.usedBy = token;
    return pass.role;
  }
}
