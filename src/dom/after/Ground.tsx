import { Chip } from '#dom/parts/Chip.tsx';
import type { Party } from '#engine/types.ts';
import { everyParty, slotOf } from '#words/parties.ts';
import { t } from '#words/debrief.ts';
import type { Chart } from './charts/chart.ts';
import { Drawn } from './charts/Drawn.tsx';
import { roundsIn } from '#record/acceptances.ts';
import { ByRound } from './ByRound.tsx';
import { groundHeld, type Ground as Held } from '#record/ground.ts';
import { useEnded } from './useEnded.ts';

/** How far each seat held to what suits it best, round by round. With everybody's papers, so after the talks only. */
export function Ground() {
  const ended = useEnded();
  const held = ended && groundHeld(ended.view.reveals, ended.papers);
  if (!held || ended.view.reveals.length === 0) return null;
  return (
    <>
      <h3>{t('debrief:ground')}</h3>
      <p class="debrief-small">{t('debrief:groundAbout')}</p>
      <Drawn chart={chartOf(held)} />
      <ul class="chart-key" aria-hidden="true">
        {everyParty().map(party => (
          <li key={party}>
            <span class={lineOf(party)}>
              <svg viewBox="0 0 44 22" class={`chart-dash ${lineOf(party)}`}>
                <path d="M0 11h44" />
              </svg>
            </span>
            <Chip party={party} size="s" beside />
          </li>
        ))}
      </ul>
      <ByRound cells={held} />
    </>
  );
}

const lineOf = (party: Party): string => `chart-party slot-${slotOf(party)}`;

const chartOf = (held: Held): Chart => ({
  type: 'lines',
  labels: roundsIn(held).map(String),
  high: 100,
  series: everyParty().map(party => ({
    className: lineOf(party),
    mark: 'dot',
    values: held[party],
  })),
});
