/** The words of the pages to read, for whoever imports this: they come with those pages. */
import { reading } from './en/reading.ts';
import { addWords, t } from './words.ts';

addWords('reading', reading);

export { t };
