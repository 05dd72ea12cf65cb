import { useEffect, useState } from 'preact/hooks';
import { numberOf } from '#content/catalogue.ts';
import { sourcesDiffer } from '#content/coverage.ts';
import { linesCrossedByChoice } from '#engine/crossing.ts';
import {
  STRUCK,
  type CrossingReason,
  type LineId,
  type OptionId,
  type Party,
  type PointId,
} from '#engine/types.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { tileOf } from '#dom/table/focusTile.ts';
import { standOf } from '#dom/table/named.ts';
import { faceOf } from '#store/face.ts';
import { CrossingForm, crossingLead } from '#dom/evidence/CrossingForm.tsx';
import type { GameState } from '#store/store.ts';
import { Dialog } from '#dom/parts/Dialog.tsx';
import { useFocusOnChange } from '#dom/parts/focus.ts';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { Strip } from '#dom/parts/Strip.tsx';
import { t } from '#words/words.ts';
import { Actions } from './Actions.tsx';
import { AmendForm } from './AmendForm.tsx';
import { ARTICLES_ID } from './ArticlesSay.tsx';
import { DraftPage, Stamp } from './DraftPage.tsx';
import { useEscape, useSingleKeys } from '#dom/parts/singleKeys.ts';
import { same } from '#store/same.ts';
import { amendmentsOf, neighbour, offerOn } from './offer.ts';
import { isPartyView } from '#store/select.ts';
import { stanceId } from './Stances.tsx';
import { StancesPage } from './StancesPage.tsx';
import './card.css';

const STANDS_ID = 'card-stands';

interface Props {
  readonly point: PointId;
  readonly amending: boolean;
  readonly marking: OptionId | null; // asked for already
  readonly side: Party | null; // whose stance is read first
  readonly toTable: boolean; // closing leads to the point's own card
}

/** What the bar of the close-up shows: the actions, the wordings, or the reason asked for a crossing. */
type Step = { readonly type: 'actions' } | { readonly type: 'amend' } | Crossing;

interface Crossing {
  readonly type: 'crossing';
  readonly option: OptionId;
  readonly lines: readonly LineId[];
}

/** One point, opened like a dossier: its text and sources at left, the sides and one's mark at right. */
export function CardCloseUp({ point, toTable, marking, ...spread }: Props) {
  const app = useApp();
  const content = useContent();
  const { title } = content.point(point);
  const face = useGame(s => faceOf(content, s.view, s.seenReveal, point), same);
  const first = useGame(s => askedFirst(s.view, point, marking), same);
  const values = { number: numberOf(point), count: content.content.points.length, title };
  return (
    <Dialog
      title={t('card:title', values)}
      about={first ? `${standOf(face)} ${crossingLead(content, first.lines)}` : standOf(face)}
      hideTitle
      className="card-dialog"
      onClose={app.closeDialog}
      backTo={() => (toTable ? tileOf(point) : null)}
    >
      <Spread key={point} point={point} first={first} {...spread} />
    </Dialog>
  );
}

/** The reason that is asked for before anything else: of a mark that one has asked for already. */
function askedFirst(
  view: GameState['view'],
  point: PointId,
  option: OptionId | null,
): Crossing | null {
  if (option === null || !view || !isPartyView(view)) return null;
  const lines = linesCrossedByChoice(view, view.seat, [{ point, option }]);
  return lines.length > 0 ? { type: 'crossing', option, lines } : null;
}

interface SpreadProps extends Omit<Props, 'toTable' | 'marking'> {
  readonly first: Crossing | null;
}

function Spread({ point, amending, first, side }: SpreadProps) {
  const app = useApp();
  const content = useContent();
  const view = useGame(s => s.view);
  const { title, options } = content.point(point);
  const number = numberOf(point);
  const count = content.content.points.length;
  const offer = useGame(s => offerOn(s, point), same);
  const current = view?.points[point]?.current ?? STRUCK;
  const marking = offer.type === 'marks';
  const amendable =
    marking &&
    amendmentsOf(
      options.map(o => o.id),
      current,
    ).length > 0;
  const [step, setStep] = useState<Step>(
    first ?? { type: amending && amendable ? 'amend' : 'actions' },
  );
  const bar = useFocusOnChange<HTMLDivElement>(step.type);
  useEffect(() => {
    if (side) document.getElementById(stanceId(side))?.focus();
  }, [side]);

  const close = app.closeDialog;
  const turn = (by: 1 | -1) =>
    app.openDialog({
      type: 'card',
      point: neighbour(
        content.content.points.map(p => p.id),
        point,
        by,
      ),
    });
  const mark = (option: OptionId, crossing?: CrossingReason) => {
    if (!isPartyView(view)) return;
    const lines = linesCrossedByChoice(view, view.seat, [{ point, option }]);
    if (lines.length > 0 && !crossing) {
      setStep({ type: 'crossing', option, lines });
      return;
    }
    app.table()?.act({ type: 'mark', point, option, ...(crossing && { crossing }) });
    close();
  };
  useEscape(step.type === 'actions' ? null : () => setStep({ type: 'actions' }));
  const sources = () => document.getElementById(ARTICLES_ID)?.focus();
  const acting = step.type === 'actions' && marking;
  useSingleKeys({
    a: acting ? () => mark(current) : undefined,
    e: acting && amendable ? () => setStep({ type: 'amend' }) : undefined,
    r: acting && current !== STRUCK ? () => mark(STRUCK) : undefined,
    n: step.type === 'actions' ? () => turn(1) : undefined,
    p: step.type === 'actions' ? () => turn(-1) : undefined,
    s: sources,
  });

  return (
    <div class="card-folder">
      <div class="card-pages">
        {/* both pages scroll: of itself Firefox makes what scrolls a stop of Tab, and it has nothing to say */}
        <article class="card-page card-left" tabIndex={-1} aria-label={t('card:draft')}>
          <div class="card-crumb">
            <span class="card-dossier">{content.dossierOf(point).title}</span>
            <button type="button" class="card-to-table" onClick={close}>
              <Glyph name="back" size={20} /> {t('card:closeToTable')}
            </button>
            <PointTurner place={t('card:place', { number, count })} onTurn={turn} />
          </div>
          <p class="card-title">
            <span>{number}</span> {title}
          </p>
          <Stamp point={point} view={view} />
          <div class="card-strip">
            <Strip point={point} size={22} />
          </div>
          {sourcesDiffer(content.point(point)) && (
            <button type="button" class="card-to-differences" onClick={sources}>
              <Glyph name="differ" size={20} /> {t('card:differHere')}
            </button>
          )}
          <DraftPage point={point} view={view} />
        </article>
        <section class="card-page card-right" tabIndex={-1} aria-labelledby={STANDS_ID}>
          <div class="card-crumb">
            <h3 id={STANDS_ID}>{t('card:stands')}</h3>
            <button type="button" class="card-close" onClick={close}>
              {t('card:close')} <kbd translate={false}>{t('card:keyEscape')}</kbd>
            </button>
          </div>
          <StancesPage point={point} view={view} />
        </section>
      </div>
      <div class={`card-bar card-bar-${step.type}`} ref={bar}>
        {step.type === 'actions' && (
          <Actions
            point={point}
            view={view}
            onMark={option => mark(option)}
            onAmend={() => setStep({ type: 'amend' })}
          />
        )}
        {step.type === 'amend' && view && (
          <AmendForm
            point={point}
            view={view}
            onChoose={option => mark(option)}
            onBack={() => setStep({ type: 'actions' })}
          />
        )}
        {step.type === 'crossing' && (
          <CrossingForm
            lines={step.lines}
            ask={t(step.option === current ? 'card:crossingAccept' : 'card:crossingMark')}
            onReason={reason => mark(step.option, reason)}
            onBack={() => setStep({ type: 'actions' })}
          />
        )}
      </div>
    </div>
  );
}

interface TurnerProps {
  readonly place: string;
  readonly onTurn: (by: 1 | -1) => void;
}

/** "Point 21 of 28", between the buttons that turn to the points before and after it. */
function PointTurner({ place, onTurn }: TurnerProps) {
  return (
    <span class="card-turner">
      <button
        type="button"
        id="card-previous"
        aria-label={t('card:previous')}
        aria-keyshortcuts="P"
        onClick={() => onTurn(-1)}
      >
        <Glyph name="back" size={20} />
      </button>
      {place}
      <button
        type="button"
        id="card-next"
        aria-label={t('card:next')}
        aria-keyshortcuts="N"
        onClick={() => onTurn(1)}
      >
        <Glyph name="back" size={20} />
      </button>
    </span>
  );
}
