import type { Catalogue } from '#content/catalogue.ts';
import { useApp } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { crossesLine } from '#wire/asked.ts';
import type { Proposal, StudentTable } from '#wire/seen.ts';
import { listed } from '#words/lists.ts';
import { t } from '#words/class.ts';
import { useClassroom } from '../classroom.ts';
import { actInWords } from './words.ts';

interface Props {
  readonly table: StudentTable;
  readonly content: Catalogue;
}

/** What the students of the seat would have it do. It happens once enough of them have proposed the same. */
export function Proposals({ table, content }: Props) {
  const { proposals } = table;
  return (
    <section class="class-proposals" aria-label={t('class:team.title')} aria-live="polite">
      {proposals.length > 0 && (
        <ul>
          {proposals.map(proposal => (
            <li key={JSON.stringify(proposal.act)}>
              <One proposal={proposal} asked={table.asked} content={content} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface OneProps {
  readonly proposal: Proposal;
  readonly asked: string;
  readonly content: Catalogue;
}

function One({ proposal: { by, isMine, act, needs }, asked, content }: OneProps) {
  const app = useApp();
  const room = useClassroom();
  const what = actInWords(content, act);
  const others = t('class:team.needs', { count: needs });
  return (
    <>
      <p>
        {isMine
          ? t('class:team.mine', { act: what })
          : t('class:team.theirs', { count: by.length, names: listed(by), act: what })}{' '}
        {crossesLine(act) ? t('class:team.crossing') : isMine && others}
      </p>
      {isMine ? (
        <Button onClick={() => void room.do({ type: 'takeBack', act, asked })}>
          {t('class:team.takeBack')}
        </Button>
      ) : (
        <Button kind="primary" onClick={() => app.table()?.act(act)}>
          {t('class:team.agree')}
        </Button>
      )}
    </>
  );
}
