import { numberOf } from '#content/catalogue.ts';
import { lengthAsOf } from '#content/versions.ts';
import { useContent } from '#dom/game.ts';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { LineNotice } from '#dom/evidence/LineNotice.tsx';
import type { PartyView, Priority } from '#engine/types.ts';
import { useTerms } from '#dom/parts/terms/Term.tsx';
import { listedShort } from '#words/lists.ts';
import { t } from '#words/words.ts';
import { checklistOf, type Checklist, type SupportStep } from '#record/checklist.ts';
import { optionPhrase } from '#words/phrases.ts';
import '#dom/parts/pages/pages.css';

interface HomeProps {
  readonly view: PartyView;
  readonly check: Checklist;
  readonly Head: 'h3' | 'h4'; // of its parts
}

/** The private checklist: lines, priorities, walking away, support at home. */
export function Check({ view }: { readonly view: PartyView }) {
  const check = checklistOf(view);
  return (
    <section class="talks-section talks-check">
      <h2>{t('ratification:check')}</h2>
      <p class="talks-note">{t('ratification:checkPrivate')}</p>
      <Lines lines={check.lines} />
      <AtHome view={view} check={check} Head="h3" />
    </section>
  );
}

/** What the text brings home: priorities, its worth against no agreement, and whether home would ratify it. */
export function AtHome({ view, check, Head }: HomeProps) {
  return (
    <>
      <Head>{t('ratification:priorities')}</Head>
      <ul class="talks-plain">
        {check.priorities.map(({ priority, met }) => (
          <li key={priority.point} class="talks-tick">
            <Glyph name={met ? 'accept' : 'reject'} size={18} />
            <span>
              <strong>{t(met ? 'ratification:met' : 'ratification:notMet')}.</strong>{' '}
              <PriorityWords view={view} priority={priority} />
            </span>
          </li>
        ))}
      </ul>
      <Head>{t('ratification:worth')}</Head>
      <p>
        {worthWords(check)}{' '}
        <span class="talks-figures">
          {t('ratification:worthFigures', {
            worth: signed(check.worth),
            walkAway: signed(check.walkAway),
          })}
        </span>
      </p>
      <Support check={check} view={view} Head={Head} />
    </>
  );
}

function Lines({ lines }: Pick<Checklist, 'lines'>) {
  const content = useContent();
  return (
    <>
      <h3>{t('ratification:lines')}</h3>
      {lines.length === 0 && <p>{t('ratification:noLines')}</p>}
      {lines.map(({ line, crossed }) => {
        const { title, status } = content.line(line);
        return crossed ? (
          <details key={line} class="talks-crossed">
            <summary>
              {t('ratification:crossed')}.{' '}
              {t('caucus:effectLine', { title, status: t(`caucus:status.${status}`) })}
            </summary>
            <LineNotice line={line} />
          </details>
        ) : (
          <p key={line} class="talks-tick">
            <Glyph name="accept" size={18} />
            <span>
              <strong>{t('ratification:held')}.</strong>{' '}
              {t('caucus:effectLine', { title, status: t(`caucus:status.${status}`) })}
            </span>
          </p>
        );
      })}
    </>
  );
}

/** The scenario's title of a priority, or the point and wordings that would meet it. */
function PriorityWords({
  view,
  priority,
}: {
  readonly view: PartyView;
  readonly priority: Priority;
}) {
  const content = useContent();
  const { point, options } = priority;
  const { length, scenarioVersion } = view.setting;
  const told = lengthAsOf(content.content, length, scenarioVersion).priorities[view.seat];
  const title = told.find(p => p.point === point)?.title;
  const wordings = listedShort(options.map(option => optionPhrase(content, { point, option })));
  return (
    <>
      {title ?? content.point(point).title} ({numberOf(point)}: {wordings})
    </>
  );
}

function Support({ check: { support, steps }, view, Head }: HomeProps) {
  const say = useTerms();
  const isCounted = view.setting.support.belowWalkAway !== undefined;
  return (
    <>
      <Head>{t('ratification:support')}</Head>
      <p>
        {t(support > 0 ? 'ratification:supportYes' : 'ratification:supportNo', {
          support: minus(support),
        })}
      </p>
      <details>
        <summary>{t('ratification:supportHow')}</summary>
        <table class="talks-sum">
          <tbody>
            {steps.map(step => (
              <tr key={step.type === 'line' ? step.line : step.type}>
                <th scope="row">
                  <StepWords step={step} />
                </th>
                <td>{step.type === 'start' ? step.by : signed(step.by)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('ratification:supportSum')}</th>
              <td>{minus(support)}</td>
            </tr>
          </tfoot>
        </table>
        <p class="talks-note">
          {isCounted && say(t('ratification:supportShort'))} {say(t('ratification:supportRule'))}
        </p>
      </details>
    </>
  );
}

function StepWords({ step }: { readonly step: SupportStep }) {
  const content = useContent();
  if (step.type !== 'line') return <>{t(`ratification:step.${step.type}`)}</>;
  const line = content.line(step.line).title;
  return <>{t('ratification:step.line', { line, status: t(`caucus:status.${step.status}`) })}</>;
}

function worthWords({ worth, walkAway }: Checklist): string {
  if (worth === walkAway) return t('ratification:worthSame');
  return t(worth > walkAway ? 'ratification:worthBetter' : 'ratification:worthWorse');
}

const minus = (n: number): string => (n < 0 ? `−${-n}` : String(n));
const signed = (n: number): string => (n > 0 ? `+${n}` : minus(n));
