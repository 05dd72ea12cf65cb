import { t } from '#words/words.ts';

/** The words that go with everything the game itself has coded. */
export const Assumption = () => <span class="start-assumption">{t('brief:assumption')}</span>;
