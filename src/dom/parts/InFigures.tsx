import { t } from '#words/analysis.ts';
import { Fold } from './Fold.tsx';

interface Props {
  readonly children: string | null; // null: there are none
}

/** Under a share in words: its exact figures, one press away. */
export const InFigures = ({ children }: Props) =>
  children && <Fold summary={t('analysis:inFigures')}>{() => <p>{children}</p>}</Fold>;
