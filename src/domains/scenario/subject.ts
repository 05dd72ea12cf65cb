/** A domain with all that a scenario calls its things: what every part of the scenario is made from. */
import type { PartyContent, PointContent } from '#content/schema.ts';
import { DRAFTED, STRUCK } from '#engine/types.ts';
import { t } from '#words/generated.ts';
import type { Domain } from '../domain.ts';
import type { DomainFile } from '../schema.ts';
import { formsOf, lettersOf, lineOf, slugsOf, titled } from './names.ts';
import type { PointShape } from './shape.ts';
import { worthsOf, type Worths } from './worths.ts';

/** The file's words and the model's numbers, in the same order. */
export interface Subject {
  readonly file: DomainFile;
  readonly domain: Domain;
  readonly shape: readonly PointShape[];
  readonly parties: readonly NamedParty[];
  readonly points: readonly NamedPoint[];
}

export interface NamedParty {
  readonly id: PartyContent['id'];
  readonly name: string; // alone, without an article
  readonly forms: PartyContent['forms'];
  readonly letters: string;
  readonly worths: Worths;
}

export interface NamedPoint {
  readonly id: PointContent['id'];
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly name: string }[]; // by shape
  readonly out: string | null; // what the file calls leaving it out
}

export function subjectOf(file: DomainFile, domain: Domain, shape: readonly PointShape[]): Subject {
  const { model, titles } = domain;
  return { file, domain, shape, parties: partiesOf(domain, shape), points: pointsOf() };

  function pointsOf(): readonly NamedPoint[] {
    return shape.map(({ issue, options, out }, i): NamedPoint => {
      const names = titles.options[issue] ?? [];
      const ids = slugsOf(options.map(o => model.issues[issue]?.options[o] ?? ''), 'option'); // prettier-ignore
      return {
        id: `p${i + 1}`,
        name: titled(lineOf(titles.issues[issue], t('generated:point', { number: i + 1 }))),
        options: options.map((o, k) => ({
          id: k === 0 ? DRAFTED : (ids[k] ?? ''),
          name: titled(lineOf(names[o], t('generated:option', { number: k + 1 }))),
        })),
        out: out === null ? null : lineOf(names[out], STRUCK),
      };
    });
  }
}

function partiesOf({ model, titles }: Domain, shape: readonly PointShape[]): readonly NamedParty[] {
  const given = titles.parties.map((name, i) => lineOf(name, t('generated:party', { number: i + 1 }))); // prettier-ignore
  const alone = given.map(name => formsOf(name).short);
  const called = given.map((name, i) => (alone.indexOf(alone[i] ?? '') === i ? name : `${name} (${i + 1})`)); // prettier-ignore
  const forms = called.map(formsOf);
  const letters = lettersOf(forms.map(({ short }) => short));
  const ids = slugsOf(model.parties.map(({ id }) => id), 'party'); // prettier-ignore
  return model.parties.map((party, i): NamedParty => {
    const own = forms[i] ?? formsOf('');
    const id = (ids[i] ?? '') as NamedParty['id'];
    return { id, name: own.short, forms: own, letters: letters[i] ?? '', worths: worthsOf(party, shape) }; // prettier-ignore
  });
}

/** A number of the file as it is printed: without the dust of floating point. */
export const printed = (value: number): string => String(Number(value.toPrecision(10)));
