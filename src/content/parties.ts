/** Who negotiates: each told apart from the others, and each with all that a party has. */
import type { Path, Report } from './problem.ts';
import type { ScenarioContent } from './schema.ts';

/** Reports parties given twice, parties that are named and not there, and records that leave one out. */
export function reportParties(content: ScenarioContent, report: Report): void {
  const ids = content.parties.map(({ id }) => id as string);
  for (const key of ['id', 'letters', 'slot', 'name'] as const) {
    const values = content.parties.map(party => party[key]);
    values.forEach((value, i) => {
      const holder = values.indexOf(value);
      if (holder < i)
        report(
          ['parties', i, key],
          `"${key}" is ${JSON.stringify(value)}, as that of "${ids[holder]}" is; each party needs one of its own.`,
        );
    });
  }
  const isParty = (path: Path, id: string | null): void => {
    if (id !== null && !ids.includes(id))
      report(path, `there is no party "${id}"; name ${ids.join(', ')}.`);
  };
  const hasAll = (path: Path, record: Readonly<Record<string, unknown>>): void => {
    for (const id of Object.keys(record)) isParty([...path, id], id);
    for (const id of ids)
      if (!Object.hasOwn(record, id)) report(path, `it has nothing for "${id}"; add it.`);
  };
  for (const list of [
    'evidence',
    'positions',
    'wholePlan',
    'lines',
    'declarable',
    'preferences',
    'linkages',
  ] as const)
    // prettier-ignore
    content[list].forEach(({ party }, i) => isParty([list, i, 'party'], party));
  for (const list of ['wishes', 'options'] as const)
    content.voices?.[list].forEach(({ party }, i) => isParty(['voices', list, i, 'party'], party));
  content.points.forEach(({ required }, i) =>
    required?.parties.forEach((id, k) => isParty(['points', i, 'required', 'parties', k], id)),
  );
  content.lengths.forEach((length, i) => {
    for (const key of ['walkAway', 'priorities', 'declaredByDefault'] as const)
      hasAll(['lengths', i, key], length[key]);
  });
}
