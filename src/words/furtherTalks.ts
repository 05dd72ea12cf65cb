/** What the button says that begins talks other than those that the game is about. */
import type { Shelved } from '#content/shelf.ts';
import { t } from './words.ts';

/** "Warm-up: Three towns, one river (about 4 minutes)"; what kind they are is the scenario's to say. */
export const furtherTalks = ({ title, front: { kind }, minutes }: Shelved): string =>
  t('title:further', { title: kind ? `${kind}: ${title}` : title, minutes });
