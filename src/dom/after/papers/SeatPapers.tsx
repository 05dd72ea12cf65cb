import { numberOf } from '#content/catalogue.ts';
import { lengthAsOf } from '#content/versions.ts';
import { useContent } from '#dom/game.ts';
import { optionPhrase } from '#words/phrases.ts';
import type { ByParty, Mandate, Party, PublicView } from '#engine/types.ts';
import type { SeatAccount } from '#table/accounts.ts';
import { t } from '#words/papers.ts';
import { Fold } from '#dom/parts/Fold.tsx';
import { Levels } from './Levels.tsx';
import { Lines } from './Lines.tsx';
import { ReasonLog } from './ReasonLog.tsx';
import { RoundPapers } from './RoundPapers.tsx';
import { temperSentences, worthWords } from '#words/temper.ts';

interface Props {
  readonly view: PublicView;
  readonly account: SeatAccount;
  readonly mandates: ByParty<Mandate>;
}

/** One computer seat: its character, what it wanted, its level, its aims and beliefs, and its reasons. */
export function SeatPapers({ view, account, mandates }: Props) {
  const { party, rounds, signing } = account;
  const count = rounds.reduce((sum, r) => sum + r.acts.length, signing ? 1 : 0);
  return (
    <div class="papers-open">
      <div class="papers-columns">
        <CharacterPapers account={account} />
        <Wants view={view} party={party} mandate={mandates[party]} />
        {rounds.length > 0 && <Levels rounds={rounds} />}
      </div>
      {rounds.length === 0 && <p>{t('papers:none')}</p>}
      {rounds.map(round => (
        <Fold
          key={round.round}
          class="papers-fold"
          summary={t('papers:inRound', { round: round.round })}
        >
          {() => <RoundPapers party={party} round={round} mandates={mandates} />}
        </Fold>
      ))}
      {count > 0 && (
        <Fold class="papers-fold" summary={t('papers:log', { count })}>
          {() => <ReasonLog view={view} account={account} />}
        </Fold>
      )}
    </div>
  );
}

function CharacterPapers({ account }: { readonly account: SeatAccount }) {
  const { personality, difficulty } = account.character;
  const said = {
    personality: t(`setup:personality.${personality}`),
    difficulty: t(`setup:difficulty.${difficulty}`),
  };
  return (
    <div>
      <h3>{t('papers:character')}</h3>
      <p class="papers-finding">{t('papers:as', said)}</p>
      <p>
        {t('papers:rule')} {account.temper.bold && t('papers:bold')}
      </p>
      <ul class="papers-figures">
        {temperSentences(account.temper).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

interface WantsProps {
  readonly view: PublicView;
  readonly party: Party;
  readonly mandate: Mandate;
}

function Wants({ view, party, mandate }: WantsProps) {
  const content = useContent();
  const { length, scenarioVersion } = view.setting;
  const told = lengthAsOf(content.content, length, scenarioVersion).priorities[party];
  return (
    <div>
      <h3>{t('papers:wants')}</h3>
      <p>{t('papers:wantsLead')}</p>
      <ol class="papers-priorities">
        {mandate.priorities.map(({ point, options }, i) => (
          <li key={point}>
            {t('papers:priority', {
              title: told[i]?.title ?? content.point(point).title,
              number: numberOf(point),
              options: options
                .map(option => optionPhrase(content, { point, option }))
                .join(t('papers:or')),
            })}
          </li>
        ))}
      </ol>
      <p>{t('papers:walkAway', { value: worthWords(mandate.walkAway) })}</p>
      <Lines view={view} party={party} />
    </div>
  );
}
