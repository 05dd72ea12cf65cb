import { useContent } from '#dom/game.ts';
import { ReasonSentence } from '#dom/parts/Reasons.tsx';
import type { Act, Party, PublicView, Tabled } from '#engine/types.ts';
import type { SeatAccount } from '#table/accounts.ts';
import { t } from '#words/glass.ts';
import { actsInWords } from './acts.ts';

interface Props {
  readonly view: PublicView;
  readonly account: SeatAccount;
}

/** Every act of a computer seat with its reason, round by round. */
export function ReasonLog({ view, account: { party, rounds, signing } }: Props) {
  return (
    <>
      {rounds.map(({ round, acts }) => (
        <Acts
          key={round}
          title={t('glass:logRound', { round })}
          party={party}
          acts={acts}
          tabled={view.tabled.filter(one => one.round === round)}
        />
      ))}
      {signing && <Acts title={t('glass:logSigning')} party={party} acts={[signing]} tabled={[]} />}
    </>
  );
}

interface ActsProps {
  readonly title: string;
  readonly party: Party;
  readonly acts: readonly Act[];
  readonly tabled: readonly Tabled[];
}

function Acts({ title, party, acts, tabled }: ActsProps) {
  const content = useContent();
  return (
    <>
      <h3>{title}</h3>
      <ol class="glass-acts">
        {actsInWords(content, party, acts, tabled).map(({ words, reasons, point }, i) => (
          <li key={i}>
            {words} <ReasonSentence party={party} reasons={reasons} {...(point && { point })} />
          </li>
        ))}
      </ol>
    </>
  );
}
