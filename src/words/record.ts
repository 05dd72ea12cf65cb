/** The words of the record of the talks, for whoever imports this: they come with its dialog. */
import { record } from './en/record.ts';
import './debrief.ts'; // how a seat signed is said as in the debrief
import { addWords, t } from './words.ts';

addWords('record', record);

export { t };
