import { useContent } from '#dom/game.ts';
import { ReasonSentence } from '#dom/evidence/ReasonSentence.tsx';
import type { Act, Party, PublicView, Tabled } from '#engine/types.ts';
import type { SeatAccount } from '#table/accounts.ts';
import { t } from '#words/papers.ts';
import { actsInWords } from '#words/seatActs.ts';

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
          title={t('papers:logRound', { round })}
          party={party}
          acts={acts}
          tabled={view.tabled.filter(one => one.round === round)}
        />
      ))}
      {signing && (
        <Acts title={t('papers:logSigning')} party={party} acts={[signing]} tabled={[]} />
      )}
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
      <ol class="papers-acts">
        {actsInWords(content, party, acts, tabled).map(({ words, reasons, point }, i) => (
          <li key={i}>
            {words} <ReasonSentence party={party} reasons={reasons} {...(point && { point })} />
          </li>
        ))}
      </ol>
    </>
  );
}
