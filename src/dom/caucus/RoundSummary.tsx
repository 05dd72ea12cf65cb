import { numberOf } from '#content/catalogue.ts';
import { turningPointsIn, type TurningPoint } from '#record/turningPoints.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { PageHead } from '#dom/parts/PageHead.tsx';
import type { PublicView } from '#engine/types.ts';
import { listed } from '#words/lists.ts';
import { shortly, TheParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { Initiatives } from './Initiatives.tsx';
import { NewArticles } from './NewArticles.tsx';
import { initiativePhrase, numbers, optionPhrase } from '#words/phrases.ts';
import { stillOpen } from '#record/roundSummary.ts';
import type { RevealedPoint } from '#record/reveal.ts';
import '#dom/parts/pages/pages.css';

const LINES_MAX = 5;

/** What changed in the round that has just ended, in words. */
export function RoundSummary() {
  const view = useGame(s => s.view);
  const { table } = useApp();
  if (!view) return null;
  return (
    <main class="talks-screen talks-summary">
      <header>
        <PageHead
          class="talks-head"
          step={view.round}
          title={t('summary:title', { round: view.round })}
        >
          <p>{t('summary:place', { round: view.round, rounds: view.rounds })}</p>
        </PageHead>
      </header>
      <div class="talks-sheets">
        <NewArticles view={view} />
        <div class="talks-page">
          <Moved told={turningPointsIn(view, view.round)} />
          <Still open={stillOpen(view)} />
          <Initiatives view={view} />
        </div>
      </div>
      {!table()?.isLed && (
        <footer class="talks-foot">
          <Button kind="primary" class="talks-big" onClick={() => table()?.nextRound()}>
            {nextWords(view)}
          </Button>
        </footer>
      )}
    </main>
  );
}

const nextWords = ({ isLastRound, round }: PublicView): string =>
  isLastRound ? t('summary:ratify') : t('summary:next', { round: round + 1 });

function Moved({ told }: { readonly told: readonly TurningPoint[] }) {
  const content = useContent();
  const lines = told.flatMap(point => {
    switch (point.type) {
      case 'marks': {
        const points = point.changes.map(c => c.point);
        return [t('summary:byMarks', { count: points.length, points: numbers(points) })];
      }
      case 'settled': {
        const initiative = initiativePhrase(content, point.initiative);
        return [t('summary:carried', { party: TheParty(point.by), initiative })];
      }
      case 'reopened': {
        const { initiative } = point;
        if (initiative.type !== 'reopening') return [];
        const number = numberOf(initiative.point);
        return [t('summary:reopened', { party: TheParty(point.by), number })];
      }
      case 'refused':
      case 'swaps':
        return [];
    }
  });
  const shown = lines.length > LINES_MAX ? lines.slice(0, LINES_MAX - 1) : lines;
  return (
    <section class="talks-section">
      <h2>{t('summary:moved')}</h2>
      {lines.length === 0 && <p>{t('summary:nothingMoved')}</p>}
      <ul class="talks-lines">
        {shown.map(line => (
          <li key={line}>{line}</li>
        ))}
        {shown.length < lines.length && (
          <li>{t('summary:more', { count: lines.length - shown.length })}</li>
        )}
      </ul>
    </section>
  );
}

function Still({ open }: { readonly open: readonly RevealedPoint[] }) {
  const content = useContent();
  const shown = open.length > LINES_MAX ? open.slice(0, LINES_MAX - 1) : open;
  return (
    <section class="talks-section">
      <h2>{t('summary:still')}</h2>
      {open.length === 0 && <p>{t('summary:nothingStill')}</p>}
      <ul class="talks-lines">
        {shown.map(({ point, candidates }) => {
          const where = { number: numberOf(point), title: content.point(point).title };
          const each = candidates.map(({ option, parties }) =>
            t('caucus:candidate', {
              option: optionPhrase(content, { point, option }),
              parties: shortly(parties),
            }),
          );
          return (
            <li key={point}>
              {each.length === 0
                ? t('summary:unmarked', where)
                : t('summary:split', { ...where, candidates: listed(each) })}
            </li>
          );
        })}
        {shown.length < open.length && (
          <li>{t('summary:more', { count: open.length - shown.length })}</li>
        )}
      </ul>
    </section>
  );
}
