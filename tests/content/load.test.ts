import { describe, expect, it } from 'vitest';
import { loadScenario, type ContentProblem } from '#content/load.ts';
import { shippedContent, wholeParts } from './shipped.ts';
import { REMOVED, replaced, type Path } from './mutate.ts';

const content = shippedContent();
const whole = wholeParts();
const indexOf = (list: readonly { readonly id: string }[], id: string): number =>
  list.findIndex(item => item.id === id);
const point = (id: string, ...rest: Path): Path => [
  'points',
  'points',
  indexOf(content.points, id),
  ...rest,
];
const evidence = (id: string, ...rest: Path): Path => ['evidence', 'evidence', indexOf(content.evidence, id), ...rest]; // prettier-ignore
const line = (id: string, ...rest: Path): Path => [
  'lines',
  'lines',
  indexOf(content.lines, id),
  ...rest,
];
const position = (party: string, id: string, ...rest: Path): Path => {
  const at = content.positions.findIndex(p => p.party === party && p.point === id);
  return ['positions', 'positions', at, ...rest];
};
const preference = (party: string, id: string, option: string, layer: string): Path => {
  const at = content.preferences.findIndex(
    p => p.party === party && p.point === id && p.option === option && p.layer === layer,
  );
  return ['mandates', 'preferences', at];
};

const word = (party: string, whose: 'own' | 'others', index: number, ...rest: Path): Path => ['scenario', 'parties', indexOf(content.parties, party), 'brief', 'words', whose, index, ...rest]; // prettier-ignore

function problemsOf(path: Path, value: unknown): readonly ContentProblem[] {
  const loaded = loadScenario(replaced(whole, path, value) as Record<string, unknown>);
  return loaded.ok ? [] : loaded.problems;
}

/** One change to the shipped scenario, and what the sentence about it has to say. */
const FAULTS: readonly (readonly [string, Path, unknown, readonly string[]])[] = [
  // files
  ['a file is missing', ['positions'], REMOVED, ['positions.json', 'nothing', 'must be an object']],
  ['a file is a list', ['points'], [], ['points.json', 'a list of 0']],
  ['a file has a key of another', ['points', 'lines'], [], ['points.json', '"lines" has no place here']],
  // form
  ['a title is a number', point('p6', 'title'), 6, ['texts/en.json', 'point p6', '"title" is 6', 'text']],
  ['a title is too long', point('p6', 'title'), 'x'.repeat(31), ['point p6', 'at most 30 characters']],
  ['a clause is missing', point('p6', 'options', 1, 'clause'), REMOVED, ['texts/en.json', 'point p6, option peacetime-800k', '"clause" is missing']],
  ['an origin is unknown', point('p6', 'options', 1, 'origin'), 'press', ['option peacetime-800k', '"origin" is "press"', 'draft, record, game, none']],
  ['a field is misspelt', point('p6', 'titel'), 'x', ['point p6', '"titel" is no field']],
  ['a line reads nothing known', line('UA-army', 'holds', 'type'), 'unless', ['lines.json', 'line UA-army', 'unless']],
  ['a number is too large', [...preference('ukraine', 'p6', 'drafted', 'evidence'), 'value'], -4, ['mandates.json', 'preference of ukraine on p6, drafted', '"value" is -4', 'at least -3']],
  ['a number is a fraction', [...preference('ukraine', 'p6', 'drafted', 'evidence'), 'value'], 0.5, ['preference of ukraine on p6, drafted', '0.5', 'whole number']],
  ['a reason is empty', [...preference('ukraine', 'p6', 'drafted', 'evidence'), 'reason'], ' ', ['"reason" is " "', 'not be empty']],
  ['the record is of confidence M', evidence('REC-E3-6', 'confidence'), 'M', ['evidence.json', 'evidence REC-E3-6', '"M"', 'A, B, C']],
  ['a day does not exist', evidence('UA-1', 'date'), '2025-13-40', ['evidence UA-1', '"date" is "2025-13-40"']],
  ['a length has two priorities', ['mandates', 'lengths', 0, 'priorities', 'eu', 2], REMOVED, ['mandates.json', 'length quick', 'party eu', 'a list of 2', '3 items']],
  // names
  ['evidence is misnamed', line('UA-army', 'evidence', 0), 'UA-99', ['lines.json', 'line UA-army', '"UA-99"', 'evidence.json does not have']],
  ['a predicate names no option', line('UA-army', 'holds', 'of', 0, 'option'), 'draughted', ['line UA-army', '"draughted"', 'point p6']],
  ['a line reads no line', line('EU-capitulation', 'holds', 'of', 0, 'line'), 'UA-navy', ['line EU-capitulation', '"UA-navy"', 'correct it']],
  ['a line reads itself', line('EU-capitulation', 'holds', 'of', 0, 'line'), 'EU-capitulation', ['line EU-capitulation', 'itself reads another line']],
  ['an id is given twice', point('p6', 'id'), 'p7', ['points.json', 'point p7', '"p7" is given twice']],
  ['a preference names a lost option', [...preference('us', 'p6', 'drafted', 'evidence'), 'option'], 'gone', ['preference of us on p6, gone', '"gone"', 'point p6 does not have']],
  ['a number is set on leaving out', [...preference('us', 'p6', 'drafted', 'evidence'), 'option'], 'struck', ['"struck" is worth 0 to everyone']],
  ['a seat declares a line of another', ['mandates', 'lengths', 0, 'declaredByDefault', 'us', 0], 'EU-guarantee', ['length quick, party us', '"EU-guarantee"', 'may declare']],
  ['a seat without a stated line declares none', ['mandates', 'lengths', 0, 'declaredByDefault', 'us'], [], ['length quick, party us', 'it has 0 lines', 'declares 1 to 2', 'no line of this party is stated']],
  ['a point is on the agenda twice', ['mandates', 'lengths', 0, 'rounds', 1, 'points', 0], 'p5', ['length quick, round nato-and-forces', '"p5" is on the agenda twice']],
  ['an option has a name of JavaScript', point('p6', 'options', 1, 'id'), 'constructor', ['option constructor', 'choose another word']],
  // structure
  ['talks have a thousand laps', ['mandates', 'lengths', 0, 'laps'], 1_000, ['length quick', '"laps" is 1000', 'at most 4']],
  ['a point lies in no dossier', ['scenario', 'dossiers', 0, 'points', 0], REMOVED, ['points.json', 'point p2', 'no dossier']],
  ['a party is given twice', ['scenario', 'parties', 3, 'id'], 'eu', ['scenario.json', '"id" is "eu"', 'one of its own']],
  ['a record leaves a party out', ['mandates', 'lengths', 0, 'walkAway', 'us'], REMOVED, ['mandates.json', 'length quick', 'nothing for "us"']],
  ['a record has a party of nowhere', ['mandates', 'lengths', 0, 'declaredByDefault', 'utopia'], [], ['length quick', 'no party "utopia"']],
  ['a line is of nobody', line('UA-army', 'party'), 'utopia', ['line UA-army', 'no party "utopia"', 'eu, russia, ukraine, us']],
  ['a line reads a day of nowhere', line('UA-army', 'byDay', '2027-01-01'), { type: 'option', point: 'p6', option: 'drafted' }, ['line UA-army', '"2027-01-01"', '2025-11-21']],
  ['evidence is of no source', evidence('UA-1', 'source'), 'articleC', ['evidence UA-1', '"articleC"', 'articleA, articleB, record']],
  ['a real scenario has an invented source', ['sources', 'sources', 0, 'kind'], 'invented', ['source articleA', '"kind" is "invented"', 'Take it out']],
  ['evidence stands nowhere', evidence('UA-1', 'locator'), REMOVED, ['evidence UA-1', 'no "locator"']],
  ['two parties share a slot', ['scenario', 'parties', 3, 'slot'], 1, ['scenario.json', 'party us', '"slot" is 1', '"eu"']],
  ['a ninth slot', ['scenario', 'parties', 3, 'slot'], 9, ['party us', '"slot" is 9', 'at most 8']],
  ['a form of a name is missing', ['scenario', 'parties', 0, 'forms', 'theShort'], REMOVED, ['party eu', '"forms.theShort" is missing']],
  ['the draft is not first', point('p6', 'options'), content.points[5]?.options.toReversed(), ['point p6', '"drafted" must be the first option']],
  ['a position is missing', position('ukraine', 'p6'), REMOVED, ['points.json', 'point p6', 'no position of ukraine']],
  ['a star is not on its agenda', ['mandates', 'lengths', 0, 'rounds', 0, 'star'], 'p21', ['length quick, round guarantees-and-rebuilding', '"star" is "p21"']],
  ['a priority is parked', ['mandates', 'lengths', 0, 'priorities', 'eu', 0], { title: 't', point: 'p28', options: ['monitored'], reason: 'r' }, ['length quick, party eu, priority 1', '"p28"', 'parks']],
  ['a home would ratify less than walking away', ['scenario', 'support', 'belowWalkAway', 'value'], 1, ['"value" is 1', 'at least "start", 2']],
  ['walking away is worth too much', ['mandates', 'lengths', 0, 'walkAway', 'us', 'value'], 7, ['length quick, party us', '"value" is 7', '-6 to 6']],
  ['a round asks for too much', ['mandates', 'lengths', 1, 'rounds', 0, 'points'], ['p1', 'p2', 'p4', 'p5', 'p10', 'p12', 'p22', 'p27'], ['length lesson, round guarantees-and-rebuilding', '8 points', 'at most 7']],
  ['an earlier priority names no option', ['mandates', 'lengths', 0, 'priorities', 'russia', 2, 'before', 0, 'options', 0], 'gone', ['length quick, party russia, priority 3', '"gone"', 'point p6 does not have']],
  ['an earlier agenda names no point', ['mandates', 'lengths', 2, 'before', 0, 'rounds', 0, 'points', 0], 'p99', ['length full', '"p99"', 'points.json does not have']],
  ['what was before stands twice', ['mandates', 'lengths', 0, 'walkAway', 'eu', 'before', 1], { version: 3, value: 0, reason: 'As it was.' }, ['length quick, party eu', '"version" is 3', 'oldest first']],
  ['what was before is of now', ['mandates', 'lengths', 0, 'walkAway', 'eu', 'before', 0, 'version'], 4, ['length quick, party eu', '"version" is 4', 'earlier']],
  ['a line comes later than now', line('UA-army', 'since'), 5, ['line UA-army', '"since" is 5', 'only in version 4']],
  ['a number goes later than now', [...preference('us', 'p12', 'drafted', 'assumption'), 'until'], 4, ['preference of us on p12, drafted', '"until" is 4', 'earlier version']],
  ['the only number on an amendment is gone', [...preference('us', 'p25', 'soon-after-signing', 'assumption'), 'until'], 3, ['point p25, option soon-after-signing', 'no party values it']],
  ['walking away is worth too much with the articles alone', ['mandates', 'lengths', 0, 'walkAway', 'us', 'byBrief', 'articles'], -7, ['length quick, party us', '"articles" is -7', '-6 to 6']],
  ['a line shows too few points', line('EU-capitulation', 'points', 0), REMOVED, ['line EU-capitulation', 'p21, p7, p6']],
  ['the day changes a line without a word', line('UA-army', 'dayNote'), REMOVED, ['line UA-army', '"dayNote"']],
  // receipts
  ['a silent position has evidence', position('eu', 'p1', 'evidence'), ['EU-1'], ['positions.json', 'position of eu on p1', 'it is silent']],
  ['a position has lost its evidence', position('eu', 'p8', 'evidence'), [], ['position of eu on p8', '"objection"']],
  ['a position rests on the record', position('eu', 'p8', 'evidence', 0), 'REC-8', ['position of eu on p8', '"REC-8"', 'compared sources alone']],
  ['the record has no confidence', evidence('REC-E3-6', 'confidence'), REMOVED, ['evidence REC-E3-6', '"source" is "record"', 'confidence']],
  ['a quote is long', evidence('UA-1', 'quote'), 'a b c d e f g h i j k l m', ['evidence UA-1', '13 words', '12']],
  ['a quoted item has no quote', evidence('UA-1', 'quote'), REMOVED, ['evidence UA-1', '"quoted"', 'no quote']],
  ['a sign turns against the evidence', [...preference('ukraine', 'p6', 'drafted', 'evidence'), 'value'], 3, ['preference of ukraine on p6, drafted', '"value" is 3', 'against its evidence']],
  ['a number outgrows its grade', [...preference('us', 'p6', 'drafted', 'evidence'), 'value'], 2, ['preference of us on p6, drafted', '"value" is 2', 'inferred']],
  ['a number outgrows a reported concern', [...preference('russia', 'p3', 'drafted', 'evidence'), 'value'], 2, ['preference of russia on p3, drafted', '"value" is 2', 'inferred, which gives 1']],
  ['an assumption outgrows its bound', [...preference('eu', 'p13', 'drafted', 'assumption'), 'value'], -3, ['preference of eu on p13, drafted', '"value" is -3', '2 at most']],
  ['an assumption passes for evidence', [...preference('eu', 'p13', 'drafted', 'assumption'), 'evidence'], ['EU-1'], ['preference of eu on p13, drafted', 'lean on the record only']],
  ['a stated line has no speaker', line('UA-neutrality', 'evidence'), ['UA-4'], ['line UA-neutrality', '"stated"', 'make it inferred']],
  // stances against grades
  ['a remark of the article passes for a report', position('eu', 'p8', 'matrix'), 'R', ['position of eu on p8', '"matrix" is "R"', 'gives "I"', 'set it to that']],
  ['a label is stronger than its evidence', position('russia', 'p7', 'inferred'), false, ['position of russia on p7', '"inferred" is false', 'shows "favour"', 'set it to true']],
  ['a label is weaker than its evidence', position('us', 'p5', 'inferred'), true, ['position of us on p5', '"inferred" is true', 'shows "favour"', 'set it to false']],
  ['a grade falls under a label', evidence('US-5', 'grade'), 'inferred', ['position of us on p14', '"matrix" is "R"', 'gives "I"']],
  ['a refusal shows no red line', evidence('UA-1', 'shows'), 'objection', ['position of ukraine on p7', '"redLine"', 'has to be stated']],
  ['evidence goes the other way', evidence('UA-1', 'shows'), 'favour', ['position of ukraine on p6', 'UA-1 shows "favour"', 'make it mixed']],
  ['the record shows a stance', evidence('REC-RU-1', 'shows'), 'favour', ['evidence REC-RU-1', '"shows" is "favour"', 'Take it out']],
  ['the whole plan is favoured by half of the evidence', ['scenario', 'wholePlan', 3, 'stance'], 'favour', ['whole-plan stance of us', '"stance" is "favour"', 'favour, mixed', 'is "mixed"']],
  ['a slip names who does not speak', ['scenario', 'wholePlan', 3, 'speaker'], 'Vance', ['whole-plan stance of us', '"Vance"', 'name one who does']],
  ['a slip quotes what nobody says', ['scenario', 'wholePlan', 1, 'slip'], 'Sees “no progress”', ['whole-plan stance of russia', '“no progress”', 'letter for letter']],
  // mentions against evidence
  ['an article with evidence is said not to mention a point', point('p8', 'said', 'articleA'), REMOVED, ['point p8', 'nothing is said for "articleA"', 'A-8', 'EU-4']],
  ['an article is said to mention a point without evidence', point('p1', 'said'), { articleB: 'Speaks of it.' }, ['point p1', 'what "articleB" has', 'no evidence from it']],
  ['words on the whole plan are put on a point', evidence('US-11', 'points'), ['p27'], ['point p27', 'nothing is said for "articleB"', 'US-11']],
  ['words on the whole plan are marked as words on a point', point('p27', 'marked', 1), 'US-11', ['point p27', '"US-11" is not on this point', '"planLevel"']],
  ['words on a point pass for words on the whole plan', point('p6', 'planLevel', 0), 'B-6', ['point p6', '"B-6" is not a compared source’s word on the whole plan']],
  ['the record passes for an article', point('p6', 'planLevel', 0), 'REC-US-6', ['point p6', '"REC-US-6" is not a compared source’s word']],
  // differences against both columns
  ['articles differ where one is alone', point('p10', 'difference'), { kind: 'words', says: 's', asks: 'a' }, ['point p10', '"kind" is "words"', 'articleA alone has', 'only where more than one speaks']],
  ['one is alone where both speak', point('p6', 'difference'), { kind: 'only', in: 'articleA', says: 's', asks: 'a' }, ['point p6', '"kind" is "only" of "articleA"', 'articleA and articleB have']],
  ['the wrong one is alone', point('p10', 'difference', 'in'), 'articleB', ['point p10', '"kind" is "only" of "articleB"', 'articleA alone has']],
  ['nothing differs from nothing', point('p1', 'difference'), { kind: 'facts', says: 's', asks: 'a' }, ['point p1', '"kind" is "facts"', 'no source has']],
  // words
  ['a side is given words that nobody quotes', word('ukraine', 'own', 0, 'grade'), 'reported', ['party ukraine', 'own word 1', '“clear and unwavering”', 'own words are quoted']],
  ['a side is given words of a place where it does not speak', word('ukraine', 'own', 0, 'locator'), 'L2', ['party ukraine', 'articleA L2', 'correct it or drop']],
  ['a side is given the words of another', word('russia', 'own', 0, 'by'), 'Rubio', ['party russia', 'by Rubio', 'no quoted evidence of russia']],
  ['a side’s view passes for others’ words', word('ukraine', 'others', 0), { source: 'articleB', locator: 'S5', grade: 'reported', quote: 'non-starters' }, ['party ukraine', '“non-starters”', 'Zelenskyy', 'UA-5', 'not others’ words']],
  ['words have no place', word('us', 'own', 0, 'locator'), REMOVED, ['party us', 'no "locator"']],
  ['a brief quotes what stands in no quote', ['scenario', 'parties', 0, 'brief', 'quoted', 0], 'A quotes “steps by Russia”.', ['party eu', '“steps by Russia”', 'no quote of this side']],
  ['a brief’s list of quotes quotes nothing', ['scenario', 'parties', 0, 'brief', 'quoted', 0], 'A has an offer.', ['party eu', 'it quotes nothing', 'move it to "reported"']],
  ['a brief is much longer', ['scenario', 'parties', 0, 'brief', 'speaksFor'], 'word '.repeat(60), ['scenario.json', 'party eu', 'words', '10 %']],
]; // prettier-ignore

describe('a fault in a scenario', () => {
  it.each(FAULTS)('is told, with file, item and value: %s', (_what, path, value, expected) => {
    const problems = problemsOf(path, value);
    const told = problems.filter(({ sentence }) => expected.every(part => sentence.includes(part)));
    expect(told.length, problems.map(p => p.sentence).join('\n') || 'it loads').toBeGreaterThan(0);
  });

  it('comes apart into file, path, item and value', () => {
    const problems = problemsOf(point('p6', 'options', 1, 'origin'), 'press');
    expect(problems).toEqual([
      {
        file: 'points.json',
        path: `points[${indexOf(content.points, 'p6')}].options[1].origin`,
        item: 'point p6, option peacetime-800k',
        value: '"press"',
        sentence:
          'points.json, point p6, option peacetime-800k: "origin" is "press"; it must be one of draft, record, game, none.',
      },
    ]);
  });

  it('is told of a form before anything is read into it', () => {
    const broken = replaced(whole, point('p6', 'title'), 6);
    const twice = replaced(broken, line('UA-army', 'evidence', 0), 'UA-99');
    const loaded = loadScenario(twice as Record<string, unknown>);
    expect(loaded.ok ? [] : loaded.problems.map(p => p.item)).toEqual(['point p6']);
  });
});
