import { widerBy } from './axe.ts';
import { layoutFaultsOf } from './layout.ts';
import { expect, test } from './quiet.ts';
import { openIn, tourPages, tourTalks } from './tour.ts';

const FULL = process.env['FULL'] === '1'; // the talks too, which take long

test('with text at 200 %, nothing is cut off or lies over other words', async ({ page }) => {
  await openIn(page, 'night', 200);
  const look = async (screen: string) => {
    const faults = await layoutFaultsOf(page, { target: 0, text: 0 }); // sizes are looked at elsewhere
    expect.soft(faults, screen).toEqual([]);
    expect.soft(await widerBy(page), `${screen}, wider than the window by`).toBeLessThanOrEqual(0);
  };
  await tourPages(page, look);
  if (FULL) await tourTalks(page, look);
});
