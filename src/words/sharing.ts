/** The words of sharing a game, for whoever imports this: nobody needs them before the end. */
import { sharing } from './en/sharing.ts';
import { addWords, t } from './words.ts';

addWords('sharing', sharing);

export { t };
