/** Faulty files, each with what its problem must name: by hand, from mistakes that people make. */
import type { SourceFile } from '#domains/genius.ts';
import type { ProblemCode } from '#domains/problem.ts';
import { REMOVED, replaced, type Path } from '../content/mutate.ts';
import { DOMAIN, geniusFiles } from './samples.ts';

export interface BadText {
  readonly what: string;
  readonly text: string;
  readonly code: ProblemCode;
  readonly item: string;
  readonly says: RegExp;
}

const good = JSON.stringify(DOMAIN);

/** The sample with one place changed. */
const at = (what: string, path: Path, value: unknown, code: ProblemCode, item: string, says: RegExp): BadText => ({ what, text: JSON.stringify(replaced(DOMAIN, path, value)), code, item, says }); // prettier-ignore
const holding = (what: string, holds: unknown, code: ProblemCode, says: RegExp): BadText =>
  at(what, ['lines', 0, 'holds'], holds, code, 'line "no low rent"', says);

const WHOLE = 'the whole file';
const LOW = { type: 'option', issue: 'rent', option: 900 };
const nested = (depth: number): string =>
  JSON.stringify(replaced(DOMAIN, ['lines', 0, 'holds'], 'HERE')).replace(
    '"HERE"',
    `${'{"type":"forbid","of":['.repeat(depth)}${JSON.stringify(LOW)}${']}'.repeat(depth)}`,
  );
const many = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `o${i}`);
/** Lines that each read the one before twice: 2^40 atoms in a few kilobytes. */
const DOUBLING = Array.from({ length: 40 }, (_, i) => ({
  id: `l${i}`,
  party: 'owner',
  hard: true,
  holds: i === 0 ? LOW : { type: 'all', of: [0, 1].map(() => ({ type: 'crosses', line: `l${i - 1}` })) }, // prettier-ignore
}));

export const BAD_DOMAINS: readonly BadText[] = [
  { what: 'nothing', text: '', code: 'noJson', item: WHOLE, says: /is no JSON/ },
  { what: 'half a file', text: good.slice(0, 400), code: 'noJson', item: WHOLE, says: /is no JSON/ }, // prettier-ignore
  { what: 'a comment', text: `// ours\n${good}`, code: 'noJson', item: WHOLE, says: /is no JSON/ },
  { what: 'NaN', text: good.replace('1.25', 'NaN'), code: 'noJson', item: WHOLE, says: /is no JSON/ }, // prettier-ignore
  { what: 'a number too large', text: good.replace('1.25', '1e999'), code: 'number', item: 'party "owner", issue "rent", option 2', says: /Infinity; it must be a number/ }, // prettier-ignore
  { what: 'less than the least number', text: good.replace('1.25', '-1e999'), code: 'number', item: 'party "owner", issue "rent", option 2', says: /-Infinity/ }, // prettier-ignore
  { what: 'a key given twice', text: good.replace('"long":1,', '"long":1,"long":2,'), code: 'twice', item: WHOLE, says: /"long" stands twice/ }, // prettier-ignore
  { what: 'a key given twice in disguise', text: good.replace('"long":1,', '"long":1,"l\\u006fng":2,'), code: 'twice', item: WHOLE, says: /"long" stands twice/ }, // prettier-ignore
  { what: 'a list', text: '[]', code: 'form', item: WHOLE, says: /must be an object/ },
  { what: 'a number', text: '5', code: 'form', item: WHOLE, says: /must be an object/ },
  { what: 'five megabytes', text: `"${'x'.repeat(5_000_001)}"`, code: 'tooLarge', item: WHOLE, says: /characters; it may have/ }, // prettier-ignore
  { what: 'a million options', text: JSON.stringify(replaced(DOMAIN, ['issues', 1, 'options'], Array(1_000_000).fill(1))), code: 'tooLarge', item: 'issue "term"', says: /1000000 items/ }, // prettier-ignore
  { what: 'predicates nested ten thousand times', text: nested(10_000), code: 'tooDeep', item: 'line "no low rent"', says: /nested more than 24 deep/ }, // prettier-ignore
  at('too many options', ['issues', 1, 'options'], many(2001), 'count', 'issue "term"', /at most 2000 items/), // prettier-ignore
  at('no format', ['format'], REMOVED, 'missing', '"format"', /must be negotiation-domain/),
  at('another format', ['format'], 'scenario', 'form', '"format"', /must be negotiation-domain/),
  at('a later version', ['version'], 2, 'form', '"version"', /must be 1/),
  at('an unknown field', ['partys'], [], 'form', WHOLE, /"partys" is no field here/),
  at('one party', ['parties', 1], REMOVED, 'count', '"parties"', /at least 2 items/),
  at('nine parties', ['parties'], Array.from({ length: 9 }, (_, i) => ({ id: `p${i}`, reservation: 0 })), 'count', '"parties"', /at most 8 items/), // prettier-ignore
  at('no reservation value', ['parties', 1, 'reservation'], REMOVED, 'missing', 'party "tenant"', /say what no agreement is worth/), // prettier-ignore
  at('a reservation value in quotes', ['parties', 1, 'reservation'], '1', 'form', 'party "tenant"', /must be a number/), // prettier-ignore
  at('a reservation value of null', ['parties', 1, 'reservation'], null, 'form', 'party "tenant"', /must be a number/), // prettier-ignore
  at('a party twice', ['parties', 1, 'id'], 'owner', 'twice', 'party "owner"', /given twice/),
  at('an issue twice', ['issues', 1, 'id'], 'rent', 'twice', 'issue "rent"', /given twice/),
  at('an option twice', ['issues', 2, 'options', 1], 'owner', 'twice', 'issue "garden", option "owner"', /given twice/), // prettier-ignore
  at('an option twice, as number and as text', ['issues', 0, 'options', 1], '900', 'twice', 'issue "rent", option "900"', /given twice/), // prettier-ignore
  at('a line twice', ['lines', 1, 'id'], 'no low rent', 'twice', 'line "no low rent"', /given twice/), // prettier-ignore
  at('no options', ['issues', 1, 'options'], [], 'count', 'issue "term"', /at least 1 item\b/),
  at('an empty id', ['issues', 1, 'id'], '', 'count', 'issue 2', /must not be empty/),
  at('no table for a party', ['utilities', 'tenant'], REMOVED, 'missing', 'party "tenant"', /"utilities" has no table/), // prettier-ignore
  at('a table for a stranger', ['utilities', 'agent'], {}, 'unknown', 'utilities of "agent"', /no such party/), // prettier-ignore
  at('no utilities for an issue', ['utilities', 'owner', 'garden'], REMOVED, 'missing', 'party "owner", issue "garden", option "owner"', /has no utility/), // prettier-ignore
  at('utilities for an unknown issue', ['utilities', 'owner', 'gardn'], [1, 2, 3], 'unknown', 'party "owner", issue "gardn"', /does not have/), // prettier-ignore
  at('a utility left out', ['utilities', 'owner', 'term', 'short'], REMOVED, 'missing', 'party "owner", issue "term", option "short"', /has no utility/), // prettier-ignore
  at('a utility for an unknown option', ['utilities', 'owner', 'term', 'shrt'], 1, 'unknown', 'party "owner", issue "term", option "shrt"', /does not have/), // prettier-ignore
  at('too few utilities', ['utilities', 'owner', 'rent'], [0, 1], 'count', 'party "owner", issue "rent"', /2 utilities and the issue 3 options/), // prettier-ignore
  at('too many utilities', ['utilities', 'owner', 'rent'], [0, 1, 2, 3], 'count', 'party "owner", issue "rent"', /4 utilities/), // prettier-ignore
  at('a utility in quotes', ['utilities', 'owner', 'term', 'long'], '1', 'form', 'party "owner", issue "term", option "long"', /is "1"; it must be a number/), // prettier-ignore
  at('a utility of null', ['utilities', 'owner', 'rent', 1], null, 'form', 'party "owner", issue "rent", option 2', /must be a number/), // prettier-ignore
  at('one utility for all options', ['utilities', 'owner', 'rent'], 5, 'form', 'party "owner", issue "rent"', /docs\/domain-file.md/), // prettier-ignore
  at('utilities beyond exact sums', ['utilities', 'owner', 'rent', 1], 1e15, 'number', 'party "owner"', /more than 2\^40/), // prettier-ignore
  at('a linkage of a stranger', ['linkages', 0, 'party'], 'agent', 'unknown', 'linkage 1', /party "agent"/), // prettier-ignore
  at('a linkage on one issue twice', ['linkages', 0, 'issues', 1], 'rent', 'twice', 'linkage 1', /with itself/), // prettier-ignore
  at('a linkage on an unknown issue', ['linkages', 0, 'issues', 1], 'yard', 'unknown', 'linkage 1', /issue "yard"/), // prettier-ignore
  at('a linkage on an unknown option', ['linkages', 0, 'options', 0], 1200, 'unknown', 'linkage 1', /option "1200"/), // prettier-ignore
  at('a linkage of three issues', ['linkages', 0, 'issues'], ['rent', 'term', 'garden'], 'count', 'linkage 1', /at most 2 items/), // prettier-ignore
  at('a linkage given twice the other way round', ['linkages', 1], { party: 'tenant', issues: ['garden', 'rent'], options: ['tenant', 1100], worth: 1 }, 'twice', 'linkage 2', /already/), // prettier-ignore
  at('a line of a stranger', ['lines', 0, 'party'], 'agent', 'unknown', 'line "no low rent"', /party "agent"/), // prettier-ignore
  at('a line that is neither hard nor costly', ['lines', 1, 'hard'], REMOVED, 'form', 'line "short or garden"', /either "hard": true or a "cost"/), // prettier-ignore
  at('a line that is hard in words', ['lines', 1, 'hard'], 'yes', 'form', 'line "short or garden"', /must be true or false/), // prettier-ignore
  at('a line that is both', ['lines', 1, 'cost'], 1, 'form', 'line "short or garden"', /either "hard"/), // prettier-ignore
  at('a line that is not hard and costs nothing', ['lines', 1, 'hard'], false, 'form', 'line "short or garden"', /either "hard"/), // prettier-ignore
  at('a cost without support at home', ['lines', 0, 'party'], 'tenant', 'missing', 'line "no low rent"', /no "support" to take it from/), // prettier-ignore
  at('a cost of nothing', ['lines', 0, 'cost'], 0, 'count', 'line "no low rent"', /at least 1/),
  at('a line that holds nothing', ['lines', 0, 'holds'], REMOVED, 'missing', 'line "no low rent"', /say what a text must keep/), // prettier-ignore
  at('support that starts at 0', ['parties', 0, 'support', 'start'], 0, 'count', 'party "owner"', /at least 1/), // prettier-ignore
  at('a bonus for nothing', ['parties', 0, 'support', 'priorities'], REMOVED, 'missing', 'party "owner"', /a bonus for priorities/), // prettier-ignore
  at('a priority on an unknown option', ['parties', 0, 'support', 'priorities', 0, 'option'], 'lng', 'unknown', 'party "owner", priority 1', /option "lng"/), // prettier-ignore
  at(
    'lines that double and double',
    ['lines'],
    DOUBLING,
    'tooLarge',
    'line "l13"',
    /more than 5000/,
  ),
  at('a text that leaves an issue open', ['texts', 'draft', 'term'], REMOVED, 'missing', 'text "draft"', /issue "term" open/), // prettier-ignore
  at('a text with an unknown issue', ['texts', 'draft', 'yard'], 'owner', 'unknown', 'text "draft"', /issue "yard"/), // prettier-ignore
  at('a text with an unknown option', ['texts', 'draft', 'term'], 'brief', 'unknown', 'text "draft"', /option "brief"/), // prettier-ignore
  at('a text of too few options', ['texts', 'offer'], ['1100', 'long'], 'count', 'text "offer"', /2 options and the file 3 issues/), // prettier-ignore
  holding(
    'an unknown kind of predicate',
    { type: 'xor', of: [LOW] },
    'form',
    /must be a predicate/,
  ),
  holding('an unknown issue', { ...LOW, issue: 'rnt' }, 'unknown', /issue "rnt"/),
  holding('an unknown option', { ...LOW, option: 901 }, 'unknown', /option "901"/),
  holding('an unknown line', { type: 'crosses', line: 'cap' }, 'unknown', /line "cap"/),
  holding('nothing in a list', { type: 'any', of: [] }, 'count', /at least 1 item\b/),
  holding('none at least', { type: 'atLeast', count: 0, of: [LOW] }, 'count', /must be 1 to 1/),
  holding('more than there are', { type: 'atLeast', count: 2, of: [LOW] }, 'count', /must be 1 to 1/), // prettier-ignore
  holding('at most as many as there are', { type: 'atMost', count: 1, of: [LOW] }, 'count', /must be 0 to 0/), // prettier-ignore
  holding('half a count', { type: 'atMost', count: 0.5, of: [LOW] }, 'form', /whole number/),
  holding('a line that reads itself', { type: 'crosses', line: 'no low rent' }, 'cycle', /"no low rent" reads "no low rent"/), // prettier-ignore
  {
    ...at('a circle through onlyIf', ['lines', 1, 'holds'], { type: 'onlyIf', what: LOW, when: { type: 'crosses', line: 'no low rent' } }, 'cycle', 'line "no low rent"', /reads "short or garden" reads "no low rent"/), // prettier-ignore
  },
];

export interface BadFolder {
  readonly what: string;
  readonly files: readonly SourceFile[];
  readonly code: ProblemCode;
  readonly file: string;
  readonly item: string;
  readonly says: RegExp;
}

/** The sample with something replaced in one file. */
function edited(file: string, from: string | RegExp, to: string): readonly SourceFile[] {
  return geniusFiles().map(({ name, text }) => {
    if (name !== file) return { name, text };
    if (text.search(from) < 0) throw new Error(`${file} has no ${String(from)}`);
    return { name, text: text.replace(from, to) };
  });
}

const inFile = (what: string, file: string, from: string | RegExp, to: string, code: ProblemCode, item: string, says: RegExp): BadFolder => ({ what, files: edited(file, from, to), code, file, item, says }); // prettier-ignore

const PRICE = '<issue index="1" name="Price" type="discrete">';
/** Each entity holds ten of the one before: a billion laughs. */
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]>`; // prettier-ignore
const without = (file: string): readonly SourceFile[] =>
  geniusFiles().filter(({ name }) => name !== file);

export const BAD_FOLDERS: readonly BadFolder[] = [
  { what: 'no file', files: [], code: 'count', file: 'trade', item: 'the domain', says: /there are 0/ }, // prettier-ignore
  { what: 'no domain', files: without('trade.xml'), code: 'count', file: 'trade', item: 'the domain', says: /there are 0/ }, // prettier-ignore
  { what: 'two domains', files: [...geniusFiles(), { ...geniusFiles()[2]!, name: 'again.xml' }], code: 'count', file: 'trade', item: 'the domain', says: /there are 2/ }, // prettier-ignore
  { what: 'one profile', files: without('buyer.xml'), code: 'count', file: 'trade', item: 'the utility profiles', says: /there are 1 files/ }, // prettier-ignore
  { what: 'nine profiles', files: [...geniusFiles(), ...[1, 2, 3, 4, 5, 6, 7].map(n => ({ ...geniusFiles()[0]!, name: `seller${n}.xml` }))], code: 'count', file: 'trade', item: 'the utility profiles', says: /there are 9 files/ }, // prettier-ignore
  { what: 'a profile given twice', files: [...geniusFiles(), geniusFiles()[0]!], code: 'twice', file: 'seller.xml', item: WHOLE, says: /two files of this name/ }, // prettier-ignore
  { what: 'no XML', files: [...geniusFiles(), { name: 'pareto.xml', text: '0.5 0.4\n' }], code: 'noXml', file: 'pareto.xml', item: WHOLE, says: /cannot be read as XML/ }, // prettier-ignore
  { what: 'six megabytes', files: [...geniusFiles(), { name: 'big.xml', text: `<a>${' '.repeat(6e6)}</a>` }], code: 'tooLarge', file: 'big.xml', item: WHOLE, says: /characters; all files together/ }, // prettier-ignore
  { what: 'a million references', files: [...geniusFiles(), { name: 'big.xml', text: `<a>${'&a'.repeat(1e6)}</a>` }], code: 'tooLarge', file: 'big.xml', item: WHOLE, says: /references; all files/ }, // prettier-ignore
  { what: 'a million items', files: [...geniusFiles(), { name: 'big.xml', text: `<a>${'<b/>'.repeat(1e6)}</a>` }], code: 'tooLarge', file: 'big.xml', item: WHOLE, says: /tags and references; all files together/ }, // prettier-ignore
  { what: 'a hundred and one issues', files: edited('trade.xml', /<issue[^]*<\/issue>/, Array.from({ length: 101 }, (_, i) => `<issue index="${i}" name="${i}"><item value="a"/></issue>`).join('')), code: 'tooLarge', file: 'trade.xml', item: WHOLE, says: /101 issues/ }, // prettier-ignore
  { what: 'a million line breaks of old', files: [...geniusFiles(), { name: 'big.xml', text: `<a>${'\r'.repeat(4e6)}<b></a>` }], code: 'noXml', file: 'big.xml', item: WHOLE, says: /cannot be read/ }, // prettier-ignore
  { what: 'elements nested thirty thousand times', files: [...geniusFiles(), { name: 'deep.xml', text: '<a>'.repeat(30_000) + '</a>'.repeat(30_000) }], code: 'noXml', file: 'deep.xml', item: WHOLE, says: /cannot be read/ }, // prettier-ignore
  { what: 'elements nested a hundred times', files: [...geniusFiles(), { name: 'deep.xml', text: '<a>'.repeat(100) + '</a>'.repeat(100) }], code: 'tooDeep', file: 'deep.xml', item: WHOLE, says: /more than 24 deep/ }, // prettier-ignore
  inFile('an entity that expands a billion times', 'trade.xml', /^([^]*)value="low"/, `${LAUGHS}$1value="&l9;"`, 'noXml', WHOLE, /isn't defined: &l9;/), // prettier-ignore
  inFile('an external entity', 'trade.xml', /^([^]*)value="low"/, '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>$1value="&x;"', 'noXml', WHOLE, /isn't defined: &x;/), // prettier-ignore
  inFile(
    'a tag left open',
    'buyer.xml',
    '</objective>',
    '',
    'noXml',
    WHOLE,
    /cannot be read as XML/,
  ),
  inFile('no utility space in the domain', 'trade.xml', /<utility_space[^]*<\/utility_space>/, '', 'count', WHOLE, /0 <utility_space>/), // prettier-ignore
  inFile('no issues', 'trade.xml', /<issue[^]*<\/issue>/, '', 'missing', '<utility_space>', /no <issue>/), // prettier-ignore
  inFile('an integer issue', 'trade.xml', 'vtype="discrete"', 'vtype="integer"', 'unsupported', PRICE, /only discrete issues/), // prettier-ignore
  inFile('a real issue in a profile', 'buyer.xml', 'vtype="discrete"', 'vtype="real"', 'unsupported', PRICE, /only discrete issues/), // prettier-ignore
  inFile('a nonlinear utility space', 'buyer.xml', '<utility_space>', '<utility_space type="nonlinear">', 'unsupported', '<utility_space type="nonlinear">', /not additive/), // prettier-ignore
  inFile('hyper-rectangles', 'buyer.xml', '</objective>', '<utility_function maxutility="1"><ufun type="PlainUfun"/></utility_function></objective>', 'unsupported', '<utility_function>', /not additive/), // prettier-ignore
  inFile('a constraint', 'buyer.xml', '</objective>', '<constraint type="hard"/></objective>', 'unsupported', '<constraint type="hard">', /not additive/), // prettier-ignore
  inFile('an issue without a name', 'trade.xml', ' name="Price"', '', 'missing', '<issue index="1" type="discrete">', /no name/), // prettier-ignore
  inFile('an issue name twice', 'trade.xml', 'name="Delivery"', 'name="Price"', 'twice', '<issue index="2" name="Price" type="discrete">', /the name "Price"/), // prettier-ignore
  inFile('an issue index twice', 'buyer.xml', '<issue index="2"', '<issue index="1"', 'twice', '<issue index="1" name="Delivery" type="discrete">', /the index "1"/), // prettier-ignore
  inFile('an issue that the domain lacks', 'buyer.xml', 'name="Price"', 'name="Prize"', 'unknown', '<issue index="1" name="Prize" type="discrete">', /no issue of this name/), // prettier-ignore
  inFile('an issue that the profile lacks', 'buyer.xml', /<issue index="2"[^]*?<\/issue>/, '', 'missing', 'issue "Delivery"', /the profile lacks it/), // prettier-ignore
  inFile('an issue without items', 'trade.xml', /<item[^]*?<\/issue>/, '</issue>', 'count', PRICE, /0 items/), // prettier-ignore
  inFile(
    'an item twice',
    'trade.xml',
    'value="middle"',
    'value="low"',
    'twice',
    PRICE,
    /"low" twice/,
  ),
  inFile('an item without a value', 'trade.xml', ' value="middle"', '', 'missing', `${PRICE}, <item index="2">`, /no value/), // prettier-ignore
  inFile('an item that the domain lacks', 'buyer.xml', 'value="low"', 'value="lower"', 'unknown', `${PRICE}, <item index="1" value="lower">`, /no such item/), // prettier-ignore
  inFile('an item without an evaluation', 'buyer.xml', ' evaluation="4"', '', 'missing', `${PRICE}, <item index="1" value="low">`, /no evaluation/), // prettier-ignore
  inFile('an evaluation of null', 'buyer.xml', 'evaluation="4"', 'evaluation="null"', 'number', `${PRICE}, <item index="1" value="low">`, /is "null"; it must be a number/), // prettier-ignore
  inFile('an evaluation that is NaN', 'buyer.xml', 'evaluation="4"', 'evaluation="NaN"', 'number', `${PRICE}, <item index="1" value="low">`, /is "NaN"/), // prettier-ignore
  inFile('an evaluation below 0', 'buyer.xml', 'evaluation="4"', 'evaluation="-4"', 'number', `${PRICE}, <item index="1" value="low">`, /below 0/), // prettier-ignore
  inFile('a weight left out', 'buyer.xml', /<weight index="2".*/, '', 'missing', '<issue index="2" name="Delivery" type="discrete">', /no <weight index="2">/), // prettier-ignore
  inFile('a weight twice', 'buyer.xml', '<weight index="2"', '<weight index="1"', 'twice', '<weight index="1" value="0.25">', /a weight already/), // prettier-ignore
  inFile('a weight below 0', 'buyer.xml', 'value="0.75"', 'value="-0.75"', 'number', '<weight index="1" value="-0.75">', /at least 0/), // prettier-ignore
  inFile('a weight with a comma', 'buyer.xml', 'value="0.75"', 'value="0,75"', 'number', '<weight index="1" value="0,75">', /is "0,75"/), // prettier-ignore
  inFile('a reservation value that is infinite', 'buyer.xml', 'value="0.5"', 'value="Infinity"', 'number', '<reservation value="Infinity">', /is "Infinity"/), // prettier-ignore
  inFile('a reservation value without a value', 'buyer.xml', '<reservation value="0.5">', '<reservation>', 'missing', '<reservation>', /no value/), // prettier-ignore
  inFile('two reservation values', 'buyer.xml', '<reservation', '<reservation value="0.1"/><reservation', 'twice', '<reservation value="0.5">', /another <reservation>/), // prettier-ignore
  inFile('a discount factor that is no number', 'buyer.xml', 'value="0.9"', 'value="none"', 'number', '<discount_factor value="none">', /is "none"/), // prettier-ignore
  inFile('numbers too large', 'buyer.xml', 'value="0.75"', 'value="1e200"', 'number', WHOLE, /more than 2\^40/), // prettier-ignore
];
