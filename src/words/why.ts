/** The words of a seat's reasons in full, for whoever imports this: only who asks for them reads them. */
import { why } from './en/why.ts';
import { addWords, t } from './words.ts';

addWords('why', why);

export { t };
