/** Views that give away nothing but themselves, and that cannot be changed. */
import type { PartyView } from '#engine/types.ts';

const SOMETIMES = new Set(['evidence', 'toJSON', 'belowWalkAway']); // fields that data may lack

/**
 * The same view, but reading what it does not have throws, and so does every change. What is looked up by
 * id (a mark on a point, a vote of a party) may be absent.
 */
export function guarded(view: PartyView): PartyView {
  const ids = idsIn(view);
  const known = new WeakMap<object, object>();
  const isRead = (target: object, key: PropertyKey): boolean =>
    typeof key === 'symbol' || key in target || ids.has(String(key)) || /^-?\d+$/.test(String(key));
  const check = (target: object, key: PropertyKey): void => {
    if (!isRead(target, key)) throw new Error(`a seat read ${String(key)}, which no view has`);
  };
  const forbid = (_target: object, key: PropertyKey): never => {
    throw new Error(`a seat changed ${String(key)} in its view`);
  };
  const guard = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const made = known.get(value);
    if (made) return made;
    const proxy = new Proxy(value, {
      get: (target, key) => {
        check(target, key);
        return guard(Reflect.get(target, key));
      },
      has: (target, key) => {
        check(target, key);
        return Reflect.has(target, key);
      },
      set: forbid,
      defineProperty: forbid,
      deleteProperty: forbid,
    });
    known.set(value, proxy);
    return proxy;
  };
  return guard(view) as PartyView;
}

function idsIn({ setting, mandate }: PartyView): ReadonlySet<string> {
  const points = setting.points.flatMap(p => [p.id, ...p.options]);
  const lines = [...setting.lines, ...setting.declarable].map(l => l.id);
  const rated = Object.values(mandate.preferences).flatMap(row => Object.keys(row));
  return new Set([...setting.parties, ...SOMETIMES, ...points, ...lines, ...rated]);
}

/** A frozen copy, to the last leaf. */
export function frozen<T>(value: T): T {
  const freeze = (of: unknown): void => {
    if (typeof of !== 'object' || of === null) return;
    Object.freeze(of);
    Object.values(of).forEach(freeze);
  };
  const copy = structuredClone(value);
  freeze(copy);
  return copy;
}
