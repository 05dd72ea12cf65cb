/** What tables of a class made of the same papers, and the file of all their moves. */
import { describe, expect, it } from 'vitest';
import { linesInForce } from '#engine/crossing.ts';
import { crossedBy } from '#engine/predicate.ts';
import { Referee } from '#engine/referee.ts';
import { DRAFTED, type Log, type PublicView } from '#engine/types.ts';
import { CELLS, cellOf, livePoints } from '#record/cells.ts';
import { isOver, tableEnd, together } from '#record/compared.ts';
import { classCsv } from '#record/classCsv.ts';
import { doingOf } from '#record/doing.ts';
import { viewsAlong } from '#analysis/along.ts';
import { CONTENT } from '../table/shipped.ts';
import { endedIn, played } from './playedGame.ts';

const LESSON = 1; // a seed that gives a game of this length
const ended = endedIn(played(LESSON));
const views: readonly PublicView[] = viewsAlong(ended.log);

describe('the end of a table', () => {
  const end = tableEnd(ended.view);
  const lines = linesInForce(ended.view);

  it('tells every live point once: settled or open', () => {
    expect([...end.settled, ...end.open].toSorted()).toEqual(livePoints(ended.view).toSorted());
    expect(end.struck.every(point => end.settled.includes(point))).toBe(true);
  });

  it('names the lines that the text crosses, as the rules have them', () => {
    const crossed = ended.view.setting.parties.flatMap(p => crossedBy(p, ended.view.text, lines));
    const told = [...end.crossed.map(({ line }) => line), ...end.unmet];
    expect(told.toSorted()).toEqual([...crossed].toSorted());
  });

  it('names as kept only lines that an open point as drafted would cross', () => {
    for (const { line, points } of end.kept) {
      const { party } = CONTENT.line(line);
      expect(crossedBy(party, ended.view.text, lines)).not.toContain(line);
      for (const point of points) {
        expect(end.open).toContain(point);
        const text = { ...ended.view.text, [point]: DRAFTED };
        expect(crossedBy(party, text, lines)).toContain(line);
      }
    }
  });
});

it('lines of one party and status are told together, their points once and by number', () => {
  const of = (line: string) => ({ party: 'us', status: line === 'c' ? 'inferred' : 'stated' }) as const; // prettier-ignore
  const all = [
    { line: 'a', points: ['p21', 'p6'] },
    { line: 'b', points: ['p6'] },
    { line: 'c', points: ['p3'] },
  ] as const;
  expect(together(all, of)).toEqual([
    { party: 'us', status: 'stated', lines: ['a', 'b'], points: ['p6', 'p21'] },
    { party: 'us', status: 'inferred', lines: ['c'], points: ['p3'] },
  ]);
});

describe('at every moment of the talks', () => {
  it('each cell is one of five, and points on the agenda lie on the table while they are marked', () => {
    for (const view of views) {
      const cells = livePoints(view).map(point => cellOf(view, point));
      expect(cells.every(cell => CELLS.includes(cell))).toBe(true);
      if (view.phase === 'marks')
        expect(view.agenda.every(point => cellOf(view, point) === 'now')).toBe(true);
    }
  });

  it('a seat is seen to have sealed or not, whatever it has marked', () => {
    for (const view of views.filter(({ phase }) => phase === 'marks'))
      for (const party of view.setting.parties)
        expect(doingOf(view, party)).toBe(view.sealed[party] ? 'sealed' : 'deciding');
  });

  it('whoever put something forward is told so, and the others as they answer', () => {
    const open = views.filter(({ caucus }) => caucus?.tabled);
    expect(open.length).toBeGreaterThan(0);
    for (const view of open)
      for (const party of view.setting.parties) {
        const tabled = view.caucus?.tabled;
        const vote = tabled?.votes[party];
        const expected = tabled?.by === party ? 'putForward' : vote ? (vote.yes ? 'accepts' : 'rejects') : view.awaited.includes(party) ? 'deciding' : 'listening'; // prettier-ignore
        expect(doingOf(view, party)).toBe(expected);
      }
  });
});

describe('the file of a class', () => {
  const rowsOf = (text: string) => text.replace('\uFEFF', '').trimEnd().split('\r\n');
  const other: Log = { ...ended.log, moves: ended.log.moves.slice(0, 4) };

  it('has every move of every table, one a line, with the table first', () => {
    const rows = rowsOf(classCsv(CONTENT, [{ number: 1, log: ended.log }, { number: 2, log: other }], 'table')); // prettier-ignore
    expect(rows).toHaveLength(1 + ended.log.moves.length + other.moves.length);
    expect(rows[0]?.startsWith('table,move,round,phase,seat')).toBe(true);
    expect(rows.filter(row => row.startsWith('2,'))).toHaveLength(other.moves.length);
  });

  it('has no own words of students, which could name somebody', () => {
    const [head] = rowsOf(classCsv(CONTENT, [], 'table'));
    expect(head).not.toContain('own words');
  });
});

it('a table is over once its talks have ended or the teacher has closed it', () => {
  const begun = new Referee(ended.log.setting, 1).publicView();
  expect(isOver({ isClosed: false, view: begun })).toBe(false);
  expect(isOver({ isClosed: true, view: begun })).toBe(true);
  expect(isOver({ isClosed: false, view: ended.view })).toBe(true);
});
