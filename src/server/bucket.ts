/** How often something may be done: so many at once, and so many a second from then on. On a clock that is never set back. */
export class Bucket {
  readonly #most: number;
  readonly #perSecond: number;
  readonly #now: () => number;
  #left: number;
  #at: number;

  /** `now`: ms, never set back. */
  constructor(most: number, perSecond: number, now: () => number) {
    this.#most = most;
    this.#perSecond = perSecond;
    this.#now = now;
    this.#left = most;
    this.#at = now();
  }

  get isEmpty(): boolean {
    this.#refill();
    return this.#left < 1;
  }

  /** False where there is nothing left to take. */
  take(): boolean {
    if (this.isEmpty) return false;
    this.#left -= 1;
    return true;
  }

  #refill(): void {
    const now = this.#now();
    this.#left = Math.min(this.#most, this.#left + ((now - this.#at) / 1_000) * this.#perSecond);
    this.#at = now;
  }
}

const ADDRESSES = 20_000;

/** A bucket for each address; the one that was made longest ago goes where there are too many. */
export class Buckets {
  readonly #make: () => Bucket;
  readonly #of = new Map<string, Bucket>();

  constructor(make: () => Bucket) {
    this.#make = make;
  }

  of(address: string): Bucket {
    const key = neighbourhood(address);
    const known = this.#of.get(key);
    if (known) return known;
    const [oldest] = this.#of.keys();
    if (this.#of.size >= ADDRESSES && oldest !== undefined) this.#of.delete(oldest);
    const bucket = this.#make();
    this.#of.set(key, bucket);
    return bucket;
  }
}

/** Of IPv6 the first 64 bits: one household has all the rest. */
function neighbourhood(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('%')[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  const behind = tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - behind.length) }, () => '0');
  return [...before, ...zeros, ...behind].slice(0, 4).join(':');
}
