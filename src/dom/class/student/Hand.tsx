import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/class.ts';
import { useClassroom } from '../classroom.ts';

interface Props {
  readonly wants: 'seat' | 'help' | null;
  readonly seated: boolean;
}

/** Tells the teacher, and nobody else, that one wants help, or a seat. */
export function Hand({ wants, seated }: Props) {
  const room = useClassroom();
  const raise = (what: Props['wants']) => void room.do({ type: 'raiseHand', wants: what });
  return (
    <div class="phone-hand">
      <p role="status">{wants && t(`class:student.asked.${wants}`)}</p>
      <div class="row">
        {wants ? (
          <Button kind="ink" onClick={() => raise(null)}>
            {t('class:student.noMore')}
          </Button>
        ) : (
          <>
            <Button kind="ink" onClick={() => raise('help')}>
              {t('class:student.help')}
            </Button>
            <Button kind="ink" onClick={() => raise('seat')}>
              {t(seated ? 'class:student.otherSeat' : 'class:student.seat')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
