import { useLayoutEffect } from 'preact/hooks';

/** What hangs on a wall is read by daylight; who has asked for more contrast keeps it. */
export function useDaylight(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset['theme'];
    if (before === 'contrast') return undefined;
    dataset['theme'] = 'daylight';
    return () => {
      if (before === undefined) delete dataset['theme'];
      else dataset['theme'] = before;
    };
  }, []);
}
