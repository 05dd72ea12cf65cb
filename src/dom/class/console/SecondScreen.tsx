import { useState } from 'preact/hooks';
import { Button } from '#dom/parts/Button.tsx';
import { Dialog } from '#dom/parts/Dialog.tsx';
import { useContent } from '#dom/game.ts';
import { wireRefusalSentence } from '#words/room.ts';
import { t } from '#words/teacher.ts';
import { useClassroom } from '../classroom.ts';
import { shortAddress } from '../parts/address.ts';

const MINUTES = 5; // that a code lasts, until the room has said otherwise

/** A code that lets the projector in, or a second device of the teacher's. */
export function SecondScreen({ onClose }: { readonly onClose: () => void }) {
  const room = useClassroom();
  const content = useContent();
  const [pass, setPass] = useState<string | null>(null);
  const [minutes, setMinutes] = useState(MINUTES);
  const [refused, setRefused] = useState<string | null>(null);
  const invite = async (role: 'teacher' | 'onlooker') => {
    const answer = await room.ask({ type: 'invite', role });
    setRefused(answer.ok ? null : wireRefusalSentence(content, answer.refusal));
    setPass(answer.ok ? answer.value.pass : null);
    if (answer.ok) setMinutes(Math.round(answer.value.seconds / 60));
  };
  const about = t('teacher:secondAbout', { address: shortAddress(location.href), minutes });
  return (
    <Dialog title={t('teacher:secondTitle')} about={about} onClose={onClose}>
      <p>{about}</p>
      {pass !== null && (
        <p role="status" class="class-pass">
          {t('teacher:pass')} <b>{pass}</b>
        </p>
      )}
      {refused !== null && <p role="alert">{refused}</p>}
      <p class="class-acts">
        <Button kind="solid" onClick={() => void invite('onlooker')}>
          {t('teacher:forProjector')}
        </Button>
        <Button kind="ink" onClick={() => void invite('teacher')}>
          {t('teacher:forTeacher')}
        </Button>
        <Button kind="ink" onClick={onClose}>
          {t('teacher:close')}
        </Button>
      </p>
    </Dialog>
  );
}
