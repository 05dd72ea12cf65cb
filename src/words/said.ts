/** The words of what computer seats say, for whoever imports this: nobody needs them before the first reveal. */
import { reasons } from './en/reasons.ts';
import { addWords, t } from './words.ts';

addWords('reasons', reasons);

export { t };
