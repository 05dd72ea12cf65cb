import { t } from '#words/debrief.ts';
import { t as ratification } from '#words/words.ts';
import { signingAgain } from '../table/endedGames.ts';
import { takeUp } from './opened.ts';
import { asked, button } from './play.ts';
import { expect, test } from './quiet.ts';

const WORDS = 'Not without a date.';

test('who signs again finds the reservation written that stood beside the first signature', async ({
  page,
}) => {
  await takeUp(page, await signingAgain(WORDS));
  await expect.poll(() => asked(page)).toBe('signing');
  await expect(page.getByText(/^You signed the first text with a reservation on /)).toContainText(WORDS); // prettier-ignore
  await button(page, ratification('ratification:reserve')).click();
  const words = page.getByRole('textbox', { name: ratification('ratification:reserveWords') });
  const point = page.getByRole('combobox', { name: ratification('ratification:reservePoint') });
  await expect(words).toHaveValue(WORDS);
  await expect(point).not.toHaveValue('');

  await words.fill('Not before June.');
  await button(page, ratification('caucus:back')).click();
  await button(page, ratification('ratification:reserve')).click();
  await expect(words).toHaveValue('Not before June.'); // going back loses no word
  await words.fill(' ');
  await button(page, ratification('ratification:reserve')).click();
  await expect(page.getByText(ratification('ratification:reserveMissing'))).toBeVisible();
  await words.fill(WORDS);
  await button(page, ratification('ratification:reserve')).click();
  await expect.poll(() => asked(page)).toBe('debrief');
  await expect(page.getByText(t('debrief:signature.reserved'))).toBeVisible();
  await expect(page.getByText(/^Reservation on point /)).toContainText(WORDS);
});
