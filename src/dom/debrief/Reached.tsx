import { useContent } from '#dom/game.ts';
import { TheParty } from '#dom/talks/phrases.ts';
import type { PublicView } from '#engine/types.ts';
import { useTerms } from '#dom/terms/Term.tsx';
import { t } from '#words/debrief.ts';
import { ChangedWords } from './ChangedWords.tsx';
import { Ledger } from './Ledger.tsx';
import { ledgerOf, tallyOf } from './ledger.ts';
import { Signatures } from './Signatures.tsx';

interface Props {
  readonly view: PublicView;
  readonly watched: boolean;
}

/** What happened: the ending, the ledger of all 28 points, the words changed, the signatures. */
export function Reached({ view, watched }: Props) {
  const content = useContent();
  const rows = ledgerOf(content.content, view.points);
  const { settled, amended, struck, bracketed, parked } = tallyOf(rows);
  const { ending } = view;
  const say = useTerms();
  return (
    <section class="debrief-sheet">
      <h2>{t(watched ? 'debrief:textWatched' : 'debrief:text')}</h2>
      {ending && (
        <p class="debrief-ending">
          {t(`debrief:ending.${ending.type}`, { party: ending.by ? TheParty(ending.by) : '' })}
        </p>
      )}
      <p class="debrief-lead">
        {say(t('debrief:tally', { count: settled + amended + struck, amended, struck }))}{' '}
        {say(t('debrief:tallyOpen', { bracketed }))}{' '}
        {parked > 0 && t('debrief:tallyParked', { parked })} {t('debrief:exercise')}
      </p>
      <Ledger rows={rows} />
      <ChangedWords view={view} />
      <Signatures view={view} />
    </section>
  );
}
