/** The words of what is seen on the table, for whoever imports this: they come with the table. */
import { scene } from './en/scene.ts';
import { addWords, t } from './words.ts';

addWords('scene', scene);

export { t };
