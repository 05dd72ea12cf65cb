import { useState } from 'preact/hooks';
import { recordIn } from '#content/coverage.ts';
import type { Party } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { EvidenceItem } from '#dom/evidence/EvidenceItem.tsx';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/reading.ts';
import { dayInWords } from '#words/day.ts';

type Filter = Party | 'all' | 'text';

/** The dated record outside the compared sources, by day, one side at a time if wished. */
export function WiderRecordList() {
  const content = useContent();
  const [filter, setFilter] = useState<Filter>('all');
  const items = recordIn(content).filter(
    e => filter === 'all' || e.party === (filter === 'text' ? null : filter),
  );
  const choose = (value: string) => {
    const party = everyParty().find(p => p === value);
    setFilter(party ?? (value === 'text' ? 'text' : 'all'));
  };
  return (
    <section>
      <h2>{t('reading:record')}</h2>
      <p>{t('reading:recordAbout')}</p>
      <p>{content.content.asOf}</p>
      <div class="reading-filter">
        <label for="reading-record-filter">{t('reading:recordFilter')}</label>
        <select
          id="reading-record-filter"
          value={filter}
          onChange={event => choose(event.currentTarget.value)}
        >
          <option value="all">{t('reading:recordAll')}</option>
          {everyParty().map(party => (
            <option key={party} value={party}>
              {content.party(party).name}
            </option>
          ))}
          <option value="text">{t('reading:recordText')}</option>
        </select>
        <output>{t('reading:recordCount', { count: items.length })}</output>
      </div>
      <ul class="reading-record">
        {items.map(({ id, date, confidence, locator, speaker }) => (
          <li key={id}>
            <p>
              {date && <time dateTime={date}>{dayInWords(date)}</time>}
              {speaker && <span> · {speaker}</span>}
            </p>
            <EvidenceItem id={id} />
            <p class="reading-locator">
              {locator}
              {confidence && ` · ${t(`reading:confidence.${confidence}`)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
