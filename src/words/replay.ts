/** The words of going over talks again, for whoever imports this: only ended talks can be. */
import { replay } from './en/replay.ts';
import './report.ts'; // moves are told as in a report
import { addWords, t } from './words.ts';

addWords('replay', replay);

export { t };
