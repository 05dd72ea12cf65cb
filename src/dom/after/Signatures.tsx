import { numberOf, type Catalogue } from '#content/catalogue.ts';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { WaxSeal } from '#dom/parts/WaxSeal.tsx';
import { ReasonSentence } from '#dom/evidence/ReasonSentence.tsx';
import type { PublicView, Signature } from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';
import { isolated } from '#words/isolated.ts';
import { t } from '#words/debrief.ts';
import { signedAs, type SignedAs } from '#record/signedAs.ts';
import { listedShort } from '#words/lists.ts';
import { reservationWords } from '#words/reservation.ts';

/** Four signature lines, all of the same size, with what home said. */
export function Signatures({ view }: { readonly view: PublicView }) {
  const content = useContent();
  const none = everyParty().every(p => view.signatures[p] === null);
  return (
    <section class="debrief-signed">
      <h3>{t('debrief:signatures')}</h3>
      {none && <p class="debrief-small">{t('debrief:unsigned')}</p>}
      <ul class="debrief-signatures">
        {everyParty().map(party => {
          const signature = view.signatures[party];
          if (!signature) return null;
          const { support, reservation, reasons } = signature;
          const answer = signedAs(signature);
          return (
            <li key={party}>
              <Chip party={party} />
              <Glyph name={GLYPHS[answer]} size={18} />
              <div>
                <b>{t(`debrief:signature.${answer}`)}</b>
                <span class="debrief-support">
                  {t('debrief:support', { support: support < 0 ? `−${-support}` : support })}
                </span>
                <span class="debrief-why">{homeWords(content, signature)}</span>
                {reservation && (
                  <span class="debrief-words">
                    {t('debrief:reservation', {
                      number: numberOf(reservation.point),
                      words: isolated(reservationWords(reservation)),
                    })}
                  </span>
                )}
                {reasons.length > 0 && (
                  <div class="debrief-reason">
                    <ReasonSentence party={party} reasons={reasons} />
                  </div>
                )}
              </div>
              {signature.ratified && <WaxSeal />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const GLYPHS = {
  signed: 'accept',
  reserved: 'mixed',
  notRatified: 'dots',
  refused: 'reject',
} as const satisfies Record<SignedAs, string>;

/** Why home says what it says: what the text is worth, and which lines of its own it crosses. */
function homeWords(content: Catalogue, { crossed, fallsShort }: Signature): string {
  const lines = listedShort(crossed.map(line => `“${content.line(line).title}”`));
  return [
    ...(fallsShort ? [t('debrief:homeShort')] : []),
    crossed.length > 0
      ? t('debrief:homeCrossed', { count: crossed.length, lines })
      : t('debrief:homeClear'),
  ].join(' ');
}
