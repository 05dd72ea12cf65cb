/** Sentences as a page says them once the shipped scenario is there. */
import { sayInstead } from '#words/words.ts';
import { shippedContent } from './content/shipped.ts';

sayInstead(shippedContent().words ?? {});
