import type { PublicView } from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/debrief.ts';
import { acceptancesOf } from '#record/acceptances.ts';
import { Bar } from './Bar.tsx';
import { ByRound } from './ByRound.tsx';

/** Marks that accepted the text, party by party and round by round, as a small table with bars. */
export function Accepted({ view }: { readonly view: PublicView }) {
  if (view.reveals.length === 0) return null;
  const totals = acceptancesOf(view.reveals);
  const most = Math.max(1, ...everyParty().map(p => totals[p].at(-1) ?? 0));
  return (
    <>
      <h3>{t('debrief:accepted')}</h3>
      <p class="debrief-small">{t('debrief:acceptedAbout')}</p>
      <ByRound cells={totals} after={party => <Bar share={(totals[party].at(-1) ?? 0) / most} />} />
    </>
  );
}
