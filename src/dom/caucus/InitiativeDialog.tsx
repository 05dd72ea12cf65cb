import { useState } from 'preact/hooks';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { CrossingForm } from '#dom/evidence/CrossingForm.tsx';
import { Dialog } from '#dom/parts/Dialog.tsx';
import { linesCrossedByChoice } from '#engine/crossing.ts';
import {
  changesOf,
  type CrossingReason,
  type PointId,
  type PublicView,
  type Refusal,
} from '#engine/types.ts';
import { refusalSentence } from '#words/refusals.ts';
import { Trouble } from '#dom/parts/Trouble.tsx';
import { t } from '#words/words.ts';
import { isPartyView } from '#store/select.ts';
import { ForYou } from './ForYou.tsx';
import { EffectPreview } from './EffectPreview.tsx';
import { useFocusOnChange } from '#dom/parts/focus.ts';
import { reopenable } from '#record/initiative.ts';
import { initiativePhrase } from '#words/phrases.ts';
import { ReopeningForm } from './ReopeningForm.tsx';
import { initiativeOf, KINDS, moverOf, sketchAt, type Sketch } from '#record/sketch.ts';
import { WordingsForm } from './WordingsForm.tsx';
import '#dom/parts/pages/pages.css';

interface Props {
  readonly start?: PointId | undefined;
}

/** Puts one initiative together, shows what it touches, and puts it forward. */
export function InitiativeDialog({ start }: Props) {
  const view = useGame(s => s.view);
  return view && <Putting view={view} start={start} />;
}

function Putting({ view, start }: Props & { readonly view: PublicView }) {
  const { closeDialog: close, store, table } = useApp();
  const content = useContent();
  const seat = moverOf(
    view,
    useGame(s => s.device.seat),
  );
  const [sketch, setSketch] = useState<Sketch>(() => sketchAt(view, seat, start));
  const [crossing, setCrossing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const body = useFocusOnChange<HTMLDivElement>(crossing);
  const change = (part: Partial<Sketch>) => {
    setSketch({ ...sketch, ...part });
    setTrouble(null);
  };
  if (!seat) return null;

  const isChoice = sketch.kind === 'reopening' || reopenable(view, seat).length > 0;
  const initiative = initiativeOf(sketch);
  const changes = initiative ? changesOf(initiative) : [];
  const ownLines = linesCrossedByChoice(view, seat, changes);
  const send = (reason?: CrossingReason) => {
    if (!initiative) return;
    table()?.act({ type: 'table', initiative, ...(reason && { crossing: reason }) });
    const refusal: Refusal | null = store.getState().refusal;
    if (!refusal) return close();
    setCrossing(false);
    setTrouble(refusalSentence(content, refusal));
  };
  const submit = () => {
    if (!initiative) setTrouble(t(`caucus:incomplete.${sketch.kind}`));
    else if (ownLines.length > 0) setCrossing(true);
    else send();
  };

  return (
    <Dialog
      title={t('caucus:tableTitle')}
      about={t('caucus:tableAbout')}
      onClose={close}
      className="talks-dialog"
    >
      <div ref={body}>
        {crossing ? (
          <CrossingForm
            lines={ownLines}
            ask={t('caucus:crossingTable')}
            onReason={send}
            onBack={() => setCrossing(false)}
          />
        ) : (
          <>
            <p class="talks-lead">{t('caucus:tableAbout')}</p>
            {isChoice && (
              <fieldset class="talks-kinds" tabIndex={-1}>
                <legend>{t('caucus:kind')}</legend>
                {KINDS.map(kind => (
                  <label key={kind} class="talks-choice">
                    <input
                      type="radio"
                      name="initiative-kind"
                      checked={sketch.kind === kind}
                      onChange={() => change({ kind })}
                    />
                    <span>
                      <b>{t(`caucus:kinds.${kind}`)}</b> {t(`caucus:kindHints.${kind}`)}
                    </span>
                  </label>
                ))}
              </fieldset>
            )}
            {sketch.kind === 'wordings' && (
              <WordingsForm
                view={view}
                seat={seat}
                items={sketch.items}
                onChange={items => change({ items })}
              />
            )}
            {sketch.kind === 'reopening' && (
              <ReopeningForm
                view={view}
                seat={seat}
                point={sketch.reopening}
                onChange={reopening => change({ reopening })}
              />
            )}
            {changes.length > 0 && isPartyView(view) && <ForYou view={view} changes={changes} />}
            {changes.length > 0 && <EffectPreview view={view} changes={changes} />}
            <Trouble>{trouble}</Trouble>
            <div class="talks-bar">
              {initiative && <p class="talks-sentence">{initiativePhrase(content, initiative)}</p>}
              <Button kind="ink" onClick={close}>
                {t('caucus:back')}
              </Button>
              <Button kind="primary" onClick={submit}>
                {t('caucus:submit')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
