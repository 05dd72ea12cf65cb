/** A step of a scene in words, as the twin tells it when it begins. */
import type { Catalogue } from '#content/catalogue.ts';
import { numberOf } from '#content/catalogue.ts';
import { answerOf } from '#engine/answer.ts';
import type { Party, PublicView, Reason } from '#engine/types.ts';
import { motionOn, type Motion } from '#store/scene/motion.ts';
import { pointsIn } from '#store/face.ts';
import { stepIn, type Scene } from '#store/scene/step.ts';
import { listed } from './lists.ts';
import { everyParty, theParties, TheParty } from './parties.ts';
import { reasonSentence } from './reasons.ts';
import { t } from './scene.ts';
import { movedBy } from './events.ts';
import { homeWords, ratifiedWords, signedWords } from './outcome.ts';
import { pointPhrase } from './phrases.ts';

/** `view` is what is shown behind the scene. */
export function saysOf(content: Catalogue, view: PublicView, scene: Scene): string {
  const step = stepIn(scene);
  const { kind, seat, points } = step;
  const motion = motionOn(view, scene);
  const party = seat ? TheParty(seat) : '';
  switch (kind) {
    case 'laidOut':
      return motion ? told(movedBy(content, motion), said(content, motion.by, motion.reasons)) : '';
    case 'floor':
      return t('scene:answering', { party });
    case 'answer': {
      const vote = seat && motion?.votes[seat];
      if (!seat || !vote) return '';
      return told(
        t(vote.yes ? 'scene:yes' : 'scene:no', { party }),
        said(content, seat, vote.reasons),
      );
    }
    case 'result':
      return motion ? resultWords(content, motion) : '';
    case 'passed':
      return t('scene:passed', { party });
    case 'laidDown':
      return t('scene:laidDown', { round: scene.to.round, count: points.length });
    case 'turned':
      return seat ? marksOf(content, scene.to, seat) : '';
    case 'revealed':
      return t('scene:revealed', {
        settled: points.length,
        total: scene.to.reveals.at(-1)?.agenda.length ?? 0,
      });
    case 'signing':
      return everyParty()
        .map(p =>
          t(isSigned(scene.to, p) ? 'scene:signed' : 'scene:notSigned', { party: TheParty(p) }),
        )
        .join(' ');
    case 'home': {
      const signature = seat && scene.to.signatures[seat];
      if (!signature) return '';
      const answer = t(signature.ratified ? 'scene:home' : 'scene:homeNot', { party });
      return told(answer, homeWords(content, signature));
    }
    case 'outcome':
      return `${signedWords(scene.to)}. ${ratifiedWords(scene.to)}`;
  }
}

/** What came of an initiative, and because of whom it failed. */
export function resultWords(content: Catalogue, { initiative, result, votes }: Motion): string {
  const ids = pointsIn(initiative);
  const points = listed(ids.map(id => pointPhrase(content, id)));
  if (result === 'settled')
    return t(ids.length > 1 ? 'scene:carriedTied' : 'scene:carried', { points });
  if (result === 'reopened') return t('scene:reopened', { points });
  return t('scene:refused', {
    parties: theParties(everyParty().filter(p => votes[p]?.yes === false)),
  });
}

const told = (what: string, why: string): string => (why === '' ? what : `${what} ${why}`);

/** The sentence that a seat gives with an act; empty where it gives none, as persons do. */
export const said = (content: Catalogue, party: Party, reasons: readonly Reason[]): string =>
  reasons.length === 0 ? '' : reasonSentence(content, party, reasons);

const isSigned = (view: PublicView, party: Party): boolean =>
  view.signatures[party]?.signing !== 'refuse' && view.signatures[party] !== null;

function marksOf(content: Catalogue, view: PublicView, party: Party): string {
  const reveal = view.reveals.at(-1);
  if (!reveal) return '';
  const marks = reveal.agenda.map(point => {
    const option = reveal.marks[party][point]?.option;
    const number = numberOf(point);
    if (option === undefined) return t('scene:mark.none', { number });
    const answer = answerOf(reveal.before[point] ?? '', option);
    return t(`scene:mark.${answer}`, { number, option: content.option(point, option).title });
  });
  return t('scene:turned', { party: TheParty(party), marks: marks.join('; ') });
}
