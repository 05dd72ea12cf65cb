/** From a scenario's JSON files to content that can be played, or to sentences that say what to mend. */
import { isTextAt } from './apart.ts';
import { reportClaims } from './claims.ts';
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
import { reportWords, type Known } from './otherWords.ts';
import { reportReceipts } from './receipts.ts';
import { reportReferences } from './references.ts';
import { migrated, type Parts } from './migrate.ts';
import { PARTS, scenarioSchema, textFiles, type ScenarioContent } from './schema.ts';
import { reportSpoken } from './spoken.ts';
import { reportStances } from './stances.ts';
import { reportParties } from './parties.ts';
import { reportStructure } from './structure.ts';
import { withTexts } from './texts.ts';
import { reportVoices } from './voices.ts';

export type { ContentProblem } from './problem.ts';
export type Loaded =
  | { readonly ok: true; readonly content: ScenarioContent }
  | { readonly ok: false; readonly problems: readonly ContentProblem[] };

const CHECKS: readonly ((content: ScenarioContent, report: Report) => unknown)[] = [
  reportParties, // who there is, before anything is looked up by them
  reportReferences,
  reportStructure,
  reportClaims,
  reportStances, // labels before the numbers that follow from them
  (content, report) => content.claims === 'real' && reportReceipts(content, report),
  reportMentions,
  reportSpoken,
  reportVoices,
];

/**
 * Joins and checks the parts of a scenario: `parts.points` is what `points.json` holds, and `parts['texts/en']` its
 * sentences in English. Files of format 1 are taken as well. Takes any JSON value and never throws. Each check runs
 * only on what the one before has found sound: first the files, then their form, then the ids that they name, then the
 * rules of the content. With `sentences`, which a page in play has not all of, also what the scenario says otherwise.
 */
export function loadScenario(parts: Parts, language = 'en', sentences?: Known): Loaded {
  const problems: ContentProblem[] = [];
  const deepPart = tooDeep(parts);
  if (deepPart) {
    const [part = '', ...path] = deepPart;
    const says = `${short(path.at(-1))} lies too deep; take out what it is nested in.`;
    return { ok: false, problems: [problemOfPart(String(part), path.at(-1), says)] };
  }
  const joined = join(parts, language, problems);
  const report: Report = (path, says) => problems.push(problemAt(joined, path, says));
  const failed = (): Loaded => ({ ok: false, problems });
  if (problems.length > 0) return failed();

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
  if (sentences) reportWords(content, sentences, report);
  return problems.length > 0 ? failed() : { ok: true, content };
}

function join(parts: unknown, language: string, problems: ContentProblem[]): unknown {
  const current = isObject(parts) ? migrated(parts as Parts) : {};
  const structure: Record<string, unknown> = {};
  const note = (part: string, value: unknown, says: string): void => {
    problems.push(problemOfPart(part, value, says));
  };
  for (const { file, keys, ...rest } of PARTS) {
    const part = ownPart(current, file);
    if (part === undefined && 'mayMiss' in rest) continue;
    if (!isObject(part) || Array.isArray(part)) {
      note(file, part, `it holds ${short(part)}; it must be an object.`);
      continue;
    }
    for (const [key, value] of Object.entries(part)) {
      if (keys.some(k => k === key)) structure[key] = value;
      else note(file, value, `${short(key)} has no place here; there may be ${keys.join(', ')}.`);
    }
  }
  return textFiles(language).reduce<unknown>((joined, file) => {
    const texts = ownPart(current, file);
    if (texts === undefined || problems.length > 0) return joined;
    return withTexts(joined, texts, {
      isText: path => isTextAt(scenarioSchema, path),
      onStray: path => {
        const at = path.length > 0 ? `“${path.join(' › ')}” has no place` : `it holds ${short(texts)}`; // prettier-ignore
        note(file, texts, `${at}; texts stand where an item of the structure is. Correct or remove it.`); // prettier-ignore
      },
    });
  }, structure);
}

const ownPart = (parts: Parts, file: string): unknown =>
  Object.hasOwn(parts, file) ? parts[file] : undefined;
