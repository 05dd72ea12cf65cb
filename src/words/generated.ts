/** The words of scenarios made from domain files, for whoever imports this: they never come to a player's page. */
import { generated } from './en/generated.ts';
import { addWords, t } from './words.ts';

addWords('generated', generated);

export { t };
