/** What the controls of the console come to, at one table or all. */
import type { Question } from '../parts/AskFirst.tsx';
import { shortNames } from '../parts/stateWords.ts';
import type { TeacherSeen } from '#wire/seen.ts';
import { t } from '#words/teacher.ts';
import { awaitedAt, type Awaited } from './people.ts';
import type { Send } from './useDo.ts';

/** Who has not answered, table by table: what is said before the talks go on without them. */
export const unanswered = (awaited: readonly Awaited[]): readonly string[] =>
  awaited
    .filter(({ parties }) => parties.length > 0)
    .map(({ number, phase, parties }) => {
      const words = { number, seats: shortNames(parties) };
      return phase === 'summary' || phase === 'ended'
        ? ''
        : t(`teacher:ask.awaited.${phase}`, words);
    });

/** Goes on where nobody is waited for; null. Else the question to be asked first. */
export function nextStep(
  { tables }: TeacherSeen,
  scope: number | null,
  send: Send,
): Question | null {
  const awaited = awaitedAt(tables, scope);
  const says = unanswered(awaited);
  const advance = async (force: boolean) => {
    for (const { number, round, phase } of awaited)
      await send({ type: 'advance', table: number, ifRound: round, ifPhase: phase, force });
  };
  if (says.length > 0)
    return {
      title: t('teacher:ask.title'),
      says: [...says, t('teacher:ask.force')],
      yes: t('teacher:ask.yes'),
      run: () => void advance(true),
    };
  void advance(false);
  return null;
}

export const endTalks = ({ tables }: TeacherSeen, scope: number | null, send: Send): Question => ({
  title: t('teacher:ask.endTitle'),
  says: [...unanswered(awaitedAt(tables, scope)), t('teacher:ask.end')],
  yes: t('teacher:ask.endYes'),
  run: () => void send({ type: 'close', table: scope }),
});

/** Whether all tables of the scope stand still. */
export const isPausedAt = ({ tables }: TeacherSeen, scope: number | null): boolean => {
  const inScope = tables.filter(({ number }) => scope === null || number === scope);
  return inScope.length > 0 && inScope.every(({ isPaused }) => isPaused);
};
