/** The key and the help show the marks that a scenario has, and no other. */
import { expect, test } from 'vitest';
import { hasMark, type ScenarioMark } from '#content/marksUsed.ts';
import { shippedContent } from '../../scripts/content/read.ts';

const EVERY: readonly ScenarioMark[] = ['redLine', 'objection', 'objectionPlan', 'objectionInferred', 'mixed', 'favour', 'favourInferred', 'silent', 'lineInferred', 'lineDeclared', 'differ', 'cardParked']; // prettier-ignore

const without = (id?: string) => {
  const content = shippedContent(id);
  return EVERY.filter(mark => !hasMark(content, mark));
};

test('the first scenario has all of them', () => {
  expect(without()).toEqual([]);
});

test('three towns have no line that the game infers, no plan objected to, nothing parked', () => {
  const missing = ['objectionPlan', 'objectionInferred', 'mixed', 'favourInferred', 'lineInferred', 'differ', 'cardParked']; // prettier-ignore
  expect(without('three-towns')).toEqual(missing);
});
