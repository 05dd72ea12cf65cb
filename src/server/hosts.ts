/** Who may open rooms here: browsers that have used the link which the server prints when it starts. */
import type { Token } from '#wire/ids.ts';
import type { Hash } from './class/state.ts';
import { hashOfToken, newToken } from './secrets.ts';
import { StoreError, type Store } from './store/store.ts';

/** Of the log of hosts; no room has this address. */
const LOG = 'hosts';

/** A ticket that was printed, or a host that has used one. Only what can be known from hashes. */
type HostRecord =
  | { readonly type: 'ticket'; readonly ticket: Hash }
  | { readonly type: 'host'; readonly ticket: Hash; readonly host: Hash };

export class Hosts {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async isHost(token: Token): Promise<boolean> {
    const hash = hashOfToken(token);
    return (await this.#records()).some(one => one.type === 'host' && one.host === hash);
  }

  /** For a link; the first browser that comes with it is a host from then on. Rejects where it cannot be kept. */
  async newTicket(): Promise<Token> {
    const ticket = newToken();
    const record: HostRecord = { type: 'ticket', ticket: hashOfToken(ticket) };
    while (!(await this.#append(await this.#records(), record)));
    return ticket;
  }

  /** Whether `host` may open rooms now. Rejects where it cannot be kept. */
  async admit(ticket: Token, host: Token): Promise<boolean> {
    const [key, hash] = [hashOfToken(ticket), hashOfToken(host)];
    for (;;) {
      const records = await this.#records();
      const used = records.find(one => one.type === 'host' && one.ticket === key);
      if (used) return used.type === 'host' && used.host === hash;
      if (!records.some(one => one.type === 'ticket' && one.ticket === key)) return false;
      if (await this.#append(records, { type: 'host', ticket: key, host: hash })) return true;
    }
  }

  async #records(): Promise<readonly HostRecord[]> {
    const records = await this.#store.read(LOG);
    return records.map(record => JSON.parse(record) as HostRecord);
  }

  /** False where another has written meanwhile: what was known is to be read again. */
  async #append(before: readonly HostRecord[], record: HostRecord): Promise<boolean> {
    try {
      await this.#store.append(LOG, before.length + 1, [JSON.stringify(record)]);
      return true;
    } catch (error) {
      if (error instanceof StoreError && error.fault === 'taken') return false;
      throw error;
    }
  }
}
