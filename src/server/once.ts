/** Which acts have been done: an act that arrives again is not done again, however the network repeats it. */
import type { ActId } from '#wire/ids.ts';

/** With whose it is: the same device name of two persons is two devices. */
export interface DoneId extends ActId {
  readonly by: string;
}

const REMEMBERED = 64; // acts of one device
const DEVICES = 24; // of one person: the one that was heard from longest ago is forgotten

interface Device {
  last: number;
  readonly done: number[];
}

export class Once {
  readonly #devices = new Map<string, Map<string, Device>>();

  /** `done`: answered before. `late`: another of that device that came after it has been done. */
  asks({ by, device, n }: DoneId): 'new' | 'done' | 'late' {
    const known = this.#devices.get(by)?.get(device);
    if (!known || n > known.last) return 'new';
    return known.done.includes(n) ? 'done' : 'late';
  }

  did({ by, device, n }: DoneId): void {
    const devices = this.#devices.get(by) ?? new Map<string, Device>();
    const { last, done } = devices.get(device) ?? { last: 0, done: [] };
    devices.delete(device); // to the end of the line
    devices.set(device, { last: Math.max(last, n), done: [...done, n].slice(-REMEMBERED) });
    const [oldest] = devices.keys();
    if (devices.size > DEVICES && oldest !== undefined) devices.delete(oldest);
    this.#devices.set(by, devices);
  }

  forget(by: string): void {
    this.#devices.delete(by);
  }
}
