/** The words of the guide, for whoever imports this: they come with it. */
import { guide } from './en/guide.ts';
import { addWords, t } from './words.ts';

addWords('guide', guide);

export { t };
