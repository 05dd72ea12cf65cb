import { useContent } from '#dom/game.ts';
import type { ToldMove } from '#record/moves.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { t } from '#words/replay.ts';

/** The move made last: when, by whom, what, and why if a computer seat said so. Read out as it changes. */
export function Told({ move, count }: { readonly move: ToldMove | null; readonly count: number }) {
  const content = useContent();
  if (!move) return <output class="replay-told">{t('replay:start')}</output>;
  const { number, round, phase, by, sentence, reason } = move;
  const when =
    round === 0
      ? t('replay:inBrief')
      : t('replay:inRound', { round, phase: t(`report:phase.${phase}`) });
  return (
    <output class="replay-told">
      <small>{t('replay:at', { number, count, when })}</small>
      <p>
        {by !== 'chair' && <Chip party={by} beside />}{' '}
        <b>{by === 'chair' ? t('report:chair') : content.party(by).name}</b> {sentence}
      </p>
      {reason !== '' && <p class="replay-reason">{reason}</p>}
    </output>
  );
}
