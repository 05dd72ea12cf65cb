import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { PARTIES, type PublicView } from '#engine/types.ts';
import { t } from '#words/debrief.ts';
import { Bar } from './Bar.tsx';
import { acceptancesOf } from './acceptances.ts';

/** Marks that accepted the text, party by party and round by round, as a small table with bars. */
export function Accepted({ view }: { readonly view: PublicView }) {
  const content = useContent();
  if (view.reveals.length === 0) return null;
  const totals = acceptancesOf(view.reveals);
  const most = Math.max(1, ...PARTIES.map(p => totals[p].at(-1) ?? 0));
  return (
    <>
      <h3>{t('debrief:accepted')}</h3>
      <p class="debrief-small">{t('debrief:acceptedAbout')}</p>
      <table class="debrief-accepted">
        <thead>
          <tr>
            <th scope="col">{t('debrief:party')}</th>
            {view.reveals.map(r => (
              <th key={r.round} scope="col">
                <span class="visually-hidden">{t('debrief:round', { round: r.round })}</span>
                <span aria-hidden="true">{r.round}</span>
              </th>
            ))}
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {PARTIES.map(party => (
            <tr key={party}>
              <th scope="row">
                <Chip party={party} />
                <span class="visually-hidden">{content.party(party).name}</span>
              </th>
              {totals[party].map((total, i) => (
                <td key={i}>{total}</td>
              ))}
              <td class="debrief-barcell" aria-hidden="true">
                <Bar share={(totals[party].at(-1) ?? 0) / most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
