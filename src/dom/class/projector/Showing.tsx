import { useEffect, useState } from 'preact/hooks';
import type { OnlookerTable } from '#wire/seen.ts';
import { t } from '#words/teacher.ts';

const TURN = 20_000; // ms that each table is shown, where they are shown one after another
const ABREAST = 2; // tables that can be read side by side from the back of a room

type Chosen = number | 'all' | null; // null: as many side by side as can be read, else in turn

/** The tables that are shown now. */
export function useShown(
  tables: readonly OnlookerTable[],
  chosen: Chosen,
): readonly OnlookerTable[] {
  const [turn, setTurn] = useState(0);
  const isInTurn = chosen === null && tables.length > ABREAST;
  useEffect(() => {
    if (!isInTurn) return undefined;
    const next = setInterval(() => setTurn(count => count + 1), TURN);
    return () => clearInterval(next);
  }, [isInTurn]);
  return shownOf(tables, chosen, turn);
}

/** `turn`: how many tables have been shown before. */
export function shownOf<T extends Pick<OnlookerTable, 'number'>>(
  tables: readonly T[],
  chosen: Chosen,
  turn: number,
): readonly T[] {
  if (typeof chosen === 'number') return tables.filter(({ number }) => number === chosen);
  if (chosen === 'all' || tables.length <= ABREAST) return tables;
  const one = tables[turn % tables.length];
  return one ? [one] : [];
}

interface Props {
  readonly tables: readonly OnlookerTable[];
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Which tables are on the wall. */
export function Showing({ tables, chosen, onChoose }: Props) {
  const isMany = tables.length > ABREAST;
  const choices: readonly (readonly [Chosen, string])[] = [
    [null, t(isMany ? 'teacher:oneByOne' : 'teacher:sideBySide')],
    ...(isMany ? [['all', t('teacher:sideBySide')] as const] : []),
    ...tables.map(({ number }) => [number, t('teacher:table', { number })] as const),
  ];
  return (
    <div class="projector-showing" role="group" aria-label={t('teacher:showing')}>
      {choices.map(([choice, words]) => (
        <button
          key={String(choice)}
          type="button"
          aria-pressed={chosen === choice}
          onClick={() => onChoose(choice)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
