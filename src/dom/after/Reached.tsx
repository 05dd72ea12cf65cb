import { useId } from 'preact/hooks';
import { Fold } from '#dom/parts/Fold.tsx';
import { useContent } from '#dom/game.ts';
import { AtHome } from '#dom/signing/Check.tsx';
import { checklistOf } from '#record/checklist.ts';
import type { PartyView, PublicView } from '#engine/types.ts';
import { useTerms } from '#dom/parts/terms/Term.tsx';
import { TheParty } from '#words/parties.ts';
import { t } from '#words/debrief.ts';
import { ChangedWords } from './ChangedWords.tsx';
import { Ledger } from './Ledger.tsx';
import { ledgerOf, tallyOf } from '#record/ledger.ts';
import { NoAgreement } from './NoAgreement.tsx';
import { Signatures } from './Signatures.tsx';

interface Props {
  readonly view: PublicView;
  readonly papers: PartyView | null;
  readonly watched: boolean;
}

/** What happened: the ending, the ledger of all points, the words changed, the signatures. */
export function Reached({ view, papers, watched }: Props) {
  const content = useContent();
  const rows = ledgerOf(content.content, view.points);
  const { settled, amended, struck, bracketed, parked } = tallyOf(rows);
  const { ending } = view;
  const say = useTerms();
  const home = useId();
  return (
    <section class="debrief-sheet debrief-text">
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
      <NoAgreement ending={ending} />
      <div class="debrief-parts">
        <div>
          <Ledger rows={rows} />
          <ChangedWords view={view} />
        </div>
        <div>
          <Signatures view={view} />
          {papers?.signatures[papers.seat] && (
            <section class="debrief-home" aria-labelledby={home}>
              <Fold class="sheet-fold" summary={<h3 id={home}>{t('debrief:atHome')}</h3>}>
                {() => (
                  <>
                    <p class="debrief-small">{t('debrief:atHomeAbout')}</p>
                    <AtHome view={papers} check={checklistOf(papers)} Head="h4" />
                  </>
                )}
              </Fold>
            </section>
          )}
        </div>
      </div>
    </section>
  );
}
