import type { ComponentChildren } from 'preact';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import type { ByParty, Party } from '#engine/types.ts';
import { roundsIn } from '#record/acceptances.ts';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/debrief.ts';

interface Props {
  readonly cells: ByParty<readonly (number | null)[]>; // one a round; null: nothing to tell
  readonly after?: (party: Party) => ComponentChildren; // for the eye, behind the last round
}

/** A number for each party and round. */
export function ByRound({ cells, after }: Props) {
  const content = useContent();
  return (
    <table class="debrief-accepted">
      <thead>
        <tr>
          <th scope="col">{t('debrief:party')}</th>
          {roundsIn(cells).map(round => (
            <th key={round} scope="col">
              <span class="visually-hidden">{t('debrief:round', { round })}</span>
              <span aria-hidden="true">{round}</span>
            </th>
          ))}
          {after && <td aria-hidden="true" />}
        </tr>
      </thead>
      <tbody>
        {everyParty().map(party => (
          <tr key={party}>
            <th scope="row">
              <Chip party={party} beside />
              <span class="visually-hidden">{content.party(party).name}</span>
            </th>
            {cells[party].map((number, i) => (
              <td key={i}>{number ?? t('debrief:nothing')}</td>
            ))}
            {after && (
              <td class="debrief-barcell" aria-hidden="true">
                {after(party)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
