import { useEffect, useState } from 'preact/hooks';
import { lazy } from '#dom/app/Lazy.tsx';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { CrossingForm } from '#dom/parts/CrossingForm.tsx';
import { ReasonSentence } from '#dom/parts/Reasons.tsx';
import { linesCrossedByChoice } from '#engine/crossing.ts';
import {
  changesOf,
  REFUSALS,
  type CrossingReason,
  type LineId,
  type Party,
  type PublicView,
  type Tabled,
} from '#engine/types.ts';
import { refusalSentence } from '#words/refusals.ts';
import { Trouble } from '#dom/parts/Trouble.tsx';
import { t } from '#words/words.ts';
import { Clauses } from './Clauses.tsx';
import { EffectPreview } from './EffectPreview.tsx';
import { takeFocus, useFocusOnChange } from '#dom/parts/focus.ts';
import { initiativePhrase, TheParty, theParties, theParty } from './phrases.ts';
import { moverOf } from './sketch.ts';
import { BAR_ID, NAMES_BAR } from '#dom/table/namesBar.ts';
import { Votes } from './Votes.tsx';
import './talks.css';

const TabledHint = lazy(() => import('../hints/TabledHint.tsx').then(m => m.TabledHint));

/** The initiative that is open, and the vote on it of the seat that has the device. */
export function VotePanel() {
  const view = useGame(s => s.view);
  const device = useGame(s => s.device.seat);
  const tabled = view?.caucus?.tabled;
  if (!view || !tabled) return null;
  const seat = moverOf(view, device);
  const voter = seat !== null && view.awaited.includes(seat) ? seat : null;
  const key = `${tabled.round}-${tabled.lap}-${tabled.by}-${voter ?? ''}`;
  return <Voting key={key} view={view} tabled={tabled} voter={voter} />;
}

interface Props {
  readonly view: PublicView;
  readonly tabled: Tabled;
  readonly voter: Party | null; // null: the device's seat has nothing to answer
}

function Voting({ view, tabled, voter }: Props) {
  const { store, table } = useApp();
  const content = useContent();
  const isPrivate = useGame(s => s.device.mode === 'private');
  const [lines, setLines] = useState<readonly LineId[]>([]); // own lines that a yes would cross
  const [trouble, setTrouble] = useState<string | null>(null);
  const body = useFocusOnChange<HTMLElement>(lines.length > 0);
  // the bar had the focus for what stood in it before
  useEffect(() => {
    if (document.activeElement?.id === BAR_ID) takeFocus(body.current);
  }, []);
  const { by, initiative, reasons } = tabled;
  const changes = changesOf(initiative);
  const hinted = voter !== null && isPrivate && table()?.basis() != null; // both come with the choice of hints

  const vote = (yes: boolean, reason?: CrossingReason) => {
    table()?.act({ type: 'vote', yes, ...(reason && { crossing: reason }) });
    const { refusal } = store.getState();
    if (refusal?.code === REFUSALS.ReasonNeeded && refusal.lines) setLines(refusal.lines);
    else setTrouble(refusal && refusalSentence(content, refusal));
  };
  const sayYes = () => {
    const crossed = voter ? linesCrossedByChoice(view, voter, changes) : [];
    if (crossed.length > 0) setLines(crossed);
    else vote(true);
  };

  return (
    <section
      ref={body}
      tabIndex={-1}
      class="talks-vote talks-step"
      aria-labelledby={NAMES_BAR.vote}
    >
      <h2 id={NAMES_BAR.vote}>{t('caucus:voteTitle')}</h2>
      <div>
        {lines.length > 0 ? (
          <CrossingForm
            lines={lines}
            ask={t('caucus:crossingVote')}
            onReason={reason => vote(true, reason)}
            onBack={() => setLines([])}
          />
        ) : (
          <>
            <div class="talks-vote-body">
              <div class="talks-moved">
                <Chip party={by} beside />
                <div>
                  <p id={NAMES_BAR.moved}>
                    {t('caucus:voteMoved', { party: TheParty(by) })}{' '}
                    <strong>{initiativePhrase(content, initiative)}</strong>{' '}
                    {initiative.type === 'package' && t('caucus:onlyTogether')}
                  </p>
                  {reasons.length > 0 && (
                    <div class="talks-reason">
                      <ReasonSentence party={by} reasons={reasons} />
                    </div>
                  )}
                </div>
              </div>
              <Clauses view={view} initiative={initiative} />
              {hinted && <TabledHint />}
              {changes.length > 0 && <EffectPreview view={view} changes={changes} />}
              <Votes view={view} tabled={tabled} />
            </div>
            <Trouble>{trouble}</Trouble>
            {voter ? (
              <div class="talks-yesno">
                <p>{t('caucus:voteAsk', { party: theParty(voter) })}</p>
                <Button kind="ink" class="talks-big" icon="accept" onClick={sayYes}>
                  {t('caucus:voteYes')}
                </Button>
                <Button kind="ink" class="talks-big" icon="reject" onClick={() => vote(false)}>
                  {t('caucus:voteNo')}
                </Button>
              </div>
            ) : (
              <p class="talks-note">
                {t('caucus:voteWait', { parties: theParties(view.awaited) })}
              </p>
            )}
          </>
        )}
      </div>
    </section>
  );
}
