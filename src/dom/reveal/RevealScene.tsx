import { numberOf } from '#content/catalogue.ts';
import type { Party, PublicView } from '#engine/types.ts';
import { hasBegun, stepIn, type Scene } from '#store/scene/step.ts';
import { isPartyView } from '#store/select.ts';
import { everyParty, shortly, slotOf } from '#words/parties.ts';
import { t } from '#words/scene.ts';
import { useContent, useGame } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { predictionSentence } from '#words/phrases.ts';
import { revealedPoints, type RevealedMark, type RevealedPoint } from '#record/reveal.ts';
import { Lamp } from '#dom/parts/scene/Lamp.tsx';
import { Rail } from '#dom/parts/scene/Rail.tsx';
import { usePacer } from '#dom/parts/scene/usePacer.ts';
import '#dom/parts/scene/scene.css';
import './reveal.css';

const COLUMNS = 7; // more points than these stand one below the other

/** The marks of a round, laid face down and turned seat by seat. */
export function RevealScene() {
  usePacer();
  const scene = useGame(s => s.scene);
  const view = useGame(s => s.view);
  const reveal = view?.reveals.at(-1);
  if (!scene || !view || !reveal) return null;
  const points = revealedPoints(reveal);
  return (
    <section class="scene reveal" aria-labelledby="scene-title">
      <Rail lifted={reveal.agenda} />
      <h2 id="scene-title" tabIndex={-1}>
        {t('scene:marksOf', { round: reveal.round })}
      </h2>
      <div class={points.length > COLUMNS ? 'reveal-desk reveal-rows' : 'reveal-desk'}>
        <ul class="reveal-seats">
          {everyParty().map(party => (
            <SeatOf key={party} party={party} scene={scene} />
          ))}
          <li class="reveal-alike" aria-hidden="true">
            {t('scene:alike')}
          </li>
        </ul>
        <ol class="reveal-points">
          {points.map(point => (
            <Column key={point.point} revealed={point} scene={scene} />
          ))}
        </ol>
      </div>
      {stepIn(scene).kind === 'revealed' && <Expected view={view} round={reveal.round} />}
    </section>
  );
}

function SeatOf({ party, scene }: { readonly party: Party; readonly scene: Scene }) {
  const content = useContent();
  const isOwn = useGame(s => s.device.seat === party);
  const { kind, seat } = stepIn(scene);
  const isTurning = kind === 'turned' && seat === party;
  const state = isTurning ? 'turning' : hasBegun(scene, 'turned', party) ? 'shown' : 'sealed';
  return (
    <li class={isTurning ? 'reveal-seat seat-lit' : `reveal-seat seat-${state}`} data-seat={party}>
      <Lamp />
      <Chip party={party} size="l" beside />
      <p>
        <b>{content.party(party).name}</b>
        <span class="reveal-state">
          {isOwn && <span class="seat-own">{t('scene:you')} · </span>}
          {t(`scene:${state}`)}
        </span>
      </p>
    </li>
  );
}

/** One point with the marks of all seats below it, and what came of them once the last one is turned. */
function Column({ revealed, scene }: { readonly revealed: RevealedPoint; readonly scene: Scene }) {
  const content = useContent();
  const { point, marks, settled, candidates } = revealed;
  const isDone = everyParty().every(party => hasBegun(scene, 'turned', party));
  return (
    <li class={isDone && settled !== null ? 'reveal-point reveal-done' : 'reveal-point'}>
      <h3>
        {numberOf(point)} {content.point(point).title}
      </h3>
      {marks.map(({ party, mark }) =>
        hasBegun(scene, 'turned', party) ? (
          <Turned
            key={party}
            party={party}
            mark={mark}
            title={mark && content.option(point, mark.option).title}
          />
        ) : (
          <p key={party} class={`mark mark-back slot-${slotOf(party)}`}>
            <Chip party={party} /> <span class="visually-hidden">{t('scene:sealed')}</span>
          </p>
        ),
      )}
      {!isDone && <p class="reveal-outcome reveal-wait" />}
      {isDone && settled !== null && (
        <p class="reveal-outcome reveal-settled">
          <span class="stamp">{t('scene:outcomeSettled')}</span>
        </p>
      )}
      {isDone && settled === null && (
        <p class="reveal-outcome">
          {candidates.length > 0
            ? t('scene:outcomeOpen', { count: candidates.length })
            : t('scene:outcomeNone')}
        </p>
      )}
    </li>
  );
}

function Turned(props: {
  readonly party: Party;
  readonly mark: RevealedMark | null;
  readonly title: string | null;
}) {
  const { party, mark, title } = props;
  return (
    <p class={`mark slot-${slotOf(party)}`}>
      <span class="visually-hidden">{shortly([party])}: </span>
      <span class="mark-answer">
        {mark && <Glyph name={mark.answer} size={17} />}
        <span>{t(`scene:answerWord.${mark?.answer ?? 'none'}`)}</span>
      </span>
      {mark && <em class={mark.answer === 'amend' ? 'mark-new' : ''}>{title}</em>}
    </p>
  );
}

/** How well the seat that has the device read the others. */
function Expected({ view, round }: { readonly view: PublicView; readonly round: number }) {
  const scored = isPartyView(view) ? view.scored.filter(s => s.round === round) : [];
  if (scored.length === 0) return null;
  return (
    <ul class="reveal-expected" aria-label={t('caucus:predictionsTitle')}>
      {scored.map(s => (
        <li key={s.of}>{predictionSentence(s)}</li>
      ))}
    </ul>
  );
}
