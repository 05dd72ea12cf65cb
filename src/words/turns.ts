/** The words of moments to try again, for whoever imports this: only ended talks have them. */
import { turns } from './en/turns.ts';
import { addWords, t } from './words.ts';

addWords('turns', turns);

export { t };
