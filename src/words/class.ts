/** The words of a class, for whoever imports this. */
import { classWords } from './en/class.ts';
import { addWords, t } from './words.ts';

addWords('class', classWords);

export { t };
