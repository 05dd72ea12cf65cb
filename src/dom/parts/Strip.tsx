import type { PointId } from '#engine/types.ts';
import { useContent } from '../game.ts';
import { Glyph } from './Glyph.tsx';
import { stanceGlyph } from '#signs/stance.ts';
import { everyParty, lettersOf, slotOf } from '#words/parties.ts';

/** The position strip: what the sources say of each side on a point. It never changes in play. */
export function Strip({ point, size = 16 }: { point: PointId; size?: number }) {
  const content = useContent();
  return (
    <span class="strip" aria-hidden="true">
      {everyParty().map(party => (
        <span key={party} class={`strip-cell slot-${slotOf(party)}`}>
          {lettersOf(party)}
          <Glyph name={stanceGlyph(content.position(party, point))} size={size} />
        </span>
      ))}
    </span>
  );
}
