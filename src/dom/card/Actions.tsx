import { STRUCK, type OptionId, type PointId, type PublicView } from '#engine/types.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { t } from '#words/words.ts';
import { effectsOf, lineGlyph } from '#signs/effects.ts';
import { OwnLineWarning } from './OwnLineWarning.tsx';
import { same } from '#store/same.ts';
import { amendmentsOf, offerOn } from './offer.ts';

interface Props {
  readonly point: PointId;
  readonly view: PublicView | null;
  readonly onMark: (option: OptionId) => void;
  readonly onAmend: () => void;
}

/** The bar under a point: three marks, an initiative, or the reason why there is nothing to do now. */
export function Actions({ point, view, onMark, onAmend }: Props) {
  const app = useApp();
  const offer = useGame(s => offerOn(s, point), same);
  const initiate = () => app.openDialog({ type: 'initiative', start: point });
  switch (offer.type) {
    case 'marks':
      return view && <MarkButtons point={point} view={view} onMark={onMark} onAmend={onAmend} />;
    case 'initiative':
      return (
        <div class="card-acts card-acts-one">
          <Button kind="solid" icon="amend" onClick={initiate}>
            {t('card:initiative')}
          </Button>
        </div>
      );
    case 'reopening':
      return (
        <>
          <p class="card-why">{t('card:reopenHint')}</p>
          <div class="card-acts card-acts-one">
            <Button kind="ink" icon="amend" onClick={initiate}>
              {t('card:reopen')}
            </Button>
          </div>
        </>
      );
    case 'none':
      return <p class="card-why card-why-alone">{t(`card:whyNot.${offer.why}`)}</p>;
  }
}

function MarkButtons({ point, view, onMark, onAmend }: Props & { readonly view: PublicView }) {
  const content = useContent();
  const current = view.points[point]?.current ?? STRUCK;
  const options = content.point(point).options.map(o => o.id);
  const own = effectsOf(view, point, current).filter(e => e.party === view.seat);
  const [crossed] = own;
  const amendable = amendmentsOf(options, current).length > 0;
  const struck = current === STRUCK;
  return (
    <fieldset class="card-mark" tabIndex={-1} aria-label={t('card:actions')}>
      {own.map(({ line }) => (
        <OwnLineWarning key={line} line={line} />
      ))}
      <div class="card-acts">
        <Button kind="ink" icon="accept" onClick={() => onMark(current)} aria-keyshortcuts="A">
          {crossed && (
            <span class="card-long">
              <LineGlyph line={crossed.line} />
            </span>
          )}
          {t('card:accept')}
        </Button>
        <Button
          kind="solid"
          icon="amend"
          disabled={!amendable}
          aria-keyshortcuts="E"
          aria-describedby={amendable ? undefined : 'card-no-amendment'}
          onClick={onAmend}
        >
          <span class="card-long">{t('card:amend')}</span>
          <span class="card-short">{t('card:amendShort')}</span>
        </Button>
        <Button
          kind="ink"
          icon="reject"
          disabled={struck}
          aria-keyshortcuts="R"
          aria-describedby={struck ? 'card-rejected' : undefined}
          onClick={() => onMark(STRUCK)}
        >
          {t('card:reject')}
        </Button>
      </div>
      {!amendable && (
        <p class="card-why" id="card-no-amendment">
          {t('card:noAmendment')}
        </p>
      )}
      {struck && (
        <p class="card-why" id="card-rejected">
          {t('card:rejectedAlready')}
        </p>
      )}
    </fieldset>
  );
}

function LineGlyph({ line }: { readonly line: string }) {
  return <Glyph name={lineGlyph(useContent().line(line).status)} size={20} />;
}
