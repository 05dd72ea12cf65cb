import { useEffect, useRef } from 'preact/hooks';
import type { TeacherSeen } from '#wire/seen.ts';
import { announcementQueue } from '#dom/app/queue.ts';
import { useContent } from '#dom/game.ts';
import { sayIn } from '#dom/parts/regions.ts';
import { t } from '#words/teacher.ts';
import type { Connection } from '../classroom.ts';
import { heardBetween } from './heard.ts';

const queueHere = () =>
  announcementQueue((text, isAsked) => sayIn(isAsked ? 'alert' : 'live', text), {
    now: () => performance.now(),
    later: (run, ms) => setTimeout(run, ms),
  });

/** Tells what happens at the tables politely, and at once who asks for a seat and that the connection is lost. */
export function useAnnounced(seen: TeacherSeen, connection: Connection): void {
  const content = useContent();
  const queue = useRef<ReturnType<typeof queueHere> | null>(null);
  const last = useRef(seen);
  const wasOffline = useRef(false);
  useEffect(() => {
    queue.current ??= queueHere();
    const { polite, asked } = heardBetween(content, last.current, seen);
    last.current = seen;
    for (const sentence of asked) queue.current.add(sentence, true);
    for (const sentence of polite) queue.current.add(sentence);
  }, [content, seen]);
  useEffect(() => {
    queue.current ??= queueHere();
    const isOffline = connection === 'offline';
    if (isOffline !== wasOffline.current)
      queue.current.add(t(isOffline ? 'teacher:lost' : 'teacher:back'), isOffline);
    wasOffline.current = isOffline;
  }, [connection]);
  useEffect(() => () => queue.current?.drop(), []);
}
