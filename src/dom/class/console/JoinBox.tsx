import type { TeacherSeen } from '#wire/seen.ts';
import { QrCode } from '#dom/parts/QrCode.tsx';
import { t } from '#words/teacher.ts';
import { joinAddress, shortAddress } from '../parts/address.ts';

/** The code to read out, and the same as a picture for cameras. */
export function JoinBox({ room: { code, isLocked } }: Pick<TeacherSeen, 'room'>) {
  const address = joinAddress(location.href, code);
  return (
    <section class="console-box console-join" aria-label={t('teacher:join')}>
      <QrCode text={address} label={t('teacher:qr', { address })} />
      <div>
        <p>{t('teacher:join')}</p>
        <p class="console-code">{code}</p>
        <p>{t(isLocked ? 'teacher:locked' : 'teacher:openToAll')}</p>
      </div>
      <p class="console-address">{shortAddress(location.href)}</p>
    </section>
  );
}
