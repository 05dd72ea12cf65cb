/**
 * Words in quotation marks: whose they are, against the evidence. They are held against the articles themselves only
 * where these are at hand.
 */
import { wordCount } from './briefs.ts';
import type { Report } from './problem.ts';
import { QUOTE_WORDS } from './receipts.ts';
import type { EvidenceContent, PartyContent, ScenarioContent, WordsContent } from './schema.ts';

/** Reports words given to a party that it does not say where they are said to stand, and its own given to others. */
export function reportSpoken(content: ScenarioContent, report: Report): void {
  content.parties.forEach(({ id, brief }, i) => {
    const said = content.evidence.filter(e => e.party === id);
    const quoted = said.filter(e => e.grade === 'quoted');
    const at = ['parties', i, 'brief'];
    brief.words.own.forEach((words, k) => {
      const here = [...at, 'words', 'own', k];
      if (words.grade !== 'quoted')
        report(here, `“${words.quote}” is graded "${words.grade}"; a side’s own words are quoted. Quote it, or move it to "others".`); // prettier-ignore
      else if (!quoted.some(e => isAt(e, words) && speaks(e, words)))
        report(here, `“${words.quote}” by ${words.by ?? 'nobody'}: no quoted evidence of ${id} stands at ${placeOf(words)} in that name; correct it or drop the words.`); // prettier-ignore
      reportLength(words, here, report);
    });
    brief.words.others.forEach((words, k) => {
      const here = [...at, 'words', 'others', k];
      const own = said.find(e => isAt(e, words) && ['quoted', 'attributed'].includes(e.grade));
      if (own)
        report(here, `“${words.quote}” gives the view of ${own.speaker ?? id} (${own.id}); they are not others’ words. Take it out.`); // prettier-ignore
      reportLength(words, here, report);
    });
    reportBrief(brief, quoted, at, report);
  });
}

/** In the list of what is quoted, each text between quotation marks stands in a quote of that side. */
function reportBrief(
  { quoted: lines }: PartyContent['brief'],
  quoted: readonly EvidenceContent[],
  at: readonly (string | number)[],
  report: Report,
): void {
  lines.forEach((line, k) => {
    const spans = [...line.matchAll(/“([^”]+)”/gu)].flatMap(([, words]) => words ?? []);
    const stray = spans.find(words => !quoted.some(e => e.quote?.includes(words)));
    if (spans.length === 0 || stray !== undefined)
      report([...at, 'quoted', k], `${stray === undefined ? 'it quotes nothing' : `“${stray}” stands in no quote of this side`}; quote letter for letter, or move it to "reported".`); // prettier-ignore
  });
}

function reportLength({ quote }: WordsContent, at: readonly (string | number)[], report: Report) {
  const words = wordCount(quote);
  if (words > QUOTE_WORDS)
    report([...at, 'quote'], `"quote" has ${words} words; at most ${QUOTE_WORDS} may be quoted.`);
}

const isAt = (item: EvidenceContent, { source, locator }: WordsContent): boolean =>
  item.source === source && item.locator === locator;

const speaks = ({ speaker }: EvidenceContent, { by }: WordsContent): boolean =>
  by !== undefined && speaker?.includes(by) === true;

const placeOf = ({ source, locator }: WordsContent): string => `${source} ${locator}`;
