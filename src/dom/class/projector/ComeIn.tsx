import type { OnlookerSeen } from '#wire/seen.ts';
import { QrCode } from '#dom/parts/QrCode.tsx';
import { t } from '#words/teacher.ts';
import { joinAddress, shortAddress } from '../parts/address.ts';

/** While people come in: the code, as large as can be. */
export function ComeIn({ room: { code } }: Pick<OnlookerSeen, 'room'>) {
  const address = joinAddress(location.href, code);
  return (
    <main class="projector-come">
      <QrCode text={address} label={t('teacher:qr', { address })} />
      <div>
        <h2>{t('teacher:comeIn')}</h2>
        <p>{t('teacher:comeInAbout')}</p>
        <p class="projector-address">{shortAddress(location.href)}</p>
        <p class="projector-code">{code}</p>
        <p>{t('teacher:waitingSeats')}</p>
      </div>
    </main>
  );
}
