import { numberOf } from '#content/catalogue.ts';
import { Fold } from '#dom/parts/Fold.tsx';
import { useContent, useGame } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { ReasonSentence } from '#dom/evidence/ReasonSentence.tsx';
import { STRUCK, type Answer, type PointId } from '#engine/types.ts';
import { articleNumber } from '#store/select.ts';
import { listed } from '#words/lists.ts';
import { shortly } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { optionPhrase } from '#words/phrases.ts';
import type { RevealedMark, RevealedPoint as Revealed } from '#record/reveal.ts';
import './marks.css';

interface Props {
  readonly revealed: Revealed;
  readonly isFolded?: boolean; // its reasons: who comes for them has them at once
}

/** One point of the reveal: four marks side by side, why each was made, and what came of them. */
export function RevealedPoint({ revealed, isFolded = false }: Props) {
  const content = useContent();
  const { point, marks, settled } = revealed;
  return (
    <li class="talks-revealed" data-settled={settled !== null}>
      <h3>
        <span class="talks-number">{numberOf(point)}</span> {content.point(point).title}
      </h3>
      <ul class="talks-marks">
        {marks.map(({ party, mark }) => (
          <li key={party} data-answer={mark?.answer ?? 'none'}>
            <Chip party={party} />
            <div>
              <p class="talks-mark">
                {mark && <Glyph name={mark.answer} size={18} />}
                {mark
                  ? markWords(content.option(point, mark.option).title, mark)
                  : t('caucus:markNone')}
              </p>
              {mark && !isFolded && <MarkReason mark={mark} point={point} />}
            </div>
          </li>
        ))}
      </ul>
      {isFolded && <FoldedReasons revealed={revealed} />}
      <Outcome revealed={revealed} />
    </li>
  );
}

interface ReasonProps {
  readonly mark: RevealedMark;
  readonly point: PointId;
}

const MarkReason = ({ mark: { party, answer, reasons }, point }: ReasonProps) =>
  reasons.length === 0 ? null : (
    <div class="talks-reason">
      <ReasonSentence party={party} reasons={reasons} point={point} did={answer} />
    </div>
  );

/** The reasons of all who gave one, below their marks. */
function FoldedReasons({ revealed: { point, marks } }: Pick<Props, 'revealed'>) {
  const given = marks.flatMap(({ mark }) => (mark && mark.reasons.length > 0 ? [mark] : []));
  if (given.length === 0) return null;
  const summary = (
    <span>
      {t('caucus:reasons')}
      <span class="visually-hidden"> {t('caucus:reasonsOn', { number: numberOf(point) })}</span>
    </span>
  );
  return (
    <Fold summary={summary}>
      {() => (
        <ul class="talks-marks">
          {given.map(mark => (
            <li key={mark.party}>
              <Chip party={mark.party} />
              <MarkReason mark={mark} point={point} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

function Outcome({ revealed: { point, settled, candidates } }: { readonly revealed: Revealed }) {
  const content = useContent();
  const article = useGame(s => s.view && articleNumber(s.view, point));
  if (settled !== null) {
    const how = optionPhrase(content, { point, option: settled });
    return (
      <p class="talks-outcome">
        <strong>{t('caucus:revealSettled', { how })}</strong>
        {article !== null && ` ${t('caucus:article', { article })}`}
      </p>
    );
  }
  if (candidates.length === 0) return <p class="talks-outcome">{t('caucus:revealBracketed')}</p>;
  const each = candidates.map(({ option, parties }) =>
    t('caucus:candidate', {
      option: optionPhrase(content, { point, option }),
      parties: shortly(parties),
    }),
  );
  const isLeftOut = candidates.some(({ option }) => option === STRUCK);
  return (
    <>
      <p class="talks-outcome">{t('caucus:revealCandidates', { candidates: listed(each) })}</p>
      {isLeftOut &&
        candidates.map(({ option }) => (
          <Apart key={option} note={content.option(point, option).bindsNobody} />
        ))}
    </>
  );
}

/** How a candidate under which nobody has to act differs from leaving the point out. */
const Apart = ({ note }: { readonly note: string | undefined }) =>
  note === undefined ? null : <p class="talks-note">{note}</p>;

const WORDS = {
  accept: () => t('caucus:markAccept'),
  amend: (option: string) => t('caucus:markAmend', { option }),
  reject: () => t('caucus:markReject'),
} as const satisfies Record<Answer, (option: string) => string>;

const markWords = (option: string, mark: RevealedMark): string => WORDS[mark.answer](option);
