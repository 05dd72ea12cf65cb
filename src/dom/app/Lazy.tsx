import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '#words/words.ts';
import { Button } from '../parts/Button.tsx';

type Loaded<P> =
  { readonly type: 'waiting' | 'failed' } | { readonly type: 'ready'; Part: ComponentType<P> };

const SLOW = 1_000; // ms before a wait is worth a word

/**
 * A component in a chunk of its own, loaded when first shown. A failed load can be tried again; nothing
 * of the game hangs on it.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return function Lazy(props: P) {
    const [loaded, setLoaded] = useState<Loaded<P>>({ type: 'waiting' });
    const [slow, setSlow] = useState(false);
    const fetchPart = (): void => {
      setLoaded({ type: 'waiting' });
      load().then(
        Part => setLoaded({ type: 'ready', Part }),
        () => setLoaded({ type: 'failed' }),
      );
    };
    useEffect(() => {
      fetchPart();
      const timer = setTimeout(() => setSlow(true), SLOW);
      return () => clearTimeout(timer);
    }, []);
    if (loaded.type === 'ready') return <loaded.Part {...props} />;
    if (loaded.type === 'waiting') {
      return slow ? <p class="waiting">{t('common:loading')}</p> : null;
    }
    return (
      <div class="waiting" role="alert">
        <p>{t('common:loadFailed')}</p>
        <Button kind="primary" onClick={fetchPart}>
          {t('common:tryAgain')}
        </Button>
      </div>
    );
  };
}
