/** Who is told what when a room has changed. */
import { createHash } from 'node:crypto';
import type { Seen } from '#wire/seen.ts';
import { memberIn } from './class/state.ts';
import { seenJson } from './rawViews.ts';
import { onlookerSeen, studentSeen, teacherSeen, type RoomNow } from './seen.ts';
import type { Who } from './who.ts';

/** One open channel. `send` takes JSON and never throws; `close` may be called more than once. */
export interface Line {
  readonly who: Who;
  readonly send: (json: string) => void;
  readonly close: () => void;
}

/** One message, written once and only if somebody is told, and a hash of what it says apart from what changes by itself. */
interface Written {
  readonly json: () => string;
  readonly same: string;
}

/**
 * Each channel gets what its audience may see, if anything of it has changed: not even that somebody has marked a card is
 * told to those who may not see it.
 */
export class Telling {
  readonly #told = new WeakMap<Line, string>(); // what each was told last
  readonly #audiences = new Map<string, { readonly rev: number; readonly same: string }>();

  /** `tables`: the only ones at which anything has changed; null: anything may have. */
  tell(lines: Iterable<Line>, now: RoomNow, tables: ReadonlySet<number> | null): void {
    const written = new Map<string, Written>(); // the same for all of one audience, or of one student's devices
    for (const line of lines) {
      const { who } = line;
      const place = who.role === 'student' ? memberIn(now.class, who.member)?.place : null;
      const isElsewhere = tables !== null && place && !tables.has(place.table ?? 0);
      if (isElsewhere && this.#told.has(line)) continue;
      const key = who.role === 'student' ? who.member : who.role;
      const known = written.get(key) ?? this.#writtenFor(now, who, key);
      if (known === null) continue;
      written.set(key, known);
      if (this.#told.get(line) === known.same) continue;
      this.#told.set(line, known.same);
      line.send(known.json());
    }
  }

  #writtenFor(now: RoomNow, who: Who, key: string): Written | null {
    const still = seenBy(standing(now), who);
    if (still === null) return null;
    const same = createHash('sha1').update(seenJson(still)).digest('base64');
    const before = this.#audiences.get(key);
    const rev = (before?.rev ?? 0) + (before?.same === same ? 0 : 1);
    this.#audiences.set(key, { rev, same });
    const seen = seenBy({ ...now, rev }, who);
    let json: string | null = null;
    return seen && { same, json: () => (json ??= `{"type":"seen","seen":${seenJson(seen)}}`) };
  }
}

/** As if time stood still. */
const standing = (now: RoomNow): RoomNow => ({
  ...now,
  clockLeft: now.class.clock?.left ?? null,
  awayFor: member => (now.here.has(member) ? null : 0),
});

function seenBy(now: RoomNow, who: Who): Seen | null {
  switch (who.role) {
    case 'teacher':
      return teacherSeen(now);
    case 'onlooker':
      return onlookerSeen(now);
    case 'student':
      return studentSeen(now, who.member);
  }
}
