import { coverageOf } from '#content/coverage.ts';
import { readingsOf } from '#content/readings.ts';
import type { ReadingsContent } from '#content/schema.ts';
import { useContent } from '#dom/game.ts';
import { EvidenceItem } from '#dom/evidence/EvidenceItem.tsx';
import { t } from '#words/reading.ts';
import { ReadingPage } from '#dom/parts/ReadingPage.tsx';
import { WiderRecordList } from './WiderRecordList.tsx';

/** The sources with the same fields side by side, a checking routine, and the record apart from them. */
export function Sources() {
  return <ReadingPage title={t('reading:sourcesTitle')}>{() => <SourcesSheet />}</ReadingPage>;
}

function SourcesSheet() {
  const { content } = useContent();
  const readings = readingsOf(content);
  return (
    <>
      {readings && <p class="reading-lead">{t('reading:sourcesAbout')}</p>}
      <Coverage />
      {readings ? <Readings readings={readings} /> : <Listed />}
      {content.sources.some(source => !source.compared) && <WiderRecordList />}
    </>
  );
}

function Readings({ readings: { sources, prompts, spellings } }: { readings: ReadingsContent }) {
  return (
    <>
      <div class="reading-sides">
        {sources.map(reading => (
          <SourceSheet key={reading.of} reading={reading} />
        ))}
      </div>
      <section>
        <h2>{t('reading:prompts')}</h2>
        <p>{t('reading:promptsAbout')}</p>
        <ol class="reading-prompts">
          {prompts.map(({ step, ask }) => (
            <li key={step}>
              <strong>{step}.</strong> {ask}
            </li>
          ))}
        </ol>
      </section>
      <Spellings spellings={spellings} />
    </>
  );
}

/** Where nothing says how to read them, what they are is all that there is to say. */
function Listed() {
  const { content } = useContent();
  return (
    <div class="reading-sides">
      {content.sources.map(({ id, letter, name }) => (
        <section key={id} class="reading-article">
          <h2>
            <span class="reading-letter" aria-hidden="true">
              {letter}
            </span>
            {name}
          </h2>
        </section>
      ))}
    </div>
  );
}

/** How much of the plan the compared sources speak of at all. */
function Coverage() {
  const { content } = useContent();
  return <p class="reading-lead">{t('reading:sourcesSilent', { ...coverageOf(content) })}</p>;
}

type Reading = ReadingsContent['sources'][number];

function SourceSheet({ reading: read }: { readonly reading: Reading }) {
  const source = useContent().source(read.of);
  return (
    <article class="reading-article">
      <h2>
        <span class="reading-letter" aria-hidden="true">
          {source.letter}
        </span>
        {source.name}
      </h2>
      <h3>{t('reading:published')}</h3>
      <p>{read.published}</p>
      <h3>{t('reading:cautions')}</h3>
      <Items items={read.cautions} />
      <h3>{t('reading:summary')}</h3>
      <p>{read.summary}</p>
      {read.note && <p class="reading-note">{read.note}</p>}
      <h3>{t('reading:surroundings')}</h3>
      <Items items={read.surroundings} />
      <h3>{t('reading:framing')}</h3>
      <Items items={read.framing} />
      <h3>{t('reading:quotes')}</h3>
      {read.quotes.map(id => (
        <EvidenceItem key={id} id={id} />
      ))}
      <h3>{t('reading:leavesOut')}</h3>
      <Items items={read.leavesOut} />
    </article>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Spellings({ spellings }: Pick<ReadingsContent, 'spellings'>) {
  const { compared } = useContent();
  return (
    <section>
      <h2>{t('reading:spellings')}</h2>
      <p>{t('reading:spellingsAbout')}</p>
      <table class="reading-table">
        <thead>
          <tr>
            <th scope="col">{t('reading:inGame')}</th>
            {compared.map(source => (
              <th key={source.id} scope="col">
                {source.shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spellings.map(spelling => (
            <tr key={spelling.game}>
              <th scope="row">{spelling.game}</th>
              {compared.map(({ id }) => (
                <td key={id}>{spelling.in[id]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
