/** The command line, read and checked. */
import { parseArgs } from 'node:util';

export const USAGE =
  'npm run scenario -- from-domain FILE [--out FOLDER] [--id ID] [--title TITLE]';

export const HELP = `${USAGE}

Turns a domain file (docs/domain-file.md) into the folder of a scenario that can be played, and prints what of the
file could not be carried over as it stands.

  --out FOLDER     where to write it; default a folder called by the id, here. Nothing is written over
  --id ID          its id: small letters, digits and hyphens; default from the file's name
  --title TITLE    its title; default the file's name

docs/scenarios.md says what the folder holds and how it comes into the game.
`;

export interface Flags {
  readonly file: string;
  readonly out: string | null;
  readonly id: string | undefined;
  readonly title: string | undefined;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The flags, what help was asked for, or a sentence about what is wrong with them. */
export function flagsIn(args: readonly string[]): Flags | 'help' | { readonly fault: string } {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean' }, out: text, id: text, title: text },
    });
    if (values.help === true) return 'help';
    const [command, file, ...more] = positionals;
    if (command !== 'from-domain')
      return { fault: command === undefined ? 'There is no command; it is from-domain.' : `${command} is no command; it is from-domain.` }; // prettier-ignore
    if (file === undefined) return { fault: 'There is no FILE to read.' };
    if (more.length > 0) return { fault: `There is one FILE to read, and ${more.join(', ')} is too much.` }; // prettier-ignore
    if (values.id !== undefined && !ID.test(values.id))
      return { fault: `--id is ${values.id}; it must be small letters, digits and hyphens.` };
    if (values.title?.trim() === '') return { fault: '--title is empty; give it words.' };
    return { file, out: values.out ?? null, id: values.id, title: values.title };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : 'The flags cannot be read.' };
  }
}
