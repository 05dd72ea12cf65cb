/** The words of the curve of possible agreements, for whoever imports this. */
import { doors } from './en/doors.ts';
import './turns.ts'; // each moment is told as among the moments to try again
import { addWords, t } from './words.ts';

addWords('doors', doors);

export { t };
