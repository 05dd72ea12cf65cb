import { Button } from '#dom/parts/Button.tsx';
import { Dialog } from '#dom/parts/Dialog.tsx';
import { t } from '#words/teacher.ts';

/** A question that one says yes to before it happens. */
export interface Question {
  readonly title: string;
  readonly says: readonly string[];
  readonly yes: string;
  readonly run: () => void;
}

export function AskFirst({
  ask,
  onClose,
}: {
  readonly ask: Question;
  readonly onClose: () => void;
}) {
  // prettier-ignore
  return (
    <Dialog title={ask.title} about={ask.says.join(' ')} kind="alertdialog" onClose={onClose}>
      {ask.says.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p class="class-acts">
        <Button
          kind="solid"
          onClick={() => {
            onClose();
            ask.run();
          }}
        >
          {ask.yes}
        </Button>
        <Button kind="ink" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </p>
    </Dialog>
  );
}
