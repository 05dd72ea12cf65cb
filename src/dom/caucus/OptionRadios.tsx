import { useContent, useGame } from '#dom/game.ts';
import { originWords } from '#words/origin.ts';
import type { OptionId, PointId } from '#engine/types.ts';

interface Props {
  readonly legend: string;
  readonly point: PointId;
  readonly option: OptionId | null;
  readonly onChange: (option: OptionId) => void;
}

/** The wordings of one point, each with its clause and where it comes from. */
export function OptionRadios({ legend, point, option, onChange }: Props) {
  const content = useContent();
  const day = useGame(state => state.view?.setting.day ?? null);
  return (
    <fieldset class="talks-options">
      <legend>{legend}</legend>
      {content.point(point).options.map(each => (
        <label key={each.id} class="talks-choice">
          <input
            type="radio"
            name={`wording-${point}`}
            checked={option === each.id}
            onChange={() => onChange(each.id)}
          />
          <span class="talks-wording">
            {each.title}
            <span class="visually-hidden">. </span>
            <span class="talks-clause">{each.clause}</span> <small>{originWords(each, day)}</small>{' '}
            {each.bindsNobody && <small>{each.bindsNobody}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
