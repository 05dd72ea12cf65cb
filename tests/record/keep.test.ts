/** Files of ended talks: each figure again, from the exported game alone and without the code that made it. */
import { describe, expect, it } from 'vitest';
import { figuresOf, type Figures } from '#record/figures.ts';
import { csvOf } from '#record/csv.ts';
import { reportOf } from '#record/report.ts';
import { settingOf } from '#content/setting.ts';
import { linesCrossedByChoice } from '#engine/crossing.ts';
import { byParty } from '#engine/parties.ts';
import { crosses } from '#engine/predicate.ts';
import { Referee } from '#engine/referee.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Party, PointId } from '#engine/types.ts';
import { supportFor } from '#engine/worth.ts';
import { fileOf, readFile } from '#saves/file.ts';
import type { Save } from '#saves/save.ts';
import { keptGame } from '../../src/app/game.ts';
import { CONTENT } from '../table/shipped.ts';
import { endedIn, played } from './playedGame.ts';

/** Counted move by move from the text of the file, with the referee and nothing else of the game's own. */
function countedAgain(text: string): Omit<Figures, 'limits'> {
  const save = JSON.parse(text).games[0] as Save;
  const referee = new Referee(settingOf(CONTENT.content, save.setup), save.setup.seed);
  const accepted = byParty(PARTIES, (): number[] => []);
  const ground = byParty(PARTIES, (): (number | null)[] => []);
  const briers = byParty(PARTIES, (): number[] => []);
  let given = byParty(PARTIES, (): Record<string, string> => ({}));
  let expected: { by: Party; of: Party; answer: string; sure: number; star: PointId | null }[] = [];
  const answered = new Set<string>();
  for (const move of save.moves) {
    const before = referee.publicView();
    const { setting } = referee.log();
    if (move.by === 'chair') referee.chair(move.act as Parameters<Referee['chair']>[0]);
    else {
      const { by, act } = move;
      if (act.type === 'mark') given[by][act.point] = act.option;
      if (act.type === 'unmark') delete given[by][act.point];
      if (act.type === 'predict') {
        expected = expected.filter(e => e.by !== by || e.of !== act.of);
        if (act.prediction) expected.push({ by, of: act.of, ...act.prediction, star: before.star });
      }
      referee.act(by, act as Parameters<Referee['act']>[1]);
    }
    if (referee.publicView().reveals.length === before.reveals.length) continue;
    const currentOf = (point: string) => before.points[point as PointId]?.current;
    for (const party of PARTIES) {
      const marks = Object.entries(given[party]);
      const kept = marks.filter(([point, option]) => currentOf(point) === option).length;
      accepted[party].push((accepted[party].at(-1) ?? 0) + kept);
      let [won, most] = [0, 0];
      for (const [point, option] of marks) {
        answered.add(point);
        const options = setting.points.find(p => p.id === point)?.options ?? [];
        const liked = setting.mandates[party].preferences[point as PointId] ?? {};
        const worths = ['struck', ...options].map(o => liked[o] ?? 0).toSorted((a, b) => a - b);
        won += (liked[option] ?? 0) - (worths[0] ?? 0);
        most += (worths.at(-1) ?? 0) - (worths[0] ?? 0);
      }
      ground[party].push(most === 0 ? null : Math.round((won / most) * 100));
    }
    for (const { by, of, answer, sure, star } of expected) {
      const option = star === null ? undefined : given[of][star];
      if (star === null || option === undefined) continue;
      const came = option === currentOf(star) ? 'accept' : option === 'struck' ? 'reject' : 'amend';
      const chances = ['accept', 'amend', 'reject'].map(a => a === answer ? sure / 100 : (1 - sure / 100) / 2); // prettier-ignore
      briers[by].push(['accept', 'amend', 'reject'].reduce((sum, a, i) => sum + ((chances[i] ?? 0) - (a === came ? 1 : 0)) ** 2, 0)); // prettier-ignore
    }
    for (const point of before.agenda) answered.add(point);
    given = byParty(PARTIES, () => ({}));
    expected = [];
  }
  const { points, ending, round, signatures, declared, text: reached } = referee.publicView();
  const { setting } = referee.log();
  const states = CONTENT.content.points.map(({ id }) => points[id]);
  const count = (holds: (state: (typeof states)[number]) => boolean) => states.filter(holds).length;
  const announced = PARTIES.flatMap(p => declared[p] ?? []);
  const lines = [...setting.lines, ...setting.declarable.filter(l => announced.includes(l.id))];
  const broken = lines.filter(line => crosses(line, reached, lines));
  const opened = CONTENT.content.evidence.filter(e => save.screens.opened.includes(e.id));
  const told = new Set(opened.flatMap(e => e.points as string[]));
  const traded = broken.filter(({ id }) => isTraded(referee, id)).length;
  return {
    rounds: round,
    moves: save.moves.length,
    ending: ending?.type ?? null,
    points: {
      settled: count(s => s?.settled != null && s.current === 'drafted'),
      amended: count(s => s?.settled != null && !['drafted', 'struck'].includes(s.current)),
      struck: count(s => s?.settled != null && s.current === 'struck'),
      bracketed: count(s => s?.settled === null),
      parked: count(s => s === undefined),
    },
    lines: { held: lines.length - broken.length, crossed: broken.length - traded, traded },
    support: byParty(PARTIES, p => (signatures[p] ? supportFor(setting, lines, p, reached) : null)),
    worth: byParty(PARTIES, p => referee.viewFor(p).worth),
    accepted,
    ground,
    predictions: byParty(PARTIES, party => ({
      count: briers[party].length,
      brier: briers[party].length === 0 ? null : briers[party].reduce((a, b) => a + b) / briers[party].length, // prettier-ignore
    })),
    opened: {
      items: {
        articleA: opened.filter(e => e.source === 'articleA').length,
        articleB: opened.filter(e => e.source === 'articleB').length,
        record: opened.filter(e => e.source === 'record').length,
      },
      answered: answered.size,
      unread: [...answered].filter(point => !told.has(point)).length,
    },
  };
}

/** A line whose party said so, or that a package still in the text crosses by choice. */
function isTraded(referee: Referee, line: string): boolean {
  const view = referee.publicView();
  const given = PARTIES.flatMap(party => referee.viewFor(party).crossings);
  if (given.some(c => c.line === line && c.reason.code === 'traded')) return true;
  const tied = Object.entries(view.points).filter(([, { settled }]) => settled?.tie != null);
  return tied.some(([, { settled }]) => {
    const together = tied.filter(([, other]) => other.settled?.tie === settled?.tie);
    const changes = together.map(([id, { current }]) => ({
      point: id as PointId,
      option: current,
    }));
    return PARTIES.some(party => linesCrossedByChoice(view, party, changes).includes(line));
  });
}

const saves = Array.from({ length: 9 }, (_, i) => played(i + 1));

describe('the figures of ended talks', () => {
  it.each(saves.map(save => [save.id, save] as const))(
    'are those that the exported game alone gives: %s',
    (_id, save) => {
      const { limits, ...figures } = figuresOf(CONTENT, endedIn(save));
      const again = countedAgain(fileOf([save]));
      expect(figures).toEqual({ ...again, predictions: expect.anything() });
      for (const party of PARTIES) {
        const { count, brier } = again.predictions[party];
        expect(figures.predictions[party].count).toBe(count);
        expect(figures.predictions[party].brier ?? -1).toBeCloseTo(brier ?? -1, 10);
      }
      expect(limits.stated + limits.inferred + limits.silent).toBe(limits.positions);
    },
  );

  it('hold something to count: predictions, crossed lines and ground given', () => {
    const all = saves.map(save => figuresOf(CONTENT, endedIn(save)));
    expect(all.some(f => f.predictions.ukraine.count > 0)).toBe(true);
    expect(all.some(f => f.lines.crossed + f.lines.traded > 0)).toBe(true);
    expect(all.some(f => f.ground.us.some(g => g !== null && g < 100))).toBe(true);
  });
});

describe('a game read again from its file', () => {
  it.each(saves.map(save => [save.id, save] as const))('stands where it stood: %s', (_id, save) => {
    const read = readFile(fileOf([save]));
    if (!read.ok) throw new Error(read.fault);
    const game = keptGame(CONTENT, read.games[0] ?? save);
    expect(game.ok && game.game.referee.hash()).toBe(save.hash);
  });
});

describe('the table of moves', () => {
  const [save] = saves as [Save, ...Save[]];
  const ended = endedIn(save);
  const lines = csvOf(CONTENT, ended).trimEnd().split('\r\n');

  it('has a line a move, under a line of names', () => {
    expect(lines).toHaveLength(save.moves.length + 1);
    expect(lines[0]).toBe('\uFEFFmove,round,phase,seat,act,points,options,what was done,reason given by the computer seat,reason for crossing an own line,in own words'); // prettier-ignore
  });

  it('quotes what would break it, and lets no cell begin a formula', () => {
    const own = { code: 'own', words: '=1+1, "so"' } as const;
    const move = { by: 'us', act: { type: 'vote', yes: true, crossing: own } } as const;
    const one = csvOf(CONTENT, { steps: [{ move, before: ended.view }] });
    expect(one).toContain(`"'=1+1, ""so"""`);
  });
});

describe('the report', () => {
  const [save] = saves as [Save, ...Save[]];
  const ended = endedIn(save);

  it('has the answers only where they are asked for, as they were written', () => {
    expect(reportOf(CONTENT, ended, false)).not.toContain('A \\*word\\*.');
    expect(reportOf(CONTENT, ended, true)).toContain('> A \\*word\\*.');
  });

  it('names all 28 points, all moves and what it is based on', () => {
    const report = reportOf(CONTENT, ended, false);
    for (const { title } of CONTENT.content.points) expect(report).toContain(title);
    expect(report.match(/^1\. /gm)).toHaveLength(save.moves.length);
    expect(report).toContain('Based on two articles; check before use.');
    expect(report).not.toMatch(/undefined|\{\{|\[object/);
  });
});
