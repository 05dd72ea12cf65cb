/** The words of the computer seats' papers, for whoever imports this: only the debrief opens them. */
import { glass } from './en/glass.ts';
import { addWords, t } from './words.ts';

addWords('glass', glass);

export { t };
