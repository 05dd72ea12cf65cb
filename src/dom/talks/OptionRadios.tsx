import { useContent } from '#dom/game.ts';
import type { OptionContent } from '#content/schema.ts';
import type { OptionId, PointId } from '#engine/types.ts';
import { t } from '#words/words.ts';

interface Props {
  readonly legend: string;
  readonly point: PointId;
  readonly option: OptionId | null;
  readonly onChange: (option: OptionId) => void;
}

/** The wordings of one point, each with its clause and where it comes from. */
export function OptionRadios({ legend, point, option, onChange }: Props) {
  const content = useContent();
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
            <span class="talks-clause">{each.clause}</span> <small>{originWords(each)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Where a wording comes from, in one sentence. */
export function originWords({ origin, source, date, reading }: OptionContent): string {
  switch (origin) {
    case 'draft':
      return t('caucus:origin.draft');
    case 'record':
      return t('caucus:origin.record', { source: source ?? '', date: date ?? '' });
    case 'game':
      return t('caucus:origin.game', { reading: reading ?? '' });
    case 'none':
      return t('caucus:origin.none');
  }
}
