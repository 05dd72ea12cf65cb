import type { ComponentChildren } from 'preact';
import { useApp } from '#dom/game.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { t } from '#words/words.ts';
import './reading.css';

interface Props {
  readonly title: string;
  readonly about: string; // heard after the title
  readonly className?: string;
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
}

/** A dialog to read, with a button that closes it beside its title. */
export function ReadingDialog({ title, about, className = '', onClose, children }: Props) {
  const app = useApp();
  const close = onClose ?? app.closeDialog;
  return (
    <Dialog title={title} about={about} onClose={close} className={`reading-dialog ${className}`}>
      <div class="reading-close">
        <Button kind="ink" icon="close" onClick={close}>
          {t('common:close')}
        </Button>
      </div>
      {children}
    </Dialog>
  );
}
