/** Every sentence that the screens have, late ones too: for checks, as no page needs all of them at once. */
import { analysis } from './en/analysis.ts';
import { classWords } from './en/class.ts';
import { debrief } from './en/debrief.ts';
import { doors } from './en/doors.ts';
import { generated } from './en/generated.ts';
import { guide } from './en/guide.ts';
import { hints } from './en/hints.ts';
import { en } from './en/index.ts';
import { papers } from './en/papers.ts';
import { reading } from './en/reading.ts';
import { reasons } from './en/reasons.ts';
import { record } from './en/record.ts';
import { replay } from './en/replay.ts';
import { report } from './en/report.ts';
import { scene } from './en/scene.ts';
import { sharing } from './en/sharing.ts';
import { teacher } from './en/teacher.ts';
import { turns } from './en/turns.ts';
import { why } from './en/why.ts';

const AREAS = {
  ...en,
  analysis,
  class: classWords,
  debrief,
  doors,
  generated,
  guide,
  hints,
  papers,
  reading,
  reasons,
  record,
  replay,
  report,
  scene,
  sharing,
  teacher,
  turns,
  why,
};

type Words = string | { readonly [key: string]: Words };

function* sentencesIn(words: Words, key: string): Generator<readonly [string, string]> {
  if (typeof words === 'string') return yield [key, words];
  for (const [part, inside] of Object.entries(words)) yield* sentencesIn(inside, `${key}.${part}`);
}

/** By the key that a scenario's `words` names them by: `card:answer.accept`. */
export const EVERY_SENTENCE: ReadonlyMap<string, string> = new Map(
  Object.entries(AREAS).flatMap(([area, words]) =>
    Object.entries(words as Readonly<Record<string, Words>>).flatMap(([key, inside]) => [
      ...sentencesIn(inside, `${area}:${key}`),
    ]),
  ),
);
