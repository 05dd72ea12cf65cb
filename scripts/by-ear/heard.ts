/** What a listener has heard, from the log of the voice. */
import { plain, wordsIn } from './words.ts';

/** One sentence as it came out of the voice. */
export interface Utterance {
  readonly text: string; // as far as it was heard
  readonly words: number; // of it
  readonly cut: boolean; // whether something else interrupted it
}

interface Event {
  readonly id: number; // of the sentence, counted from 1
  readonly say?: string;
  readonly end?: true;
  readonly cut?: number; // words spoken before it was interrupted
}

/** Reads the log from its start; a sentence still being spoken counts as heard whole. */
export function utterances(log: string): readonly Utterance[] {
  const told = new Map<number, Utterance>();
  for (const line of log.split('\n')) {
    if (line === '') continue;
    const { id, say, cut } = JSON.parse(line) as Event;
    if (say !== undefined) {
      told.set(id, { text: plain(say), words: wordsIn(say).length, cut: false });
    } else if (cut !== undefined) {
      const whole = told.get(id)?.text ?? '';
      const text = firstWords(whole, cut);
      told.set(id, { text, words: cut, cut: true });
    }
  }
  return [...told.values()];
}

/** Whether something is being spoken at the end of the log. */
export function isSpeaking(log: string): boolean {
  const last = log.trimEnd().split('\n').at(-1) ?? '';
  return last !== '' && (JSON.parse(last) as Event).say !== undefined;
}

function firstWords(text: string, count: number): string {
  const heard: string[] = [];
  let words = 0;
  for (const part of text.split(' ')) {
    words += wordsIn(part).length;
    if (words > count) break;
    heard.push(part);
  }
  return heard.join(' ');
}
