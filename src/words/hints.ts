/** The words of hints, for whoever imports this: only who asks for hints reads them. */
import { hints } from './en/hints.ts';
import { addWords, t } from './words.ts';

addWords('hints', hints);

export { t };
