/** Pictures of every screen, to look at beside the design; nothing here can fail but the way to a screen. */
import { openIn, tourPages, tourTalks, type Look } from '../browser/tour.ts';
import { test } from '../browser/quiet.ts';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 360, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const THEMES = ['night', 'daylight', 'contrast'] as const;

for (const viewport of SIZES) {
  for (const theme of THEMES) {
    test.describe(`${viewport.width} wide, ${theme}`, () => {
      test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

      for (const [part, tour] of Object.entries({ pages: tourPages, talks: tourTalks })) {
        test(part, async ({ page }) => {
          let taken = 0;
          const look: Look = async screen => {
            taken += 1;
            const name = `${part}-${String(taken).padStart(2, '0')}-${screen.replaceAll(/\W+/g, '-')}`;
            await page.evaluate(() => document.fonts.ready);
            await page.screenshot({
              path: `shots/${viewport.width}-${theme}/${name}.png`,
              animations: 'disabled',
            });
          };
          await openIn(page, theme);
          await tour(page, look);
        });
      }
    });
  }
}
