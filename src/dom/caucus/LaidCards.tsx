import { numberOf } from '#content/catalogue.ts';
import type { Change, PointId } from '#engine/types.ts';
import type { Motion } from '#store/scene/motion.ts';
import { pointsIn } from '#store/face.ts';
import { everyParty, slotOf } from '#words/parties.ts';
import { t } from '#words/scene.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { useTerms } from '#dom/parts/terms/Term.tsx';

interface Props {
  readonly motion: Motion;
  readonly changes: readonly Change[];
}

/** The cards of an initiative in the middle of the desk, with the ribbon's joins and everybody's answers on their edge. */
export function LaidCards({ motion, changes }: Props) {
  const ids = pointsIn(motion.initiative);
  return (
    <ol class="laid" aria-label={t('scene:puts')}>
      {ids.map((point, i) => (
        <li key={point} class="laid-item">
          {i > 0 && <span class="join">{t(i === 1 ? 'scene:onlyIf' : 'scene:and')}</span>}
          <Laid point={point} motion={motion} change={changes.find(c => c.point === point)} />
        </li>
      ))}
    </ol>
  );
}

function Laid(props: {
  readonly point: PointId;
  readonly motion: Motion;
  readonly change: Change | undefined;
}) {
  const { point, motion, change } = props;
  const app = useApp();
  const content = useContent();
  const say = useTerms();
  const current = useGame(s => s.view?.points[point]?.current);
  const id = change?.option ?? current;
  const option = id === undefined ? null : content.option(point, id);
  return (
    <div class="laid-card" data-laid={point}>
      <button
        type="button"
        class="laid-title"
        onClick={() => app.openDialog({ type: 'card', point })}
      >
        <span class="laid-number">{numberOf(point)}</span> {content.point(point).title}
      </button>
      {option && (
        <b class="laid-wording">
          {change ? option.title : t('scene:intoBrackets', { wording: option.title })}
        </b>
      )}
      {option && <p>{say(option.clause)}</p>}
      <span class="laid-tags" aria-hidden="true">
        {everyParty().map(party => {
          const vote = motion.votes[party];
          if (!vote && party !== motion.by) return null;
          const glyph = party === motion.by ? 'amend' : vote?.yes ? 'accept' : 'reject';
          return (
            <span key={party} class={`tag slot-${slotOf(party)}`}>
              <Glyph name={glyph} size={14} />
            </span>
          );
        })}
      </span>
    </div>
  );
}
