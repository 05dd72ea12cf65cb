/** Copies of JSON with one place changed; everything else is shared, so that a copy costs little. */
export type Path = readonly (string | number)[];

/** Stands for taking an object's key or a list's item out. */
export const REMOVED = Symbol('removed');

export function replaced(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(root)) {
    const copy: unknown[] = [...root];
    const at = Number(step);
    if (rest.length === 0 && value === REMOVED) copy.splice(at, 1);
    else copy[at] = replaced(copy[at], rest, value);
    return copy;
  }
  const entries = Object.entries(root as Record<string, unknown>);
  if (!entries.some(([key]) => key === step)) entries.push([String(step), undefined]);
  return Object.fromEntries(
    entries.flatMap(([key, old]) => {
      if (key !== step) return [[key, old]];
      return rest.length === 0 && value === REMOVED ? [] : [[key, replaced(old, rest, value)]];
    }),
  );
}

/** A random way into JSON, never the root itself. */
export function pathInto(root: unknown, random: () => number): Path {
  const path: (string | number)[] = [];
  let here = root;
  while (typeof here === 'object' && here !== null) {
    const keys = Object.keys(here);
    const key = keys[Math.floor(random() * keys.length)];
    if (key === undefined || (path.length > 0 && random() < 0.15)) break;
    path.push(Array.isArray(here) ? Number(key) : key);
    here = (here as Record<string, unknown>)[key];
  }
  return path;
}

export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((here, step) => (here as Record<string | number, unknown>)[step], root);
