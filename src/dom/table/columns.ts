/** The dossiers in the order they lie on the table. */
import type { Catalogue } from '#content/catalogue.ts';
import type { Column } from './roving.ts';

export const columnsOf = ({ content }: Catalogue): readonly Column[] =>
  content.dossiers.map(({ id, points }) => ({ id, points }));
