import { useState } from 'preact/hooks';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { t } from '#words/sharing.ts';
import { csvOf } from '#record/csv.ts';
import { download, fileName } from '#dom/parts/download.ts';
import { reportOf } from '#record/report.ts';
import '#dom/parts/files.css';

const KINDS = {
  game: { ending: 'json', type: 'application/json' },
  moves: { ending: 'csv', type: 'text/csv' },
  report: { ending: 'md', type: 'text/markdown' },
} as const;
type Kind = keyof typeof KINDS;

/** The game that has ended as a file: to open again, for a spreadsheet, or to read. */
export function Files() {
  const app = useApp();
  const content = useContent();
  const hasAnswers = useGame(s => Object.values(s.answers).some(answer => answer.trim() !== ''));
  const [withAnswers, setWithAnswers] = useState(false);
  const [said, setSaid] = useState('');
  const textOf = async (kind: Kind, ended: Parameters<typeof reportOf>[1]) => {
    if (kind === 'game') return app.gameFile(withAnswers);
    return kind === 'moves' ? csvOf(content, ended) : reportOf(content, ended, withAnswers);
  };
  const save = async (kind: Kind) => {
    const ended = await app.ended();
    const text = ended && (await textOf(kind, ended));
    if (!ended || text === null) return;
    const { ending, type } = KINDS[kind];
    const name = fileName(ended.name, ending);
    download(name, text, type);
    setSaid(t('sharing:saved', { name }));
  };
  return (
    <section class="keep-files">
      <h3>{t('sharing:files')}</h3>
      <p>{t('sharing:filesAbout')}</p>
      {hasAnswers && (
        <label class="sharing-words">
          <input
            type="checkbox"
            checked={withAnswers}
            onChange={event => setWithAnswers(event.currentTarget.checked)}
          />
          <span>{t('sharing:answers')}</span>
        </label>
      )}
      <div class="row">
        {(Object.keys(KINDS) as Kind[]).map(kind => (
          <Button key={kind} kind="ink" onClick={() => void save(kind)}>
            {t(`sharing:${kind}`)}
          </Button>
        ))}
      </div>
      <output>{said}</output>
    </section>
  );
}
