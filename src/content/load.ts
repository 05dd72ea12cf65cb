/** From a scenario's JSON files to content that can be played, or to sentences that say what to mend. */
import { reportForm, tooDeep } from './form.ts';
import { reportMentions } from './mentions.ts';
import {
  isObject,
  problemAt,
  problemOfPart,
  short,
  type ContentProblem,
  type Report,
} from './problem.ts';
import { reportReceipts } from './receipts.ts';
import { reportReferences } from './references.ts';
import { PARTS, scenarioSchema, type ScenarioContent } from './schema.ts';
import { reportSpoken } from './spoken.ts';
import { reportStances } from './stances.ts';
import { reportStructure } from './structure.ts';
import { reportVoices } from './voices.ts';

export type { ContentProblem } from './problem.ts';
export type Loaded =
  | { readonly ok: true; readonly content: ScenarioContent }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

const CHECKS = [
  reportReferences,
  reportStructure,
  reportStances, // labels before the numbers that follow from them
  reportReceipts,
  reportMentions,
  reportSpoken,
  reportVoices,
];

/**
 * Joins and checks the parts of a scenario: `parts.points` is what `points.json` holds. Takes any JSON value
 * and never throws. Each check runs only on what the one before has found sound: first the files, then
 * their form, then the ids that they name, then the rules of the content.
 */
export function loadScenario(parts: Readonly<Record<string, unknown>>): Loaded {
  const problems: ContentProblem[] = [];
  const joined = join(parts, problems);
  const report: Report = (path, says) => problems.push(problemAt(joined, path, says));
  const failed = (): Loaded => ({ ok: false, problems });
  if (problems.length > 0) return failed();

  const deep = tooDeep(joined);
  if (deep) {
    report(deep.slice(0, 4), `${short(deep.at(-1))} lies too deep; take out what it is nested in.`);
    return failed();
  }
  const parsed = scenarioSchema.safeParse(joined);
  if (!parsed.success) {
    reportForm(joined, parsed.error.issues, report);
    return failed();
  }
  const content = parsed.data;
  for (const check of CHECKS) {
    check(content, report);
    if (problems.length > 0) return failed();
  }
  return { ok: true, content };
}

function join(parts: unknown, problems: ContentProblem[]): Record<string, unknown> {
  const joined: Record<string, unknown> = {};
  for (const { file, keys, ...rest } of PARTS) {
    const part = isObject(parts) && Object.hasOwn(parts, file) ? parts[file] : undefined;
    if (part === undefined && 'mayMiss' in rest) continue;
    if (!isObject(part) || Array.isArray(part)) {
      problems.push(problemOfPart(file, part, `it holds ${short(part)}; it must be an object.`));
      continue;
    }
    for (const [key, value] of Object.entries(part)) {
      if (keys.some(k => k === key)) joined[key] = value;
      else
        problems.push(
          problemOfPart(
            file,
            value,
            `${short(key)} has no place here; there may be ${keys.join(', ')}.`,
          ),
        );
    }
  }
  return joined;
}
