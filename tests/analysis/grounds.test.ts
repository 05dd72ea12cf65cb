import { describe, expect, it } from 'vitest';
import { ownBasis, publicBasis } from '#analysis/basis.ts';
import { receiptsOf } from '#analysis/grounds.ts';
import { preferencesIn } from '#content/setting.ts';
import type { Grounds } from '#solver/question.ts';
import { CONTENT, settingFor } from '../table/shipped.ts';

const { content } = CONTENT;
const setting = settingFor('quick');
const full = { scope: 'full', setting } as const;

const grounds = (some: Partial<Grounds>): Grounds => ({
  parties: [],
  issues: [],
  options: [],
  lines: [],
  walkAways: [],
  ...some,
});

describe('the receipts of an answer', () => {
  it('give each line the evidence that the content has for it', () => {
    const { lines, evidence } = receiptsOf(content, full, grounds({ lines: ['UA-army'] }));
    expect(lines).toEqual(['UA-army']);
    expect(evidence).toEqual(CONTENT.line('UA-army').evidence);
    expect(evidence.length).toBeGreaterThan(0);
  });

  it('give each party’s number on an option its evidence and its reason', () => {
    const [number] = preferencesIn(content, 'full').filter(p => p.layer === 'evidence');
    if (!number) throw new Error('no number rests on evidence');
    const { party, point, option } = number;
    const receipts = receiptsOf(
      content,
      full,
      grounds({ parties: [party], options: [{ issue: point, option }] }),
    );
    expect(receipts.preferences).toEqual([number]);
    expect(receipts.evidence).toEqual(number.evidence);
    expect(number.reason).not.toBe('');
  });

  it('leave out the numbers of parties that the answer does not name', () => {
    const options = preferencesIn(content, 'full').map(p => ({ issue: p.point, option: p.option }));
    const { preferences } = receiptsOf(content, full, grounds({ parties: ['russia'], options }));
    expect(new Set(preferences.map(p => p.party))).toEqual(new Set(['russia']));
  });

  it('name each item of evidence once', () => {
    const lines = content.lines.map(l => l.id);
    const { evidence } = receiptsOf(content, full, grounds({ lines }));
    expect(evidence.length).toBeLessThan(content.lines.flatMap(l => l.evidence).length);
    expect(new Set(evidence).size).toBe(evidence.length);
  });

  it('hold the numbers of those alone whose papers the basis has', () => {
    const options = preferencesIn(content, 'full').map(p => ({ issue: p.point, option: p.option }));
    const named = grounds({ parties: ['eu', 'russia', 'ukraine', 'us'], options });
    expect(receiptsOf(content, publicBasis(setting, []), named).preferences).toEqual([]);
    const own = ownBasis({ seat: 'us', mandate: setting.mandates.us, setting }, []);
    const { preferences } = receiptsOf(content, own, named);
    expect(new Set(preferences.map(p => p.party))).toEqual(new Set(['us']));
  });

  it('name points, options and parties in the order of the content, and nothing unknown', () => {
    const receipts = receiptsOf(
      content,
      full,
      grounds({
        parties: ['us', 'eu', 'moon'],
        walkAways: ['us'],
        issues: ['p21', 'p5', 'p99'],
        options: [
          { issue: 'p21', option: 'struck' },
          { issue: 'p5', option: 'drafted' },
          { issue: 'p5', option: 'unheard-of' },
        ],
        lines: ['UA-army', 'none'],
      }),
    );
    expect(receipts).toMatchObject({
      parties: ['eu', 'us'],
      walkAways: ['us'],
      points: ['p5', 'p21'],
      options: [
        { point: 'p5', option: 'drafted' },
        { point: 'p21', option: 'struck' },
      ],
      lines: ['UA-army'],
    });
  });
});
