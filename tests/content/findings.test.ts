import { describe, expect, it } from 'vitest';
import { crosses } from '#engine/predicate.ts';
import { DRAFTED, type PointId } from '#engine/types.ts';
import { sharesOf } from '../../scripts/content/calibration.ts';
import { findings } from '../../scripts/content/findings.ts';
import { FINDINGS_FILE, findingsPage } from '../../scripts/content/findings-page.ts';
import { writeOut } from '../../scripts/content/read.ts';
import { shippedContent } from './shipped.ts';

const content = shippedContent();
const found = findings(content);
const MINUTES = 1_800_000;

describe('the findings', { timeout: MINUTES }, () => {
  it('are those of the page', async () => {
    expect(await writeOut(FINDINGS_FILE, findingsPage(content, found), true)).toBeNull();
  });

  it('cover three lengths, two days, two briefs and two sets of options', () => {
    const rows = new Set(
      found.map(({ setting: { length, day, brief }, options }) =>
        [length, day, brief, options].join(),
      ),
    );
    expect(rows.size).toBe(24);
  });

  it('count what drawing texts at random comes near to', () => {
    for (const { setting, options, acceptable, alone, texts } of found) {
      if (options === 'record' || setting.brief === 'articles') continue;
      const drawn = sharesOf(setting, 100_000);
      expect(acceptable / texts).toBeCloseTo(drawn.all, 2);
      Object.values(drawn.alone).forEach((share, p) =>
        expect((alone[p] ?? 0) / texts).toBeCloseTo(share, 1),
      );
    }
  });

  it('say of the published draft what the engine says', () => {
    for (const { setting, crossedByDraft } of found) {
      const draft = Object.fromEntries(setting.points.map(p => [p.id, DRAFTED])) as Record<PointId, string>; // prettier-ignore
      const published = setting.lines.filter(line => crosses(line, draft, setting.lines));
      expect(crossedByDraft).toEqual(expect.arrayContaining(published.map(line => line.id)));
      expect(published.map(line => line.id).sort()).toEqual(
        ['EU-capitulation', 'EU-concessions', 'EU-force', 'UA-army', 'UA-neutrality', 'UA-territory'], // prettier-ignore
      );
    }
  });

  it('change where the game’s own option at point 7 is left out: then no text keeps every line', () => {
    for (const { options, uncrossed, uncrossedBlocked } of found) {
      if (options === 'all') expect(uncrossed).toBeGreaterThan(0);
      else expect(uncrossedBlocked?.sets).toEqual([['RU-nato-ukraine', 'UA-neutrality']]);
    }
  });
});
