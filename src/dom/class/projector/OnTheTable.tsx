import { linesCrossedByChoice } from '#engine/crossing.ts';
import { changesOf, type LineId, type PublicView, type Tabled } from '#engine/types.ts';
import type { OnlookerTable } from '#wire/seen.ts';
import { numberOf } from '#content/catalogue.ts';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { doingOf } from '#record/doing.ts';
import { isOver } from '#record/compared.ts';
import { floorOf } from '#store/select.ts';
import { pointsIn } from '#store/face.ts';
import { everyParty, lettersOf, TheParty } from '#words/parties.ts';
import { initiativePhrase, numbers } from '#words/phrases.ts';
import { t } from '#words/teacher.ts';
import { DoingSign } from '../parts/DoingSign.tsx';

const SIGN = 30; // px beside words of the wall

/** What is put forward and how the seats answer; marks stay under seal until they are turned. */
export function OnTheTable({ table }: { readonly table: OnlookerTable }) {
  const { view } = table;
  const open = view.caucus?.tabled ?? null;
  return (
    <div class="projector-now">
      <p class="projector-eyebrow">{t('teacher:onTheTable')}</p>
      {open ? <Forward tabled={open} /> : <p class="projector-words">{standing(table)}</p>}
      <ul class="projector-seats">
        {everyParty().map(seat => {
          const doing = doingOf(view, seat);
          return (
            <li key={seat}>
              <Chip party={seat} size="l" />
              <DoingSign doing={doing} size={SIGN} />
              <span>{t(`teacher:doing.${doing}`)}</span>
            </li>
          );
        })}
      </ul>
      {open && <Lines view={view} open={open} />}
    </div>
  );
}

function Forward({ tabled: { initiative } }: { readonly tabled: Tabled }) {
  const content = useContent();
  return (
    <>
      <h3>
        {pointsIn(initiative).map(point => (
          <span key={point} class="projector-point">
            <i>{numberOf(point)}</i> {content.point(point).title}
          </span>
        ))}
      </h3>
      <p class="projector-words">{initiativePhrase(content, initiative)}</p>
    </>
  );
}

/** Where nothing is put forward: what the seats are about. */
function standing(table: OnlookerTable): string {
  const { view } = table;
  if (isOver(table)) return t('teacher:tableOver');
  if (view.phase === 'marks') return t('teacher:marking');
  if (view.phase === 'caucus') {
    const floor = floorOf(view);
    return floor ? t('teacher:floorNow', { party: TheParty(floor.party) }) : '';
  }
  if (view.phase !== 'summary') return t(`teacher:nothing.${view.phase}`);
  const settled = view.agenda.filter(point => view.points[point]?.settled?.round === view.round);
  return settled.length === 0
    ? t('teacher:settledNone')
    : t('teacher:settledInRound', { points: numbers(settled) });
}

/** The lines that what is put forward would cross: published ones, or declared in front of all. */
function Lines({ view, open }: { readonly view: PublicView; readonly open: Tabled }) {
  const content = useContent();
  const changes = changesOf(open.initiative);
  const crossed = everyParty().flatMap(party => linesCrossedByChoice(view, party, changes));
  if (crossed.length === 0) return null;
  return (
    <ul class="projector-lines">
      {crossed.map(line => (
        <li key={line}>
          <LineSign line={line} />
          <LineWords line={line} content={content} />
        </li>
      ))}
    </ul>
  );
}

function LineSign({ line }: { readonly line: LineId }) {
  const { status } = useContent().line(line);
  const name = status === 'stated' ? 'redLine' : status === 'inferred' ? 'lineInferred' : 'lineDeclared'; // prettier-ignore
  return <Glyph name={name} size={SIGN} />;
}

function LineWords({
  line,
  content,
}: {
  readonly line: LineId;
  readonly content: ReturnType<typeof useContent>;
}) {
  // prettier-ignore
  const { party, status, title } = content.line(line);
  return (
    <span>
      {t('teacher:lineOf', {
        party: lettersOf(party),
        status: t(`teacher:status.${status}`),
        title,
      })}
    </span>
  );
}
