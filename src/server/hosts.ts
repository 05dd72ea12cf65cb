/** Who may open rooms here: browsers that have used the link which the server prints when it starts. */
import type { Hash } from './class/state.ts';
import { hashOfToken, newToken } from './secrets.ts';
import type { Store } from './store/store.ts';
import type { Token } from '#wire/ids.ts';

/** Of the log of hosts; no room has this address. */
const LOG = 'hosts';

export class Hosts {
  readonly #store: Store;
  readonly #known: Set<Hash>;
  #records: number;
  readonly #tickets = new Map<Hash, Hash | null>(); // and who has used it

  /** With those of before. */
  constructor(store: Store) {
    this.#store = store;
    const records = store.read(LOG);
    this.#records = records.length;
    this.#known = new Set(records.map(record => (JSON.parse(record) as { host: Hash }).host));
  }

  isHost(token: Token): boolean {
    return this.#known.has(hashOfToken(token));
  }

  /** For a link; the first browser that comes with it is a host from then on. */
  newTicket(): Token {
    const ticket = newToken();
    this.#tickets.set(hashOfToken(ticket), null);
    return ticket;
  }

  /** Whether `host` may open rooms now. Rejects where it cannot be kept. */
  async admit(ticket: Token, host: Token): Promise<boolean> {
    const [key, hash] = [hashOfToken(ticket), hashOfToken(host)];
    const usedBy = this.#tickets.get(key);
    if (usedBy === undefined || (usedBy !== null && usedBy !== hash)) return false;
    this.#tickets.set(key, hash); // before anything is waited for: a ticket is used once
    if (this.#known.has(hash)) return true;
    this.#records += 1;
    await this.#store.append(LOG, this.#records, [JSON.stringify({ host: hash })]);
    this.#known.add(hash);
    return true;
  }
}
