/** From what is wanted to the questions to ask, and sentences about those that cannot be asked. */
import type { Domain } from '../domain.ts';
import { isAcceptable } from '#solver/measure.ts';
import { sizeOf, type Text } from '#solver/model.ts';
import type { Answer, Finding, Question } from '#solver/question.ts';
import type { Asked, Wanted } from './questions.ts';

/** A question, with the name of the text that it is about. */
export interface Ask {
  readonly question: Question;
  readonly text: string | null;
}

export interface Answered extends Ask {
  readonly answer: Answer;
}

export interface Plan {
  readonly asks: readonly Ask[];
  readonly skipped: readonly string[]; // sentences
}

/** In larger spaces a frontier may have thousands of points; their texts are not traced back. */
const TEXTS_ON_FRONTIER = 1_000_000;
const ABOUT_A_TEXT: readonly Asked[] = ['standing', 'swaps', 'repair', 'counterOffer'];

/**
 * The plan, or a sentence where it names what the file does not have. `isOpen`: whether some text is
 * acceptable to all, null where that is not decided; only asked for robustness.
 */
export function planOf(
  domain: Domain,
  wanted: Wanted,
  isOpen: () => boolean | null,
): Plan | string {
  const { model } = domain;
  const texts = textsFor(domain, wanted.text);
  if (typeof texts === 'string') return texts;
  const ids = model.parties.map(({ id }) => id);
  const named = [...(wanted.party === null ? [] : [wanted.party]), ...(wanted.parties ?? [])];
  const stranger = named.find(id => !ids.includes(id));
  if (stranger !== undefined) return `There is no party ${stranger}; they are ${ids.join(', ')}.`;
  const offering = ids.flatMap((id, p) => ((wanted.party ?? id) === id ? [p] : []));
  const accepting = wanted.parties && { parties: ids.flatMap((id, p) => (wanted.parties?.includes(id) ? [p] : [])) }; // prettier-ignore
  const skipped: string[] = [];
  const leftOut = wanted.only.filter(name => ABOUT_A_TEXT.includes(name));
  if (texts.size === 0 && leftOut.length > 0)
    skipped.push(`Not asked, for want of a text: ${leftOut.join(', ')}. Name one with --text.`);
  const ofEach = (make: (text: Text) => readonly Question[]): readonly Ask[] =>
    [...texts].flatMap(([name, text]) => make(text).map(question => ({ question, text: name })));
  const asks = wanted.only.flatMap((name): readonly Ask[] => {
    const plain = (...questions: readonly Question[]) =>
      questions.map(question => ({ question, text: null }));
    switch (name) {
      case 'standing':
      case 'repair':
      case 'swaps':
        return ofEach(text => [{ type: name, text }]);
      case 'counterOffer':
        return ofEach(text => offering.map(p => ({ type: name, party: p, text, others: 'walkAway' }))); // prettier-ignore
      case 'frontier':
        return plain({ type: name, texts: sizeOf(model) <= TEXTS_ON_FRONTIER });
      case 'estimate':
        return plain({ type: name, seed: wanted.seed, ...accepting });
      case 'count':
        return plain({ type: name, ...accepting });
      case 'projection': {
        const pairs = model.parties.flatMap((_, a) => model.parties.slice(a + 1).map((__, b) => [a, a + 1 + b] as const)); // prettier-ignore
        return model.parties.length > 2 ? plain(...pairs.map(parties => ({ type: name, parties }))) : []; // prettier-ignore
      }
      case 'robustness': {
        if (model.parties.some(({ scale }) => scale !== 1)) {
          skipped.push('Not asked: robustness. It moves whole numbers by 1; here utilities are decimals.'); // prettier-ignore
          return [];
        }
        const open = isOpen();
        const robust = (finding: Finding): Question => ({ type: name, finding, seed: wanted.seed });
        const ofZone = open === null ? [] : plain(robust({ type: open ? 'zoneOpen' : 'zoneEmpty' })); // prettier-ignore
        const ofTexts = ofEach(text => [
          robust({ type: isAcceptable(model, text) ? 'acceptable' : 'unacceptable', text }),
        ]);
        return [...ofZone, ...ofTexts];
      }
      default:
        return plain({ type: name });
    }
  });
  return { asks, skipped };
}

/** By name: the one that `--text` names or spells out, or all of the file. */
function textsFor(
  { model, texts }: Domain,
  flag: string | null,
): ReadonlyMap<string, Text> | string {
  if (flag === null) return texts;
  const named = texts.get(flag);
  if (named) return new Map([[flag, named]]);
  const options = flag.split(',').map(option => option.trim());
  const known = [...texts.keys()];
  if (options.length !== model.issues.length)
    return `--text is ${flag}; give ${known.length > 0 ? `${known.join(' or ')}, or ` : ''}one option for each of the ${model.issues.length} issues.`; // prettier-ignore
  const text = model.issues.map((issue, i) => issue.options.indexOf(options[i] ?? ''));
  const wrong = text.findIndex(option => option < 0);
  if (wrong < 0) return new Map([['the text given', text]]);
  const { id, options: allowed } = model.issues[wrong]!;
  return `--text has the option ${options[wrong] ?? ''} for issue ${id}; its options are ${allowed.join(', ')}.`; // prettier-ignore
}
