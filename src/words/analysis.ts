/** The words of where things stand, for whoever imports this: nobody needs them before the first mark. */
import { analysis } from './en/analysis.ts';
import { addWords, t } from './words.ts';

addWords('analysis', analysis);

export { t };
