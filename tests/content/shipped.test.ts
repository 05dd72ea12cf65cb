import { describe, expect, it } from 'vitest';
import { loadScenario } from '#content/load.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import { FIRST } from '#content/shelf.ts';
import { settingOf } from '#content/setting.ts';
import { crossedBy, pointsOf } from '#engine/predicate.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { DRAFTED, type Outcome, type Setting } from '#engine/types.ts';
import { shippedContent, shippedParts } from './shipped.ts';
import { DAYS, LENGTHS } from '#content/shipped-now.ts';

const content = shippedContent();
const draftOf = (setting: Setting): Outcome =>
  Object.fromEntries(setting.points.map(({ id }) => [id, DRAFTED]));

describe('the shipped scenario', () => {
  it('loads in a browser, where it is not checked again, as what the checks have passed', async () => {
    expect(await loadFromShelf(FIRST.id)).toEqual({ ok: true, content });
    expect(loadScenario(shippedParts)).toEqual({ ok: true, content });
  });

  it('loads in less than 20 ms', () => {
    let least = Infinity; // of some tries: on a busy machine most are interrupted
    for (let tries = 0; tries < 200 && least >= 20; tries++) {
      const begun = performance.now();
      loadScenario(shippedParts);
      least = Math.min(least, performance.now() - begun);
    }
    expect(least).toBeLessThan(20);
  });

  it('has the eight lines of the design and no other', () => {
    expect(content.lines.map(({ id, party, status }) => [id, party, status])).toEqual([
      ['EU-force', 'eu', 'inferred'],
      ['EU-concessions', 'eu', 'inferred'],
      ['EU-capitulation', 'eu', 'inferred'],
      ['RU-nato-ukraine', 'russia', 'inferred'],
      ['RU-nato-growth', 'russia', 'inferred'],
      ['UA-territory', 'ukraine', 'stated'],
      ['UA-neutrality', 'ukraine', 'stated'],
      ['UA-army', 'ukraine', 'stated'],
    ]);
  });

  it('lets every party choose among three to six lines to declare, in every length', () => {
    for (const length of LENGTHS) {
      const setting = settingOf(content, { length, day: DAYS[0] ?? '', brief: 'full' });
      for (const party of PARTIES) {
        const own = setting.declarable.filter(line => line.party === party).length;
        expect(own, `${party} in ${length}`).toBeGreaterThanOrEqual(3);
        expect(own).toBeLessThanOrEqual(6);
      }
    }
  });

  it('has every seat without a stated line declare at least one', () => {
    for (const { declaredByDefault } of content.lengths)
      for (const party of ['eu', 'russia', 'us'] as const)
        expect(declaredByDefault[party].length).toBeGreaterThanOrEqual(1);
  });

  it('has no linkages', () => expect(content.linkages).toEqual([]));
});

describe.each(LENGTHS)('the published draft, in length %s', length => {
  const setting = settingOf(content, { length, day: '2025-11-21', brief: 'full' });
  const crossed = (lines: Setting['lines']) =>
    PARTIES.flatMap(party => crossedBy(party, draftOf(setting), lines));

  it('crosses exactly six lines: none of Russia, none of the United States', () => {
    expect(crossed(setting.lines).toSorted()).toEqual([
      'EU-capitulation',
      'EU-concessions',
      'EU-force',
      'UA-army',
      'UA-neutrality',
      'UA-territory',
    ]);
  });

  it('crosses the same lines at the end of 2025', () => {
    const later = settingOf(content, { length, day: '2025-12-31', brief: 'full' });
    expect(crossed(later.lines)).toEqual(crossed(setting.lines));
  });

  it('keeps the points of every line live', () => {
    const live = setting.points.map(({ id }) => id);
    for (const line of setting.lines)
      expect(live).toEqual(expect.arrayContaining([...pointsOf(line.holds, setting.lines)]));
    expect(setting.lines).toHaveLength(content.lines.length);
  });
});

describe('a cap of 800,000 in peacetime', () => {
  it.each([
    ['2025-11-21', ['UA-army']],
    ['2025-12-31', []],
  ] as const)('on %s crosses %j of Ukraine’s lines', (day, lines) => {
    const setting = settingOf(content, { length: 'quick', day, brief: 'full' });
    expect(crossedBy('ukraine', { p6: 'peacetime-800k' }, setting.lines)).toEqual(lines);
  });
});
