import { useState } from 'preact/hooks';
import type { TeacherCommand } from '#wire/commands.ts';
import { useContent } from '#dom/game.ts';
import { wireRefusalSentence } from '#words/room.ts';
import { useClassroom } from '../classroom.ts';

/** Sends what the teacher wants; what the room refuses is there to be shown until the next command. */
export function useDo() {
  const room = useClassroom();
  const content = useContent();
  const [refused, setRefused] = useState<string | null>(null);
  /** True once it is done. */
  const send = async (command: TeacherCommand): Promise<boolean> => {
    const refusal = await room.do(command);
    setRefused(refusal && wireRefusalSentence(content, refusal));
    return refusal === null;
  };
  return { send, refused };
}

export type Send = ReturnType<typeof useDo>['send'];
