import { numberOf } from '#content/catalogue.ts';
import { useContent } from '#dom/game.ts';
import { changePhrase, optionPhrase } from '#words/phrases.ts';
import type { ByParty, Mandate, Party } from '#engine/types.ts';
import type { AccountRound, Belief } from '#table/accounts.ts';
import { everyParty, theParty } from '#words/parties.ts';
import { t } from '#words/glass.ts';
import { strongest } from './beliefs.ts';
import { changesFrom } from './changes.ts';
import { worthWords } from './figures.ts';
import '../parts/figuresTable.css';

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
      <h3>{t('glass:aim')}</h3>
      <Aim round={round} />
      <h3>{t('glass:beliefs')}</h3>
      <p class="debrief-small">{t('glass:beliefsAbout')}</p>
      <div class="glass-columns">
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
  if (!target) return <p>{t('glass:aimNone')}</p>;
  const changes = changesFrom(text, target);
  if (changes.length === 0) return <p>{t('glass:aimSame')}</p>;
  return (
    <>
      <p>{t('glass:aimChanges')}</p>
      <ul class="glass-changes">
        {changes.slice(0, SHOWN).map(({ point, from, to }) => (
          <li key={point}>
            {t('glass:change', {
              number: numberOf(point),
              to: optionPhrase(content, { point, option: to }),
              from: optionPhrase(content, { point, option: from }),
            })}
          </li>
        ))}
        {changes.length > SHOWN && <li>{t('glass:more', { count: changes.length - SHOWN })}</li>}
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
  if (rows.length === 0) return <p>{t('glass:beliefsNone', { party: theParty(of) })}</p>;
  return (
    <table class="figures-table">
      <caption>{t('glass:beliefsOf', { party: content.party(of).name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('glass:option')}</th>
          <th scope="col">{t('glass:believed')}</th>
          <th scope="col">{t('glass:truth')}</th>
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
