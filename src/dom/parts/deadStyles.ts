/** Style sheets of chunks that could not be loaded. The loader would not ask for them a second time. */
const dead = new Set<string>();

/** Takes note of them from now on; returns its undoing. */
export function noteDeadStyles(): () => void {
  const note = ({ target }: Event): void => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    dead.add(target.href);
    target.remove();
  };
  document.addEventListener('error', note, { capture: true }); // it does not bubble
  return () => document.removeEventListener('error', note, { capture: true });
}

/** Those noted since this was last asked: for whoever's chunk has failed meanwhile. */
export function takeDeadStyles(): readonly string[] {
  const taken = [...dead];
  dead.clear();
  return taken;
}

export const addStyles = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`no style sheet at ${href}`)));
    document.head.append(link);
  });
