/** What is counted, for whoever looks after the server; nothing of it is of a person. */
export interface Counts {
  frames: number; // messages read
  unread: number; // messages that could not be
  entries: number;
  refused: number; // entries that were refused
  evicted: number; // channels closed because they took in nothing
}

export const noCounts = (): Counts => ({
  frames: 0,
  unread: 0,
  entries: 0,
  refused: 0,
  evicted: 0,
});

/** In the text format of Prometheus. */
export function metricsOf(
  counts: Counts,
  { rooms, lines, delay }: { readonly rooms: number; readonly lines: number; readonly delay: number }, // prettier-ignore
): string {
  const gauge = (name: string, value: number) => `# TYPE ${name} gauge\n${name} ${value}\n`;
  const counter = (name: string, value: number) => `# TYPE ${name} counter\n${name} ${value}\n`;
  return [
    gauge('rooms_open', rooms),
    gauge('channels_open', lines),
    gauge('event_loop_delay_p99_seconds', delay),
    gauge('resident_memory_bytes', process.memoryUsage.rss()),
    counter('messages_read_total', counts.frames),
    counter('messages_unread_total', counts.unread),
    counter('entries_total', counts.entries),
    counter('entries_refused_total', counts.refused),
    counter('channels_evicted_total', counts.evicted),
  ].join('');
}
