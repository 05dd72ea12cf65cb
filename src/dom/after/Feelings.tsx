import { useApp, useGame } from '#dom/game.ts';
import { ANSWER_MAX } from '#saves/format.ts';
import type { Party, PublicView } from '#engine/types.ts';
import { t } from '#words/debrief.ts';
import { questionsFor } from '#record/questions.ts';

/** Where "Answer 5 questions" leads: the first answer. */
export const QUESTIONS_ID = 'debrief-questions';

interface Props {
  readonly view: PublicView;
  readonly players: readonly Party[];
}

/** First the role is put down, then five questions; the answers are kept with the game, on this device. */
export function Feelings({ view, players }: Props) {
  const app = useApp();
  const answers = useGame(s => s.answers);
  const answer = (question: string, words: string) =>
    app.show({ answers: { ...answers, [question]: words } });
  return (
    <section class="debrief-sheet debrief-first">
      <div class="debrief-out">
        <h2>{t('debrief:roleTitle')}</h2>
        <p>{t(players.length === 0 ? 'debrief:roleWatched' : 'debrief:role')}</p>
      </div>
      <h2>{t('debrief:questions')}</h2>
      <p class="debrief-small">{t('debrief:private')}</p>
      <ol class="debrief-questions">
        {questionsFor(view, players).map((question, i) => (
          <li key={question}>
            <label>
              <span>{t(`debrief:ask.${question}`)}</span>
              <textarea
                rows={2}
                {...(i === 0 && { id: QUESTIONS_ID })}
                value={answers[question] ?? ''}
                maxLength={ANSWER_MAX}
                onInput={event => answer(question, event.currentTarget.value)}
              />
            </label>
          </li>
        ))}
      </ol>
    </section>
  );
}
