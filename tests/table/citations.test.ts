/** What the sources bear out of a computer seat's reasons, for every side and wording of the shipped scenario. */
import { describe, expect, test } from 'vitest';
import { Referee } from '#engine/referee.ts';
import {
  PARTIES,
  type Act,
  type Initiative,
  type OptionId,
  type Party,
  type PartyView,
  type PointId,
  type Reason,
} from '#engine/types.ts';
import { cited } from '#table/citations.ts';
import { inWords } from '#table/opponents.ts';
import { decidedIn, someSeats } from '../ai/games.ts';
import { CONTENT, settingFor } from './shipped.ts';

const { points, lines, declarable } = CONTENT.content;
const TOWARDS = ['for', 'against'] as const;

/** A seat's view with one point at this option, and perhaps something of another seat on the table. */
function viewOf(seat: Party, point: PointId, current: OptionId, tabled?: Initiative): PartyView {
  const view = new Referee(settingFor('full'), 1).viewFor(seat);
  const at = { ...view.points[point], current } as PartyView['points'][PointId];
  const caucus = tabled && { tabled: { initiative: tabled } };
  return { ...view, points: { ...view.points, [point]: at }, caucus: caucus ?? null } as PartyView;
}

const about = (point: PointId, toward: 'for' | 'against'): readonly Reason[] => [
  { type: 'preference', point, toward },
];

function evidenceIn(act: Act, view: PartyView): string | null {
  const after = cited(act, view, CONTENT);
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
          const view = viewOf(party, point, option);
          const id = evidenceIn(marked(point, option, about(point, toward)), view);
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
    const view = viewOf(party, 'p1', 'drafted');
    const id = evidenceIn({ type: 'vote', yes: false, reasons: [{ type: 'line', line }] }, view);
    if (id === null) expect(declarable.map(l => l.id)).toContain(line);
    else expect([party, null], line).toContain(CONTENT.evidence(id).party);
  }
});

describe('the wording that a reason is about', () => {
  const drafted = viewOf('ukraine', 'p21', 'drafted');

  test('is the marked one where it speaks for, the current one where it speaks against', () => {
    expect(evidenceIn(marked('p21', 'struck', about('p21', 'against')), drafted)).toBe('UA-1');
    expect(evidenceIn(marked('p21', 'drafted', about('p21', 'for')), drafted)).toBeNull();
    const frozen = viewOf('ukraine', 'p21', 'line-frozen'); // of which the sources say nothing
    expect(evidenceIn(marked('p21', 'struck', about('p21', 'against')), frozen)).toBeNull();
  });

  test('is the one tabled, by itself or by another seat', () => {
    const change = { point: 'p21', option: 'drafted' } as const;
    const other = { point: 'p5', option: 'drafted' } as const;
    const initiative: Initiative = { type: 'package', changes: [other, change] };
    const no: Act = { type: 'vote', yes: false, reasons: about('p21', 'against') };
    expect(evidenceIn(no, viewOf('ukraine', 'p21', 'line-frozen', initiative))).toBe('UA-1');
    const elsewhere: Initiative = { type: 'amendment', change: other };
    expect(evidenceIn(no, viewOf('ukraine', 'p21', 'drafted', elsewhere))).toBeNull();
    const table: Act = { type: 'table', initiative, reasons: about('p21', 'for') };
    expect(evidenceIn(table, viewOf('russia', 'p21', 'line-frozen'))).toBe('RU-2');
  });

  test('is the settled one where a point is to be opened again', () => {
    const initiative: Initiative = { type: 'reopening', point: 'p21' };
    const table: Act = { type: 'table', initiative, reasons: about('p21', 'against') };
    expect(evidenceIn(table, drafted)).toBe('UA-1');
    const yes: Act = { type: 'vote', yes: true, reasons: about('p21', 'against') };
    expect(evidenceIn(yes, viewOf('ukraine', 'p21', 'drafted', initiative))).toBe('UA-1');
    expect(evidenceIn(yes, viewOf('ukraine', 'p21', 'line-frozen', initiative))).toBeNull();
  });
});

test('nothing else in an act is changed, and what is cited stays as it is', () => {
  const view = viewOf('ukraine', 'p6', 'drafted');
  const reasons: readonly Reason[] = [
    { type: 'line', line: 'UA-army' },
    { type: 'priority', point: 'p6' },
    { type: 'line', line: 'XX-none' },
    { type: 'belief', party: 'russia', point: 'p6', toward: 'for' },
  ];
  const after = cited(marked('p6', 'struck', reasons), view, CONTENT);
  const [, ...rest] = reasons;
  const full = [{ type: 'line', line: 'UA-army', evidence: 'UA-1' }, ...rest];
  expect(after).toEqual({ ...marked('p6', 'struck', reasons), reasons: full });
  expect(cited(after, view, CONTENT)).toEqual(after);
  expect(cited({ type: 'seal' }, view, CONTENT)).toEqual({ type: 'seal' });
});

test('of whole games, what computer seats cite at the table bears on the point', async () => {
  let citations = 0;
  for (const { view, decision } of decidedIn(settingFor('full'), 5, someSeats(5))) {
    const acts = await inWords({ decide: () => decision }, CONTENT).decide(view);
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
