import { describe, expect, it } from 'vitest';
import { wordCount } from '#content/briefs.ts';
import { BARRED, gradeOf, GRADE_MAX, textsIn } from '../../scripts/content/prose.ts';
import { reference } from '../../scripts/content/reference.ts';
import { shippedContent } from './shipped.ts';

describe('the check of words', () => {
  it.each([
    'You win.',
    'Who lost is a loser',
    'your score',
    'The enemy',
    'a betrayal',
    'a great deal',
  ])('finds %j', text => expect(text.match(BARRED)).not.toBeNull());

  it.each(['a window', 'closed', 'Mean Brier score', 'an agreement', 'the deal'])(
    'lets %j pass',
    text => expect(text.match(BARRED)).toBeNull(),
  );
});

describe('the reading grade', () => {
  it('is low for short plain sentences and high for long ones of long words', () => {
    expect(gradeOf('The sides meet. They talk. They sign a text.')).toBeLessThan(GRADE_MAX);
    const hard =
      'Notwithstanding considerable institutional disagreement, representatives unanimously reaffirmed their comprehensive multilateral commitments concerning territorial integrity.';
    expect(gradeOf(hard)).toBeGreaterThan(GRADE_MAX);
  });

  it('leaves out texts under skipped keys', () => {
    expect(textsIn({ a: 'x', quote: 'y', of: [{ b: 'z' }] }, new Set(['quote']))).toEqual([
      'x',
      'z',
    ]);
  });

  it('counts joined words once', () => {
    expect(wordCount('Ukraine’s US-drafted 28-point plan')).toBe(4);
  });
});

describe('the reference page', () => {
  const content = shippedContent();
  const page = reference(content);

  it('gives every line with its reading', () => {
    for (const { id, reading } of [...content.lines, ...content.declarable]) {
      expect(page).toContain(`### ${id}: `);
      expect(page).toContain(reading);
    }
  });

  it('gives every number with its reason', () => {
    for (const { reason } of content.preferences) expect(page).toContain(reason);
    for (const { walkAway, priorities } of content.lengths) {
      for (const { reason } of Object.values(walkAway)) expect(page).toContain(reason);
      for (const { reason } of Object.values(priorities).flat()) expect(page).toContain(reason);
    }
  });
});
