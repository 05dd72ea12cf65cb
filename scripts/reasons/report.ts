/** What many reasons come to, beside what they should. */
import { generator } from '#engine/rng.ts';
import { wordCount } from '#content/briefs.ts';
import { SENTENCE_WORDS } from '#words/reasons.ts';
import { contradictionIn, namesTheThing, prioritiesIn, type Kept } from './judged.ts';
import type { Sample } from './sampled.ts';

const NAMING_LEAST = 0.9;
const UNPAID_MOST = 0.02;

export interface Report {
  readonly count: number;
  readonly different: number; // sentences
  readonly contradictions: readonly string[]; // each with its sentence
  readonly naming: number; // share that names something of the points at hand
  readonly long: readonly string[]; // more words than a sentence may have
  readonly priorities: Readonly<Record<Kept, number>>; // of the acts that bear on one
  readonly unpaid: number; // share of these that give one up for nothing named, with that reason or without
  readonly isMet: boolean;
}

export function reportOf(samples: readonly Sample[]): Report {
  const contradictions = samples.flatMap(sample => {
    const found = contradictionIn(sample);
    return found === null ? [] : [`${sample.sentence} ${found}`];
  });
  const long = samples.filter(s => wordsOf(s) > SENTENCE_WORDS).map(s => s.sentence);
  const naming = samples.filter(namesTheThing).length / samples.length;
  const priorities: Record<Kept, number> = { kept: 0, paid: 0, lastRound: 0, unpaid: 0 };
  for (const sample of samples) {
    const kept = prioritiesIn(sample);
    if (kept !== null) priorities[kept] += 1;
  }
  const bearing = Object.values(priorities).reduce((sum, n) => sum + n, 0);
  const unpaid = (priorities.unpaid + priorities.lastRound) / Math.max(1, bearing);
  return {
    count: samples.length,
    different: new Set(samples.map(s => s.sentence)).size,
    contradictions,
    naming,
    long,
    priorities,
    unpaid,
    isMet:
      contradictions.length === 0 &&
      long.length === 0 &&
      naming >= NAMING_LEAST &&
      unpaid <= UNPAID_MOST &&
      priorities.unpaid === 0,
  };
}

export function toldReport({ priorities, ...report }: Report): string {
  const share = (of: number) => `${(100 * of).toFixed(1)} %`;
  const { kept, paid, lastRound, unpaid } = priorities;
  return [
    `${report.count} reasons, ${report.different} different`,
    `contradict the act: ${report.contradictions.length}`,
    ...report.contradictions.slice(0, 20),
    `name something of the clause: ${share(report.naming)} (at least ${share(NAMING_LEAST)})`,
    `longer than ${SENTENCE_WORDS} words: ${report.long.length}`,
    ...report.long.slice(0, 20),
    `acts that bear on a priority: ${kept + paid + lastRound + unpaid}; kept ${kept}, given for something named ${paid}, in the last round ${lastRound}, for nothing ${unpaid}: ${share(report.unpaid)} unpaid (at most ${share(UNPAID_MOST)})`,
    report.isMet ? 'all as it should be' : 'NOT as it should be',
  ].join('\n');
}

/** Different sentences drawn from the seed, each with its length and act, and the party covered at the beginning. */
export function drawn(samples: readonly Sample[], count: number, seed: number): readonly string[] {
  const left = [...new Map(samples.map(s => [covered(s), s.view.setting.length]))];
  const next = generator(Math.imul(seed, 0x9e3779b1));
  const lines: string[] = [];
  while (lines.length < count && left.length > 0)
    for (const [sentence, length] of left.splice(Math.floor(next() * left.length), 1))
      lines.push(`[${length}] ${sentence}`);
  return lines;
}

const covered = ({ sentence }: Sample): string => sentence.replace(/^(?:The )?[A-Z]\p{L}*/u, '***');

/** The words of a sentence without its source. */
const wordsOf = ({ sentence }: Sample): number =>
  wordCount(sentence.replace(/ \([^()]*\)\.$/u, ''));
