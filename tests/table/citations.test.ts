/** What the sources bear out of a computer seat's reasons, for every side and wording of the shipped scenario. */
import { expect, test } from 'vitest';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Act, OptionId, Party, PointId, Reason } from '#engine/types.ts';
import { cited } from '#table/citations.ts';
import { withSources } from '#table/opponents.ts';
import { decidedIn, someSeats } from '../ai/games.ts';
import { CONTENT, settingFor } from './shipped.ts';

const { points, lines, declarable } = CONTENT.content;
const TOWARDS = ['for', 'against'] as const;

const about = (point: PointId, option: OptionId, toward: 'for' | 'against'): readonly Reason[] => [
  { type: 'preference', point, option, toward },
];

function evidenceIn(act: Act, party: Party): string | null {
  const after = cited(act, party, CONTENT);
  const [reason] = 'reasons' in after ? (after.reasons ?? []) : [];
  return reason && 'evidence' in reason ? (reason.evidence ?? null) : null;
}

const marked = (point: PointId, option: OptionId, reasons: readonly Reason[]): Act => ({
  type: 'mark',
  point,
  option,
  reasons,
});

test('what is cited exists, is about the side, and bears on the point, the wording and the direction', () => {
  const counts = { for: 0, against: 0 };
  for (const party of PARTIES) {
    for (const { id: point, options } of points) {
      for (const { id: option } of options) {
        for (const toward of TOWARDS) {
          const id = evidenceIn(marked(point, option, about(point, option, toward)), party);
          if (id === null) continue;
          const told = `${party} ${toward} ${point} ${option}: ${id}`;
          expect([party, null], told).toContain(CONTENT.evidence(id).party); // null: on the text itself
          const coded = CONTENT.content.preferences.filter(
            p => p.party === party && p.point === point && p.option === option,
          );
          const bears = coded.find(p => p.layer === 'evidence' && p.evidence.includes(id));
          expect(Math.sign(bears?.value ?? 0), told).toBe(toward === 'for' ? 1 : -1);
          counts[toward] += 1;
        }
      }
    }
  }
  expect(counts.for).toBeGreaterThan(15);
  expect(counts.against).toBeGreaterThan(5);
});

test('every line is cited with evidence of its side, or is one that the game lets a seat declare', () => {
  for (const { id: line, party } of [...lines, ...declarable]) {
    const id = evidenceIn({ type: 'vote', yes: false, reasons: [{ type: 'line', line }] }, party);
    if (id === null) expect(declarable.map(l => l.id)).toContain(line);
    else expect([party, null], line).toContain(CONTENT.evidence(id).party);
  }
});

test('what is cited is about the wording that the reason names, and no other', () => {
  const no = (option: OptionId): Act => ({
    type: 'vote',
    yes: false,
    reasons: about('p21', option, 'against'),
  });
  expect(evidenceIn(no('drafted'), 'ukraine')).toBe('UA-1');
  expect(evidenceIn(no('line-frozen'), 'ukraine')).toBeNull(); // of which the sources say nothing
  expect(evidenceIn(no('drafted'), 'russia')).toBeNull(); // they have it for the point
  const unnoted: Reason = { type: 'preference', point: 'p21', toward: 'against' };
  expect(evidenceIn({ type: 'vote', yes: false, reasons: [unnoted] }, 'ukraine')).toBeNull();
});

test('nothing else in an act is changed, and what is cited stays as it is', () => {
  const reasons: readonly Reason[] = [
    { type: 'line', line: 'UA-army' },
    { type: 'priority', point: 'p6' },
    { type: 'line', line: 'XX-none' },
    { type: 'belief', party: 'russia', point: 'p6', toward: 'for' },
  ];
  const after = cited(marked('p6', 'struck', reasons), 'ukraine', CONTENT);
  const [, ...rest] = reasons;
  const full = [{ type: 'line', line: 'UA-army', evidence: 'UA-1' }, ...rest];
  expect(after).toEqual({ ...marked('p6', 'struck', reasons), reasons: full });
  expect(cited(after, 'ukraine', CONTENT)).toEqual(after);
  expect(cited({ type: 'seal' }, 'ukraine', CONTENT)).toEqual({ type: 'seal' });
});

test('of whole games, what computer seats cite at the table bears on the point', async () => {
  let citations = 0;
  for (const { view, decision } of decidedIn(settingFor('full'), 5, someSeats(5))) {
    const acts = await withSources({ decide: () => decision }, CONTENT).decide(view);
    for (const act of acts) {
      for (const reason of 'reasons' in act ? (act.reasons ?? []) : []) {
        if (reason.type !== 'preference' || reason.evidence === undefined) continue;
        const { party, points: on } = CONTENT.evidence(reason.evidence);
        expect([view.seat, null], reason.evidence).toContain(party);
        expect(on.length === 0 || on.includes(reason.point), reason.evidence).toBe(true);
        citations += 1;
      }
    }
  }
  expect(citations).toBeGreaterThan(5);
});
