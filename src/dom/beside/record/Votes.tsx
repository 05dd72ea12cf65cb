import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { ReasonSentence } from '#dom/evidence/ReasonSentence.tsx';
import type { Party, PublicView, Tabled } from '#engine/types.ts';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/words.ts';

interface Props {
  readonly view: Pick<PublicView, 'awaited'>;
  readonly tabled: Tabled;
}

/** Each seat's vote so far, with its reason. */
export function Votes({ view, tabled }: Props) {
  return (
    <ul class="talks-votes" aria-label={t('caucus:votes')}>
      {everyParty().map(party => {
        const vote = tabled.votes[party];
        return (
          <li key={party}>
            <Chip party={party} />
            {vote && <Glyph name={vote.yes ? 'accept' : 'reject'} size={18} />}
            {!vote && party !== tabled.by && view.awaited.includes(party) && (
              <Glyph name="dots" size={18} />
            )}
            <div>
              {stateOf(view, tabled, party)}
              {vote && vote.reasons.length > 0 && (
                <div class="talks-reason">
                  <ReasonSentence party={party} reasons={vote.reasons} />
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function stateOf(view: Props['view'], { by, votes }: Tabled, party: Party): string {
  const vote = votes[party];
  if (party === by) return t('caucus:voteMover');
  if (vote) return t(vote.yes ? 'caucus:voteYes' : 'caucus:voteNo');
  return t(view.awaited.includes(party) ? 'caucus:voteWaiting' : 'caucus:voteNotAsked');
}
