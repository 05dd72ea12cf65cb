/** Damage to kept games and files, drawn from a generator. */
const ODD: readonly unknown[] = [null, undefined, true, -1, 1.5, Number.NaN, '', 'p6', '__proto__', 'x'.repeat(999), [], {}, ['p6'], { type: 'seal' }, { by: 'eu' }]; // prettier-ignore

/** One change somewhere in a value: a member taken out, doubled, swapped or replaced by something odd. */
export function mutate(value: unknown, chance: () => number): unknown {
  const pick = (n: number) => Math.floor(chance() * n);
  if (typeof value !== 'object' || value === null || chance() < 0.02) return ODD[pick(ODD.length)];
  if (Array.isArray(value)) {
    const copy = [...value];
    const at = pick(copy.length);
    const how = pick(10);
    if (how === 0) copy.splice(at, 1);
    else if (how === 1) copy.splice(at, 0, copy[at]);
    else if (how === 2) copy.push(copy.splice(at, 1)[0]);
    else if (how === 3) copy.length = at;
    else copy[at] = mutate(copy[at], chance);
    return copy;
  }
  const keys = Object.keys(value);
  const key = keys[pick(keys.length)] ?? 'type';
  const copy: Record<string, unknown> = { ...value };
  const how = pick(10);
  if (how === 0) delete copy[key];
  else if (how === 1) copy[`${key}s`] = copy[key];
  else copy[key] = mutate(copy[key], chance);
  return copy;
}
