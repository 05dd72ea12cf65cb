/** The words of the debrief, for whoever imports this: they come with its screen. */
import { debrief } from './en/debrief.ts';
import { addWords, t } from './words.ts';

addWords('debrief', debrief);

export { t };
