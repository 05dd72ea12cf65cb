import { answerOf } from '#engine/answer.ts';
import {
  DRAFTED,
  type Answer,
  type OptionId,
  type PointId,
  type PublicView,
} from '#engine/types.ts';
import { useApp, useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { isPartyView } from '#store/select.ts';
import { lastRevealOf } from './offer.ts';

interface Props {
  readonly point: PointId;
  readonly view: PublicView;
}

/** The marks of the last reveal on this point, all seats; and one's own of this round, still one's own. */
export function LastMarks({ point, view }: Props) {
  const content = useContent();
  const reveal = lastRevealOf(view, point);
  const title = (option: OptionId) => content.option(point, option).title;
  return (
    <section class="card-marks">
      <h3>{reveal ? t('card:marksInRound', { round: reveal.round }) : t('card:marks')}</h3>
      {reveal ? (
        <ul>
          {everyParty().map(party => {
            const option = reveal.marks[party][point]?.option;
            const answer = option && answerOf(reveal.before[point] ?? DRAFTED, option);
            return (
              <li key={party}>
                <Chip party={party} />
                {answer && <Glyph name={answer} size={17} />}
                {answer ? t(`card:answer.${answer}`) : t('card:noMark')}
                {answer === 'amend' && option && <em>{title(option)}</em>}
              </li>
            );
          })}
        </ul>
      ) : (
        <p class="card-aside">{t('card:marksNone')}</p>
      )}
      <OwnMark point={point} view={view} />
    </section>
  );
}

function OwnMark({ point, view }: Props) {
  const app = useApp();
  const content = useContent();
  if (!isPartyView(view)) return null;
  const mark = view.marks[point];
  if (!mark) return null;
  const answer: Answer = answerOf(view.points[point]?.current ?? DRAFTED, mark.option);
  const words = {
    answer: t(`card:answer.${answer}`),
    option: content.option(point, mark.option).title,
  };
  return (
    <p class="card-own-mark">
      <Chip party={view.seat} beside />
      {answer === 'amend' ? t('card:yourMarkOption', words) : t('card:yourMark', words)}
      {view.may.includes('unmark') && (
        <Button kind="ink" onClick={() => app.table()?.act({ type: 'unmark', point })}>
          {t('card:takeBack')}
        </Button>
      )}
    </p>
  );
}
