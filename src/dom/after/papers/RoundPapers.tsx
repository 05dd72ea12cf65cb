import { numberOf } from '#content/catalogue.ts';
import { useContent } from '#dom/game.ts';
import { changePhrase, optionPhrase } from '#words/phrases.ts';
import type { ByParty, Mandate, Party } from '#engine/types.ts';
import type { AccountRound, Belief } from '#table/accounts.ts';
import { everyParty, theParty } from '#words/parties.ts';
import { t } from '#words/papers.ts';
import { strongest } from '#record/beliefs.ts';
import { changesFrom } from '#record/textChanges.ts';
import { worthWords } from '#words/temper.ts';
import '#dom/parts/figuresTable.css';

const SHOWN = 8; // changes

interface Props {
  readonly party: Party;
  readonly round: AccountRound;
  readonly mandates: ByParty<Mandate>;
}

/** What a seat aimed at in one round, and what it believed of the others then. */
export function RoundPapers({ party, round, mandates }: Props) {
  return (
    <>
      <h3>{t('papers:aim')}</h3>
      <Aim round={round} />
      <h3>{t('papers:beliefs')}</h3>
      <p class="debrief-small">{t('papers:beliefsAbout')}</p>
      <div class="papers-columns">
        {everyParty()
          .filter(other => other !== party)
          .map(other => (
            <BeliefTable
              key={other}
              of={other}
              belief={round.beliefs[other] ?? {}}
              mandate={mandates[other]}
            />
          ))}
      </div>
    </>
  );
}

function Aim({ round: { text, target } }: { readonly round: AccountRound }) {
  const content = useContent();
  if (!target) return <p>{t('papers:aimNone')}</p>;
  const changes = changesFrom(text, target);
  if (changes.length === 0) return <p>{t('papers:aimSame')}</p>;
  return (
    <>
      <p>{t('papers:aimChanges')}</p>
      <ul class="papers-changes">
        {changes.slice(0, SHOWN).map(({ point, from, to }) => (
          <li key={point}>
            {t('papers:change', {
              number: numberOf(point),
              to: optionPhrase(content, { point, option: to }),
              from: optionPhrase(content, { point, option: from }),
            })}
          </li>
        ))}
        {changes.length > SHOWN && <li>{t('papers:more', { count: changes.length - SHOWN })}</li>}
      </ul>
    </>
  );
}

interface BeliefProps {
  readonly of: Party;
  readonly belief: Belief;
  readonly mandate: Mandate;
}

function BeliefTable({ of, belief, mandate }: BeliefProps) {
  const content = useContent();
  const rows = strongest(belief, mandate);
  if (rows.length === 0) return <p>{t('papers:beliefsNone', { party: theParty(of) })}</p>;
  return (
    <table class="figures-table">
      <caption>{t('papers:beliefsOf', { party: content.party(of).name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('papers:option')}</th>
          <th scope="col">{t('papers:believed')}</th>
          <th scope="col">{t('papers:truth')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ point, option, believed, truth }) => (
          <tr key={`${point} ${option}`}>
            <th scope="row">{changePhrase(content, { point, option })}</th>
            <td>{worthWords(believed)}</td>
            <td>{worthWords(truth)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
