/** The command line, read and checked. */
import { parseArgs } from 'node:util';
import { QUESTIONS, type Asked, type Wanted } from '#domains/told/questions.ts';
import type { Standard } from '#solver/from-setting.ts';

export interface Flags extends Wanted {
  readonly files: readonly string[];
  readonly help: boolean;
  readonly json: boolean;
  readonly choice: Wish;
  /** Flags given that only a scenario folder has. */
  readonly ofScenario: readonly string[];
}

/** Which of a scenario's negotiations; null: what is usual there. */
export interface Wish {
  readonly length: string | null;
  readonly day: string | null;
  readonly brief: string | null;
  readonly standard: Standard;
}

const STANDARDS: readonly Standard[] = ['ratifiable', 'uncrossed'];
const OF_SCENARIO = ['length', 'day', 'brief', 'standard'] as const;

/** The flags, or a sentence about what is wrong with them. */
export function flagsIn(args: readonly string[]): Flags | string {
  const given = parsed(args);
  if (typeof given === 'string') return given;
  const { values, positionals: files } = given;
  const faults: string[] = [];
  const among = <T extends string>(flag: string, allowed: readonly T[], usual: T): T => {
    const value = values[flag as keyof typeof values];
    if (value === undefined) return usual;
    const found = allowed.find(each => each === value);
    if (found === undefined)
      faults.push(`--${flag} is ${String(value)}; it must be ${allowed.join(' or ')}.`);
    return found ?? usual;
  };
  const only = values.only === undefined ? QUESTIONS : questionsIn(values.only, faults);
  const seed = Number(values.seed ?? 1);
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff || values.seed === '')
    faults.push(`--seed is ${values.seed ?? ''}; it must be a whole number from 0 to 2^32 - 1.`);
  const help = values.help ?? false;
  if (files.length === 0 && !help) faults.push('There is no FILE to read.');
  const choice = {
    length: values.length ?? null,
    day: values.day ?? null,
    brief: values.brief ?? null,
    standard: among('standard', STANDARDS, 'ratifiable'),
  };
  if (faults.length > 0) return faults.join('\n');
  return {
    files,
    help,
    json: values.json ?? false,
    only,
    party: values.party ?? null,
    parties: values.parties?.split(',').map(id => id.trim()) ?? null,
    text: values.text ?? null,
    seed,
    choice,
    ofScenario: OF_SCENARIO.filter(flag => values[flag] !== undefined),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        json: { type: 'boolean' },
        only: text,
        party: text,
        parties: text,
        text,
        seed: text,
        length: text,
        day: text,
        brief: text,
        standard: text,
      },
    });
  } catch (error) {
    return `${error instanceof Error ? error.message : 'The flags cannot be read'}.`.replace(/\.\.$/, '.'); // prettier-ignore
  }
}

/** Names in any case, with or without hyphens. */
function questionsIn(list: string, faults: string[]): readonly Asked[] {
  const plain = (name: string) => name.replaceAll('-', '').trim().toLowerCase();
  const wanted = list.split(',').map(plain);
  for (const name of wanted)
    if (!QUESTIONS.some(question => plain(question) === name))
      faults.push(`--only names "${name}", which is no question; choose of ${QUESTIONS.join(', ')}.`); // prettier-ignore
  return QUESTIONS.filter(question => wanted.includes(plain(question)));
}
