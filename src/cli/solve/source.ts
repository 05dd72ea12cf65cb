/** What FILE is, and the negotiation in it. */
import { EVERY_SENTENCE } from '#words/everySentence.ts';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { loadScenario } from '#content/load.ts';
import { PARTS, SCENARIO_FILES, textFiles } from '#content/schema.ts';
import { settingOf, type Choice } from '#content/setting.ts';
import type { ScenarioContent } from '#content/schema.ts';
import { readDomainFile } from '#domains/domain-file.ts';
import type { Domain } from '#domains/domain.ts';
import { readGenius, type SourceFile } from '#domains/genius.ts';
import { SIZE_MAX } from '#domains/guard.ts';
import { DRAFTED } from '#engine/types.ts';
import { modelOf, textIn } from '#solver/from-setting.ts';
import { linesByDefault } from '#engine/defaults.ts';
import { choiceIn } from './choice.ts';
import type { Flags, Wish } from './flags.ts';
import { kindOf, type Kind } from './kind.ts';

const XML_FILES_MAX = 300;
/** What is not even read: UTF-8 takes at most four bytes a character. */
const BYTES_MAX = 4 * SIZE_MAX;

export type Source =
  | { readonly ok: true; readonly domain: Domain }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** A fault of the file system, as a sentence that names the file. */
class Unreadable extends Error {}

/** What is no domain file at all gets one sentence, not a list of what it lacks. */
const OTHERS: Readonly<Record<Exclude<Kind, 'domain'>, (file: string) => string>> = {
  games: file => `${file}: it is a file of played games; npm run debrief -- ${file} reads it.`,
  part: file => `${file}: it is one part of a scenario; name the folder that holds all its parts.`,
  unknown: file => `${file}: it is neither a scenario nor a domain file, whose form is in docs/domain-file.md.`, // prettier-ignore
};

/** Reads the files that the flags name. */
export function sourceOf({ files, choice, ofScenario }: Flags): Source {
  try {
    const [named = '', ...more] = files;
    const file = more.length === 0 ? meantBy(named) : named;
    const folder = statOf(file).isDirectory();
    const scenario = folder && isScenario(file);
    const [flag] = ofScenario;
    if (flag !== undefined && !scenario)
      return refused(`--${flag} is for a scenario folder; ${file} is none.`);
    if (more.length > 0) {
      const other = files.find(name => extname(name).toLowerCase() !== '.xml');
      return other === undefined
        ? read(readGenius('the files named', files.map(sourceFile)))
        : refused(`${other}: only XML files of GENIUS can be read together.`);
    }
    if (scenario) return scenarioIn(file, choice);
    if (folder || extname(file).toLowerCase() === '.xml')
      return geniusIn(folder ? file : dirname(file));
    const text = textOf(file);
    const kind = kindOf(text) ?? 'domain'; // what has no fields is told what it lacks
    return kind === 'domain' ? read(readDomainFile(basename(file), text)) : refused(OTHERS[kind](file)); // prettier-ignore
  } catch (error) {
    if (error instanceof Unreadable) return refused(error.message);
    throw error;
  }
}

const isScenario = (folder: string): boolean => readdirSync(folder).includes('scenario.json');

/** Where scenarios lie in a folder that holds them: this project's own, for one. */
const HOMES = ['.', 'scenarios', 'data/scenarios'];

/** Who names one part of a scenario, or a folder around a single one, means that scenario. */
function meantBy(file: string): string {
  if (!statOf(file).isDirectory()) {
    const isPart = SCENARIO_FILES.some(part => basename(file) === `${part}.json`);
    return isPart && isScenario(dirname(file)) ? dirname(file) : file;
  }
  if (isScenario(file)) return file;
  const inside = HOMES.map(home => join(file, home)).flatMap(scenariosIn);
  if (inside.length > 1)
    throw new Unreadable(`${file}: it holds ${inside.length} scenarios; name one: ${inside.join(', ')}.`); // prettier-ignore
  return inside[0] ?? file;
}

function scenariosIn(folder: string): readonly string[] {
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const entries = isThere ? readdirSync(folder, { withFileTypes: true }) : [];
  return entries.flatMap(entry => {
    const inside = join(folder, entry.name);
    return entry.isDirectory() && isScenario(inside) ? inside : [];
  });
}

const refused = (...sentences: readonly string[]): Source => ({ ok: false, sentences });

const read = (reading: ReturnType<typeof readGenius>): Source =>
  reading.ok
    ? { ok: true, domain: reading }
    : refused(...reading.problems.map(({ sentence }) => sentence));

function geniusIn(folder: string): Source {
  const names = readdirSync(folder).filter(name => extname(name).toLowerCase() === '.xml');
  if (names.length === 0)
    return refused(`${folder}: it has neither a scenario.json nor any XML file of GENIUS.`);
  if (names.length > XML_FILES_MAX)
    return refused(`${folder}: it has ${names.length} XML files; name the ones to read.`);
  return read(
    readGenius(
      folder,
      names.map(name => sourceFile(join(folder, name))),
    ),
  );
}

/** What a folder need not hold. */
const MAY_MISS: readonly string[] = [
  ...PARTS.filter(part => 'mayMiss' in part).map(({ file }) => file),
  ...textFiles('en'),
];

function scenarioIn(folder: string, wish: Wish): Source {
  const files = [...SCENARIO_FILES, ...textFiles('en')].filter(
    part => !MAY_MISS.includes(part) || existsSync(join(folder, `${part}.json`)),
  );
  const parts = files.map(part => [part, partIn(folder, `${part}.json`)]);
  const loaded = loadScenario(Object.fromEntries(parts), 'en', EVERY_SENTENCE);
  if (!loaded.ok) return refused(...loaded.problems.map(({ sentence }) => sentence));
  const choice = choiceIn(loaded.content, wish);
  if (typeof choice === 'string') return refused(choice);
  return { ok: true, domain: scenarioDomain(loaded.content, { ...choice, standard: wish.standard }) }; // prettier-ignore
}

function scenarioDomain(
  content: ScenarioContent,
  { standard, ...choice }: Choice & Pick<Wish, 'standard'>,
): Domain {
  const setting = settingOf(content, choice);
  const lines = linesByDefault(setting);
  const model = modelOf(setting, lines, standard);
  const drafted = Object.fromEntries(setting.points.map(({ id }) => [id, DRAFTED]));
  const points = setting.points.map(({ id }) => content.points.find(point => point.id === id));
  const said = [...content.lines, ...content.declarable];
  return {
    model,
    texts: new Map([['draft', textIn(model, drafted)]]),
    titles: {
      parties: content.parties.map(({ name }) => name),
      issues: points.map((point, i) => (point ? `${point.id.slice(1)}. ${point.title}` : model.issues[i]?.id ?? '')), // prettier-ignore
      options: points.map(point => point?.options.map(({ title }) => title) ?? []),
      lines: lines.map(({ id }) => said.find(line => line.id === id)?.title ?? id),
    },
    notes: [
      content.claims === 'real'
        ? 'Preferences are the game\'s coding of two articles and, in the full brief, its assumptions; see docs/reference.md.' // prettier-ignore
        : 'Preferences are assumptions of the game, each with its reason in the texts of the scenario.',
      'Lines in force: all published ones, and those that computer seats declare.',
    ],
  };
}

function partIn(folder: string, name: string): unknown {
  try {
    return JSON.parse(textOf(join(folder, name)));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unreadable(`${name}, the whole file: it is no JSON (${error.message}).`); // prettier-ignore
    throw error;
  }
}

const sourceFile = (path: string): SourceFile => ({ name: basename(path), text: textOf(path) });

function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    throw new Unreadable(`${path}: there is no such file or folder, or it cannot be read.`);
  }
}

/** In UTF-8, or the encoding that an XML declaration names. */
function textOf(path: string): string {
  const { size } = statOf(path);
  if (size > BYTES_MAX)
    throw new Unreadable(`${basename(path)}, the whole file: it has ${size} bytes; it may have ${SIZE_MAX}.`); // prettier-ignore
  try {
    const bytes = readFileSync(path);
    const [, named = 'utf-8'] = /^<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(bytes.toString('latin1', 0, 200)) ?? []; // prettier-ignore
    return new TextDecoder(named).decode(bytes);
  } catch (error) {
    const why = error instanceof RangeError ? 'its encoding is not known' : 'it cannot be read';
    throw new Unreadable(`${basename(path)}, the whole file: ${why}.`);
  }
}
