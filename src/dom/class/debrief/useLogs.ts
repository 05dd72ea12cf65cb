import { useEffect, useState } from 'preact/hooks';
import type { Log } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { wireRefusalSentence } from '#words/room.ts';
import { useClassroom } from '../classroom.ts';

export type Logs = ReadonlyMap<number, Log>; // by table

/** All papers of each table, asked for once its talks and those of all others are over. */
export function useLogs(numbers: readonly number[], areOver: boolean) {
  const room = useClassroom();
  const content = useContent();
  const [logs, setLogs] = useState<Logs>(new Map());
  const [refused, setRefused] = useState<string | null>(null);
  const wanted = numbers.join(' ');
  useEffect(() => {
    if (!areOver) return undefined;
    let isGone = false;
    const read = async () => {
      const answers = await Promise.all(
        wanted.split(' ').map(async word => {
          const table = Number(word);
          return { table, answer: await room.ask({ type: 'log', table }) };
        }),
      );
      if (isGone) return;
      const refusal = answers.flatMap(({ answer }) => (answer.ok ? [] : [answer.refusal]))[0];
      setRefused(refusal ? wireRefusalSentence(content, refusal) : null);
      setLogs(
        new Map(answers.flatMap(({ table, answer }) => (answer.ok ? [[table, answer.value.log]] : []))), // prettier-ignore
      );
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [room, content, wanted, areOver]);
  return { logs, refused };
}
