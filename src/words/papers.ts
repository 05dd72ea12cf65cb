/** The words of the computer seats' papers, for whoever imports this: only the debrief opens them. */
import { papers } from './en/papers.ts';
import { addWords, t } from './words.ts';

addWords('papers', papers);

export { t };
