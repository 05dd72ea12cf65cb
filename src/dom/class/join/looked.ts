/** What is known of a room before one is in it: asked for as soon as its code is whole. Seats nobody. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answers } from '#wire/entry.ts';
import { readCode, type RoomCode } from '#wire/roomCode.ts';
import { useClassroom, type Unentered } from '../classroom.ts';

export interface Looked {
  readonly code: RoomCode;
  readonly room: Answers['look'] | null; // null: not let in, and `why`
  readonly why: Unentered | null;
}

/** What came of the code that is typed; null: none is whole, or the answer is on its way. `again` asks once more. */
export function useLooked(typed: string): {
  readonly looked: Looked | null;
  readonly again: () => Promise<Looked | null>;
} {
  const room = useClassroom();
  const code = readCode(typed);
  const [last, setLast] = useState<Looked | null>(null);
  const again = useCallback(async (): Promise<Looked | null> => {
    if (code === null) return null;
    const answer = await room.enter('look', { code });
    const looked = answer.ok
      ? { code, room: answer.value, why: null }
      : { code, room: null, why: answer };
    setLast(looked);
    return looked;
  }, [code, room]);
  useEffect(() => void again(), [again]);
  return { looked: last?.code === code ? last : null, again };
}
