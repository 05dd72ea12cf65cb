import { useEffect, useState } from 'preact/hooks';
import { linesCrossedByChoice } from '#engine/crossing.ts';
import { changesOf, REFUSALS, type CrossingReason, type LineId } from '#engine/types.ts';
import type { Motion } from '#store/scene/motion.ts';
import { awaitedComputers, isPartyView, mayAct } from '#store/select.ts';
import { theParty } from '#words/parties.ts';
import { refusalSentence } from '#words/refusals.ts';
import { t } from '#words/scene.ts';
import { lazy } from '#dom/parts/Lazy.tsx';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { CrossingForm } from '#dom/evidence/CrossingForm.tsx';
import { takeFocus, useFocusOnChange } from '#dom/parts/focus.ts';
import { Trouble } from '#dom/parts/Trouble.tsx';
import { same } from '#store/same.ts';
import { EffectPreview } from './EffectPreview.tsx';
import { ForYou } from './ForYou.tsx';

const TabledHint = lazy(() => import('#dom/beside/hints/TabledHint.tsx').then(m => m.TabledHint));

/** What lies on the table does for the seat that has the device, and its own answer once the others have given theirs. */
export function OwnAnswer({ motion }: { readonly motion: Motion }) {
  const { store, table } = useApp();
  const content = useContent();
  const view = useGame(s => s.view);
  const voter = useGame(s => s.device.seat);
  const isPrivate = useGame(s => s.device.mode === 'private');
  const isLive = useGame(s => mayAct(s, 'vote'));
  const before = useGame(awaitedComputers, same).at(-1);
  const [lines, setLines] = useState<readonly LineId[]>([]); // own lines that a yes would cross
  const [trouble, setTrouble] = useState<string | null>(null);
  const body = useFocusOnChange<HTMLElement>(lines.length > 0);
  useEffect(() => {
    if (isLive && !document.querySelector('.dialog[open]')) takeFocus(body.current);
  }, [isLive, voter, body]);
  if (!view || !voter) return null;
  const changes = changesOf(motion.initiative);
  const hinted = isPrivate && table()?.isTraining() === true;

  const vote = (yes: boolean, reason?: CrossingReason) => {
    table()?.act({ type: 'vote', yes, ...(reason && { crossing: reason }) });
    const { refusal } = store.getState();
    if (refusal?.code === REFUSALS.ReasonNeeded && refusal.lines) setLines(refusal.lines);
    else setTrouble(refusal && refusalSentence(content, refusal));
  };
  const sayYes = () => {
    const crossed = linesCrossedByChoice(view, voter, changes);
    if (crossed.length > 0) setLines(crossed);
    else vote(true);
  };
  if (isLive && lines.length > 0) {
    return (
      <section ref={body} tabIndex={-1} class="own own-crossing" aria-labelledby="own-ask">
        <h3 id="own-ask">{t('caucus:voteAsk', { party: theParty(voter) })}</h3>
        <CrossingForm
          lines={lines}
          ask={t('caucus:crossingVote')}
          onReason={reason => vote(true, reason)}
          onBack={() => setLines([])}
        />
      </section>
    );
  }
  return (
    <section
      ref={body}
      tabIndex={-1}
      class={isLive ? 'own own-live' : 'own'}
      aria-labelledby="own-ask"
    >
      <div class="own-effect">
        {isPartyView(view) && changes.length > 0 && <ForYou view={view} changes={changes} />}
        {changes.length > 0 && (
          <details class="own-more">
            <summary>{t('scene:more')}</summary>
            <EffectPreview view={view} changes={changes} />
          </details>
        )}
        {hinted && isLive && <TabledHint />}
        <Trouble>{trouble}</Trouble>
      </div>
      <div class="own-ask">
        <p id="own-ask">
          {isLive || !before
            ? t('caucus:voteAsk', { party: theParty(voter) })
            : t('scene:after', { party: theParty(before) })}
        </p>
        <Button kind="ink" icon="accept" aria-disabled={!isLive} onClick={() => isLive && sayYes()}>
          {t('caucus:voteYes')}
        </Button>
        <Button
          kind="ink"
          icon="reject"
          aria-disabled={!isLive}
          onClick={() => isLive && vote(false)}
        >
          {t('caucus:voteNo')}
        </Button>
      </div>
    </section>
  );
}
