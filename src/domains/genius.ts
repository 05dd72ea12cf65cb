/**
 * A negotiation in the exchange format of GENIUS and NegMAS: a domain XML and one utility profile for each
 * party. Lin, Kraus, Baarslag, Tykhonov, Hindriks and Jonker, Genius: An integrated environment for supporting
 * the design of generic automated negotiators, Computational Intelligence 30 (2014).
 */
import type { XmlElement } from '@rgrove/parse-xml';
import type { Model } from '#solver/model.ts';
import { PARTIES_MAX, PARTIES_MIN, type Reading } from './domain.ts';
import { treeIn, type GeniusIssue } from './genius-issues.ts';
import { profileOf, type Profile } from './genius-profile.ts';
import { attribute, childrenOf, marksIn, rootOf } from './genius-xml.ts';
import { SIZE_MAX } from './guard.ts';
import { Problems, quoted, WHOLE, type Problem } from './problem.ts';
import { commonScale } from './tables.ts';

/** A file by the name to call it by, and what is in it. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

interface Parsed {
  readonly name: string;
  readonly root: XmlElement;
  readonly problems: Problems;
}

/** Tags and references in all files together: 8 parties with 100 issues of 40 options. */
const MARKS_MAX = 70_000;

const HOW = 'Worths are weight times evaluation divided by the largest evaluation of the issue, as in GENIUS.'; // prettier-ignore

/**
 * Reads the XML files of a folder: the one domain, and every utility profile as a party, in the order of the
 * file names. `folder` is what to call the folder by. Never throws.
 */
export function readGenius(folder: string, files: readonly SourceFile[]): Reading {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const large = reportLarge(sorted);
  if (large.length > 0) return { ok: false, problems: large };
  const unread: Problem[] = [];
  const parsed = sorted.flatMap(({ name, text }, i): readonly Parsed[] => {
    const problems = new Problems(name);
    if (i > 0 && sorted[i - 1]?.name === name)
      problems.add('twice', WHOLE, 'there are two files of this name, which would be two parties of one id; rename one.'); // prettier-ignore
    const root = rootOf(text, problems);
    unread.push(...problems.all);
    return root ? [{ name, root, problems }] : [];
  });
  const domains = parsed.filter(({ root }) => root.name === 'negotiation_template');
  const profiles = parsed.filter(({ root }) => root.name === 'utility_space');
  const [domain] = domains;
  const problems = new Problems(folder);
  if (!domain || domains.length > 1)
    problems.add('count', 'the domain', `there must be one XML file whose root is <negotiation_template>; there are ${domains.length}.`); // prettier-ignore
  if (profiles.length < PARTIES_MIN || profiles.length > PARTIES_MAX)
    problems.add('count', 'the utility profiles', `there are ${profiles.length} files whose root is <utility_space>; there must be ${PARTIES_MIN} to ${PARTIES_MAX}. To choose some of a folder, name the domain file and these.`); // prettier-ignore
  if (!domain || problems.any) return { ok: false, problems: [...unread, ...problems.all] };
  const others = parsed.filter(file => file !== domain && !profiles.includes(file));
  const skipped = others.map(
    ({ name, root }) => `${name} is left out; its root is <${root.name}>.`,
  );
  const read = reading(domain, profiles, skipped);
  if (unread.length === 0) return read;
  return { ok: false, problems: read.ok ? unread : [...unread, ...read.problems] };
}

/** The largest file is named where all together have too many characters or marks to be read at once. */
function reportLarge(files: readonly SourceFile[]): readonly Problem[] {
  const sizes = [
    { most: SIZE_MAX, unit: 'characters', of: (text: string) => text.length },
    { most: MARKS_MAX, unit: 'tags and references', of: marksIn },
  ];
  for (const { most, unit, of } of sizes) {
    const counted = files.map(({ name, text }) => ({ name, count: of(text) }));
    if (counted.reduce((sum, { count }) => sum + count, 0) <= most) continue;
    const { name, count } = counted.reduce((a, b) => (b.count > a.count ? b : a));
    const problems = new Problems(name);
    problems.add('tooLarge', WHOLE, `it has ${count} ${unit}; all files together may have ${most}. To choose some of a folder, name the domain file and these.`); // prettier-ignore
    return problems.all;
  }
  return [];
}

function reading(domain: Parsed, files: readonly Parsed[], skipped: readonly string[]): Reading {
  const notes = [HOW, ...skipped];
  const issues = issuesOf(domain, notes);
  const profiles = files.map(file => profileOf(file.name, file.root, issues, file.problems));
  const found = [domain, ...files].flatMap(({ problems }) => problems.all);
  if (found.length > 0) return { ok: false, problems: found };
  const whole = profiles.filter((profile): profile is Profile => profile !== null);
  notes.push(...whole.flatMap(profile => profile.notes));
  const ids = files.map(({ name }) => name.replace(/\.xml$/i, ''));
  const scaled = commonScale(
    whole.map(({ worths }) => worths),
    whole.map(({ reservation }) => [reservation]),
    (party, says) => files[party]?.problems.add('number', WHOLE, says),
  );
  if (!scaled) return { ok: false, problems: files.flatMap(({ problems }) => problems.all) };
  const { scale } = scaled;
  const options = (issues ?? []).map(({ items }) => [...items.keys()]);
  const names = (issues ?? []).map(({ name }) => name);
  const model: Model = {
    name: nameOf(domain),
    issues: names.map((id, i) => ({ id, options: options[i] ?? [] })),
    parties: whole.map(({ worths, reservation }, p) => ({
      id: ids[p] ?? '',
      worths: worths.map(row => row.map(scale.integer)),
      linkages: [],
      walkAway: scale.integer(reservation),
      home: { start: 1, bonus: 0, priorities: [] },
      scale: scale.scale,
    })),
    lines: [],
  };
  const titles = { parties: ids, issues: names, options, lines: [] };
  return { ok: true, model, titles, texts: new Map(), notes: [...notes, ...scaled.notes] };
}

/** Null with a problem where the domain cannot be read. */
function issuesOf(
  { name, root, problems }: Parsed,
  notes: string[],
): readonly GeniusIssue[] | null {
  const [space, ...more] = childrenOf(root, 'utility_space');
  if (!space || more.length > 0) {
    problems.add('count', WHOLE, `it has ${space ? more.length + 1 : 0} <utility_space>; it must have one.`); // prettier-ignore
    return null;
  }
  const { issues, nested } = treeIn(space, problems);
  const said = attribute(space, 'number_of_issues');
  if (said !== null && said !== '0' && said !== String(issues.length))
    notes.push(`${name} says number_of_issues=${quoted(said)} and has ${issues.length}, which are read.`); // prettier-ignore
  if (nested) notes.push(`${name} nests objectives; their issues are read as one list.`);
  return problems.any ? null : issues;
}

/** The name of the top objective, or else the file's. */
function nameOf({ name, root }: Parsed): string {
  const [space] = childrenOf(root, 'utility_space');
  const [top] = space ? childrenOf(space, 'objective') : [];
  const given = (top && attribute(top, 'name')) ?? '';
  return given === '' || given === 'any' || given === 'root' ? name.replace(/\.xml$/i, '') : given;
}
