/** The words of reports, for whoever imports this: they tell of ended talks alone. */
import { report } from './en/report.ts';
import './debrief.ts'; // a report speaks of what the debrief shows
import { addWords, t } from './words.ts';

addWords('report', report);

export { t };
