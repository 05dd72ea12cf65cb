import type { ComponentChildren, ComponentType } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '#words/words.ts';
import { useApp, useGame } from '#dom/game.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { addStyles, takeDeadStyles } from './deadStyles.ts';

interface FrameProps {
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
}

const SLOW = 1_000; // ms before a wait is worth a word

/**
 * A component in a chunk of its own, loaded when first shown, and there at once from then on, for the next key may
 * be meant for it. A failed load can be tried again; nothing of the game hangs on it. `Frame` holds what is said
 * meanwhile.
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Frame: ComponentType<FrameProps> = OnPage,
): ComponentType<P> {
  let missing: readonly string[] = []; // style sheets of a load that failed
  let had: ComponentType<P> | null = null;
  return function Lazy(props: P) {
    const [Part, setPart] = useState(() => had);
    const [failures, setFailures] = useState(0);
    const [slow, setSlow] = useState(false);
    const app = useApp();
    const isReplaced = useGame(s => s.network.isReplaced);
    const fetchPart = useCallback((): void => {
      Promise.all(missing.map(addStyles))
        .then(load)
        .then(
          loaded => {
            missing = [];
            had = loaded;
            setPart(() => loaded);
          },
          async (error: unknown) => {
            missing = takeDeadStyles();
            await app.lookForNewer(error);
            setFailures(count => count + 1);
          },
        );
    }, [app]);
    useEffect(() => {
      if (Part) return undefined;
      fetchPart();
      const timer = setTimeout(() => setSlow(true), SLOW);
      return () => clearTimeout(timer);
    }, [Part, fetchPart]);
    if (Part) return <Part {...props} />;
    if (failures === 0 && !slow) return null;
    return (
      <Frame {...props}>
        {failures === 0 ? (
          <p>{t('common:loading')}</p>
        ) : (
          <div role="alert">
            <p>{t(isReplaced ? 'common:replaced' : 'common:loadFailed')}</p>
            <p>
              {isReplaced && <Reload kind="primary" />}{' '}
              <Button kind={isReplaced ? 'ink' : 'primary'} onClick={fetchPart}>
                {t('common:tryAgain')}
              </Button>{' '}
              {failures > 1 && !isReplaced && <Reload kind="ink" />}
            </p>
          </div>
        )}
      </Frame>
    );
  };
}

/** The same for a dialog: what is said meanwhile stands over the page too, and can be closed. */
export const lazyDialog = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(load, OverPage);

const OnPage = ({ children }: FrameProps) => <div class="waiting">{children}</div>;

function OverPage({ onClose, children }: FrameProps) {
  const app = useApp();
  const close = onClose ?? app.closeDialog;
  return (
    <Dialog title={t('common:wait')} about={t('common:loading')} onClose={close}>
      {children}
      <Button kind="ink" onClick={close}>
        {t('common:close')}
      </Button>
    </Dialog>
  );
}

/** Some browsers remember for as long as a page lasts that a file could not be had. */
function Reload({ kind }: { readonly kind: 'primary' | 'ink' }) {
  const { takeUpdate } = useApp();
  return (
    <Button kind={kind} onClick={takeUpdate}>
      {t('common:reload')}
    </Button>
  );
}
