/** What computer seats say: of things that exist, once each, short, and never against the side's own number. */
import { STRUCK } from '#engine/types.ts';
import { wordCount } from './briefs.ts';
import type { Report } from './problem.ts';
import type { ScenarioContent, VoiceContent } from './schema.ts';

/** A sentence may have 24 words, with who does what and one thing more. */
export const SAYS_WORDS = 15;

/** Reports words of nothing, said twice or too long, and words that take the other side of a preference. */
export function reportVoices(content: ScenarioContent, report: Report): void {
  const { voices } = content;
  if (!voices) return;
  reportNames(content, voices, report);
  const stands = standsIn(content);
  voices.options.forEach((voice, i) => {
    const at = ['voices', 'options', i];
    const toward = stands(voice);
    if (voice.toward !== toward)
      report(
        [...at, 'toward'],
        `${keyOf(voice)} is "${voice.toward}", yet the preference there is "${toward}"; say what fits the number.`,
      );
    reportLength(voice.says, at, report);
  });
  voices.lines.forEach(({ says }, i) => reportLength(says, ['voices', 'lines', i], report));
}

function reportNames(
  { points, lengths, lines, declarable }: ScenarioContent,
  voices: NonNullable<ScenarioContent['voices']>,
  report: Report,
): void {
  const check = (list: string, keys: readonly string[], known: ReadonlySet<string>): void =>
    keys.forEach((key, i) => {
      if (!known.has(key)) report(['voices', list, i], `there is no ${key}; correct it.`);
      if (keys.indexOf(key) < i)
        report(['voices', list, i], `${key} has words twice; keep one of the two.`);
    });
  const ids = points.map(p => p.id as string);
  const options = points.flatMap(p =>
    p.options.filter(o => o.id !== STRUCK).map(o => `${p.id} ${o.id}`),
  );
  check('topics', voices.topics.map(v => v.point), new Set(ids)); // prettier-ignore
  const parties = [...new Set(voices.options.map(v => v.party))];
  const known = new Set(options.flatMap(option => parties.map(party => `${party} ${option}`)));
  check('options', voices.options.map(keyOf), known);
  const wished = lengths.flatMap(({ priorities }) =>
    Object.entries(priorities).flatMap(([party, three]) =>
      three
        .flatMap(({ point, before = [] }) => [point, ...before.map(then => then.point)])
        .map(point => `${party} ${point}`),
    ),
  );
  check('wishes', voices.wishes.map(v => `${v.party} ${v.point}`), new Set(wished)); // prettier-ignore
  check('lines', voices.lines.map(v => v.line), new Set([...lines, ...declarable].map(l => l.id))); // prettier-ignore
}

/** The sign of a number in the full brief, where an assumption counts before the evidence. */
function standsIn({ preferences }: ScenarioContent): (of: VoiceContent) => VoiceContent['toward'] {
  const values = new Map<string, number>();
  for (const layer of ['evidence', 'assumption'] as const)
    for (const one of preferences) if (one.layer === layer) values.set(keyOf(one), one.value);
  return of => {
    const value = values.get(keyOf(of)) ?? 0;
    return value === 0 ? 'neither' : value > 0 ? 'for' : 'against';
  };
}

function reportLength(says: string, at: readonly (string | number)[], report: Report): void {
  const words = wordCount(says);
  if (words > SAYS_WORDS)
    report([...at, 'says'], `"says" has ${words} words; at most ${SAYS_WORDS} may be said.`);
}

const keyOf = ({ party, point, option }: Omit<VoiceContent, 'toward' | 'says'>): string =>
  `${party} ${point} ${option}`;
