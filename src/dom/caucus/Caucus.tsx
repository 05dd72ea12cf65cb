import { numberOf } from '#content/catalogue.ts';
import { changesOf, type Party } from '#engine/types.ts';
import { pointsIn } from '#store/face.ts';
import type { Motion } from '#store/scene/motion.ts';
import { isStillAsked, lastSpeaker, motionIn, seatState, LIT } from '#store/scene/seat.ts';
import { stepIn } from '#store/scene/step.ts';
import { same } from '#store/same.ts';
import { listedShort } from '#words/lists.ts';
import { everyParty, shortly } from '#words/parties.ts';
import { t } from '#words/scene.ts';
import { useContent, useGame } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { ReasonSentence } from '#dom/evidence/ReasonSentence.tsx';
import { Lamp } from '#dom/parts/scene/Lamp.tsx';
import { LaidCards } from './LaidCards.tsx';
import { OwnAnswer } from './OwnAnswer.tsx';
import { Rail } from '#dom/parts/scene/Rail.tsx';
import { resultWords } from '#words/steps.ts';
import { placeOf, seatsAcross, widthsFor, type SeatPlace } from './seatPlaces.ts';
import { usePacer } from '#dom/parts/scene/usePacer.ts';
import '#dom/parts/scene/scene.css';
import './caucus.css';

/** The caucus on the desk: all seats round what is put forward, answering one after another. */
export function Caucus() {
  usePacer();
  const motion = useGame(motionIn, same);
  const parties = everyParty();
  const across = seatsAcross(parties.length);
  const own = useGame(s => parties.findIndex(party => party === s.device.seat));
  return (
    <section
      class="scene caucus"
      aria-labelledby="scene-title"
      style={{ '--across': across, '--own': widthsFor(across, own) }}
    >
      <h2 id="scene-title" class="visually-hidden" tabIndex={-1}>
        {t('scene:caucus')}
      </h2>
      <Rail lifted={motion && motion.result === 'open' ? pointsIn(motion.initiative) : []} />
      <ol class="seats">
        {parties.map((party, i) => (
          <Seat key={party} party={party} motion={motion} place={placeOf(i, across)} />
        ))}
      </ol>
      <Middle motion={motion} />
    </section>
  );
}

interface SeatProps {
  readonly party: Party;
  readonly motion: Motion | null;
  readonly place: SeatPlace;
}

function Seat({ party, motion, place }: SeatProps) {
  const content = useContent();
  const state = useGame(s => seatState(s, motion, party));
  const isOwn = useGame(s => s.device.seat === party);
  const isAsked = useGame(s => isStillAsked(s, motion, party));
  const isLit = LIT.includes(state);
  const isLast = useGame(s => lastSpeaker(s, motion) === party);
  const vote = motion?.votes[party];
  const reasons = vote?.reasons ?? (motion?.by === party ? motion.reasons : []);
  const hasAnswered = state === 'yes' || state === 'no';
  const word = hasAnswered ? 'answered' : state;
  return (
    <li
      class={`seat seat-${place.row} ${place.isLast ? 'seat-end' : ''} seat-${state} ${isLit ? 'seat-lit' : ''}`}
      style={{ gridColumn: place.column }}
      data-seat={party}
    >
      <div class="seat-who" data-who={party}>
        <Lamp />
        <Chip party={party} size="l" beside />
        <p>
          <b>{content.party(party).name}</b>
          <span class="seat-state">
            {isOwn && `${t('scene:you')} · `}
            {t(`scene:state.${word}`)}
          </span>
          <span class="seat-short" aria-hidden="true">
            {t(`scene:short.${state}`)}
          </span>
        </p>
      </div>
      {state === 'floor' && !isOwn && (
        <p class="slip-paper slip-lit">
          <Glyph name="dots" size={22} />{' '}
          {t('scene:answering', { party: content.party(party).name })}
        </p>
      )}
      {(hasAnswered || ((state === 'mover' || state === 'puts') && reasons.length > 0)) && (
        <div class={`slip-paper ${isLit ? 'slip-lit' : ''} ${isLast ? '' : 'slip-old'}`}>
          {reasons.length > 0 ? (
            <ReasonSentence party={party} reasons={reasons} />
          ) : (
            <span class="slip-who" aria-hidden="true">
              {shortly([party])}
            </span>
          )}
          {hasAnswered && (
            <span class={`stamp stamp-${state}`} data-stamp={party}>
              <Glyph name={state === 'yes' ? 'accept' : 'reject'} size={15} />
              {t(state === 'yes' ? 'scene:stampYes' : 'scene:stampNo')}
            </span>
          )}
        </div>
      )}
      {isOwn && motion && isAsked && <OwnAnswer motion={motion} />}
    </li>
  );
}

/** What lies in the middle, or what came of it. */
function Middle({ motion }: { readonly motion: Motion | null }) {
  const content = useContent();
  const floor = useGame(s => (s.scene ? stepIn(s.scene).seat : (s.view?.awaited[0] ?? null)));
  const hasPassed = useGame(s => s.scene !== null && stepIn(s.scene).kind === 'passed');
  if (!motion) {
    return (
      <p class="middle-empty">
        {floor &&
          t(hasPassed ? 'scene:passed' : 'scene:floorOf', { party: content.party(floor).name })}
      </p>
    );
  }
  return (
    <div class={`middle middle-${motion.result}`}>
      <LaidCards motion={motion} changes={changesOf(motion.initiative)} />
      {motion.result !== 'open' && <Result motion={motion} />}
    </div>
  );
}

function Result({ motion }: { readonly motion: Motion }) {
  const content = useContent();
  if (motion.result === 'settled') {
    return (
      <p class="result">
        <b class="stamp stamp-carried" data-stamp="result">
          {t('scene:stampCarried')}
        </b>
        <span>{resultWords(content, motion)}</span> <small>{t('scene:resultCarriedAbout')}</small>
      </p>
    );
  }
  const isReopened = motion.result === 'reopened';
  return (
    <p class="result">
      <b>
        {isReopened
          ? t('scene:resultReopened', {
              points: listedShort(pointsIn(motion.initiative).map(p => `${numberOf(p)}`)),
            })
          : t('scene:resultRefused')}
      </b>{' '}
      <small>{t(isReopened ? 'scene:resultReopenedAbout' : 'scene:resultRefusedAbout')}</small>
    </p>
  );
}
