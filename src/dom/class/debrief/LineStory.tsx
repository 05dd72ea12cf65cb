import type { Lines } from '#record/compared.ts';
import type { Catalogue } from '#content/catalogue.ts';
import type { LineId } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { dayInWords } from '#words/day.ts';
import { listed } from '#words/lists.ts';
import { theShort } from '#words/parties.ts';
import { numbers } from '#words/phrases.ts';
import { t } from '#words/teacher.ts';

const SIGN = 30; // px
const SIGNS = { stated: 'redLine', inferred: 'lineInferred', declared: 'lineDeclared' } as const;

interface Props {
  readonly lines: Lines;
  readonly did: 'crossedBy' | 'keptOpen' | 'unmetOf';
}

/** What lines of one party did at a table, with where they are published. */
export function LineStory({ lines: { party, status, lines, points }, did }: Props) {
  const content = useContent();
  const titles = listed(
    lines.map(line => t('teacher:titled', { title: content.line(line).title })),
  );
  const words = {
    party: theShort(party),
    status: t(lines.length > 1 ? `teacher:statuses.${status}` : `teacher:status.${status}`),
    titles,
    points: numbers(points),
  };
  return (
    <li>
      <Glyph name={SIGNS[status]} size={SIGN} />
      <span>
        {t(`teacher:${did}`, words)}{' '}
        {[...new Set(lines.map(line => citeOf(content, line)))].join(' ')}
      </span>
    </li>
  );
}

/** "Article A, L20, 21 November 2025."; empty where only the game says so. */
function citeOf(content: Catalogue, line: LineId): string {
  const [id] = content.line(line).evidence;
  if (id === undefined) return '';
  const { source, locator, date } = content.evidence(id);
  const said = [content.source(source).shortName, locator, date && dayInWords(date)];
  return t('teacher:cite', { source: said.filter(Boolean).join(', ') });
}
