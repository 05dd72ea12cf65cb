/** One run of the command: flags, file, scenario, folder. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Parts } from '#content/migrate.ts';
import { scenarioFrom } from '#domains/scenario/from-domain.ts';
import { flagsIn, HELP, USAGE } from './flags.ts';

/** Where output goes. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Returns the exit code: 0, or 1 where the flags, the file or the folder are faulty. */
export function run(args: readonly string[], console: Console): 0 | 1 {
  const faulty = (...sentences: readonly string[]): 1 => {
    console.err(`${sentences.join('\n')}\n`);
    return 1;
  };
  const flags = flagsIn(args);
  if (flags === 'help') {
    console.out(HELP);
    return 0;
  }
  if ('fault' in flags) return faulty(flags.fault, `${USAGE}; --help says more.`);
  const text = textOf(flags.file);
  if (text === null) return faulty(`${flags.file}: there is no such file, or it cannot be read.`);
  const made = scenarioFrom(basename(flags.file), text, flags);
  if (!made.ok) return faulty(...made.sentences);
  const folder = flags.out ?? made.id;
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    return faulty(`${folder}: there is something already; name another folder with --out.`);
  try {
    write(folder, made.parts);
  } catch (error) {
    return faulty(`${folder}: it cannot be written (${error instanceof Error ? error.message : 'why is not told'}).`); // prettier-ignore
  }
  console.out([...made.told, `${folder}: a scenario called ${made.id}.`, ''].join('\n'));
  return 0;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function write(folder: string, parts: Parts): void {
  for (const [file, part] of Object.entries(parts)) {
    const path = join(folder, `${file}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(part, null, 2)}\n`);
  }
}
