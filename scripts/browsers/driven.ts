/** A browser that is driven: what every driver can do, whatever protocol it speaks. */

export type Chord = 'BackTab' | 'SelectAll'; // one key while another is held
export type Key = 'Tab' | 'Enter' | 'Space' | 'ArrowDown' | Chord;

export interface Driven {
  readonly version: string;
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page; it uses nothing from outside itself. Promises are waited for. */
  readonly run: <A extends readonly unknown[], T>(
    work: (...args: A) => T,
    ...args: A
  ) => Promise<Awaited<T>>;
  /** Runs a script's text in the page. */
  readonly add: (script: string) => Promise<void>;
  readonly moveTo: (x: number, y: number) => Promise<void>; // CSS pixels of the window
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly picture: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Where things are looked for and how large the window is. */
export interface Desk {
  readonly display: string; // of an X server, as in $DISPLAY
  readonly size: { readonly width: number; readonly height: number };
}
