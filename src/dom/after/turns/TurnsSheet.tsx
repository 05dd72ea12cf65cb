import { useEffect, useState } from 'preact/hooks';
import { browserWorker } from '#analysis/browser.ts';
import { unreadIn, type Lesson } from '#analysis/lessons.ts';
import { turningPointsFor, type Reach, type Turned } from '#analysis/reach.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { FoldedSheet } from '#dom/parts/FoldedSheet.tsx';
import { Pending } from '#dom/parts/Pending.tsx';
import { numbers } from '#words/phrases.ts';
import { linesInForce } from '#engine/crossing.ts';
import type { Party } from '#engine/types.ts';
import { personsIn } from '#store/seats.ts';
import { listed } from '#words/lists.ts';
import { everyParty, theParty, TheParty } from '#words/parties.ts';
import { t } from '#words/turns.ts';

/**
 * The moments that changed most of what was within reach. What was possible is folded away, so that whoever wants
 * to choose again can do so before reading it.
 */
export const TurnsSheet = () => (
  <FoldedSheet title={t('turns:title')}>{() => <Turns />}</FoldedSheet>
);

function Turns() {
  const app = useApp();
  const content = useContent();
  const seats = useGame(s => s.seats);
  const [party = null] = personsIn(everyParty(), seats);
  const [turns, setTurns] = useState<readonly Turned[] | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    void app.ended().then(async ended => {
      if (!ended || signal.aborted) return;
      const seen = [...ended.steps.map(step => step.before), ended.view];
      const { setting } = ended.log;
      const lines = linesInForce(ended.view);
      const unread = unreadIn(content, ended.opened);
      const found = await turningPointsFor({ setting, lines, seen, party, unread, hire: browserWorker, signal }); // prettier-ignore
      if (!signal.aborted) setTurns(found);
    });
    return () => gone.abort();
  }, [app, content, party]);
  return (
    <>
      <p class="debrief-small">{t('turns:about')}</p>
      {!turns && <Pending>{t('turns:working')}</Pending>}
      {turns?.length === 0 && <p>{t('turns:none')}</p>}
      {turns && turns.length > 0 && (
        <ol class="turns">
          {turns.map(turn => (
            <Moment key={turn.after} turn={turn} party={party} />
          ))}
        </ol>
      )}
    </>
  );
}

function Moment({ turn, party }: { readonly turn: Turned; readonly party: Party | null }) {
  const app = useApp();
  const [fault, setFault] = useState<string | null>(null);
  const { round, by, points, from, to, lessons } = turn;
  const again = async () => setFault(await app.fork(turn.before));
  const said = t(`turns:by.${by}`, { count: points.length, points: numbers(points) });
  return (
    <li>
      <p>
        <b>{t('turns:round', { round })}</b> {said}
      </p>
      {!app.table()?.isLed && (
        <div class="row">
          <Button kind="ink" onClick={() => void again()}>
            {t('turns:again')}
            <span class="visually-hidden">
              : {t('turns:round', { round })} {said}
            </span>
          </Button>
        </div>
      )}
      {fault && (
        <p role="alert" class="fault">
          {fault}
        </p>
      )}
      <details>
        <summary>{t('turns:possible')}</summary>
        {party !== null &&
          lessons.map(lesson => <Learned key={lesson.type} lesson={lesson} party={party} />)}
        <dl>
          <Possible when={t('turns:before')} reach={from} party={party} />
          <Possible
            when={t(by === 'refused' ? 'turns:hadItBeen' : 'turns:after')}
            reach={to}
            party={party}
          />
        </dl>
      </details>
    </li>
  );
}

function Learned({ lesson, party }: { readonly lesson: Lesson; readonly party: Party }) {
  const content = useContent();
  const name = theParty(party);
  switch (lesson.type) {
    case 'unreadLine': {
      const lines = lesson.lines.map(id => {
        const line = content.line(id);
        return t('turns:lineOf', { party: content.party(line.party).name, line: line.title });
      });
      return (
        <p>
          <b>{t('turns:unreadLine')}</b>{' '}
          {t('turns:unreadLineAbout', { count: lines.length, lines: listed(lines) })}
        </p>
      );
    }
    case 'concession':
      return (
        <p>
          <b>{t('turns:concession')}</b>{' '}
          {t('turns:concessionAbout', { party: name, less: lesson.less })}
        </p>
      );
    case 'missedTrade':
      return (
        <p>
          <b>{t('turns:missedTrade')}</b>{' '}
          {t('turns:missedTradeAbout', { party: name, more: lesson.more })}
        </p>
      );
  }
}

interface PossibleProps {
  readonly when: string;
  readonly reach: Reach;
  readonly party: Party | null;
}

function Possible({ when, reach: { texts, most }, party }: PossibleProps) {
  return (
    <div>
      <dt>{when}</dt>
      <dd>
        {texts === null
          ? t('turns:tooMany')
          : t('turns:texts', { count: texts, shown: texts.toLocaleString('en') })}{' '}
        {party !== null &&
          texts !== 0 &&
          most !== null &&
          t('turns:most', { party: TheParty(party), most })}
      </dd>
    </div>
  );
}
