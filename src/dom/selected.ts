/** Reading a part of what changes, in a component. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Re-renders when what `select` takes of the state is no longer the same. `get` and `subscribe` belong to one source and
 * stay what they are while it does; `subscribe` returns how to stop.
 */
export function useSelected<State, T>(
  get: () => State,
  subscribe: (changed: () => void) => () => void,
  select: (state: State) => T,
  isSame: (one: T, other: T) => boolean = Object.is,
): T {
  const [, setCount] = useState(0);
  const renderAgain = () => setCount(count => count + 1);
  const selected = useRef<{ readonly value: T } | null>(null);
  // selected anew each time, since a selector may read what its component was given last
  const now = select(get());
  const value = selected.current && isSame(selected.current.value, now) ? selected.current.value : now; // prettier-ignore
  const latest = useRef({ select, isSame });
  useLayoutEffect(() => {
    selected.current = { value };
    latest.current = { select, isSame };
  });
  useLayoutEffect(() => {
    const read = () => {
      const { current } = selected;
      const { select: choose, isSame: alike } = latest.current;
      if (!current || !alike(current.value, choose(get()))) renderAgain();
    };
    read();
    return subscribe(read);
  }, [get, subscribe]);
  return value;
}
