/** The words of a teacher's screens, for whoever imports this. */
import { teacher } from './en/teacher.ts';
import './room.ts'; // what the room refuses is said there too
import { addWords, t } from './words.ts';

addWords('teacher', teacher);

export { t };
