import { describe, expect, it } from 'vitest';
import { findSwaps } from '#analysis/swaps.ts';
import { Referee } from '#engine/referee.ts';
import { byParty } from '#engine/parties.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { DRAFTED, type Act, type Log, type Phase, type PublicView } from '#engine/types.ts';
import { recordOf, type RecordEntry } from '#table/record.ts';
import { deskWorker } from '../analysis/workers.ts';
import { RECORDED, recorded } from '../engine/recorded.ts';
import { acceptableText, scripted } from './scripted.ts';
import { asBaseline, ended, playOn, seat, settingFor } from './shipped.ts';

const games = RECORDED.filter(file => file.endsWith('-1.json')).map(file => {
  const { log } = recorded(file);
  return { file, log, views: viewsOf(log) };
});

/** The public view before the first move, and after each. */
function viewsOf({ setting, seed, moves }: Log): readonly PublicView[] {
  const referee = new Referee(setting, seed);
  return [
    referee.publicView(),
    ...moves.map(move => {
      if (move.by === 'chair') referee.chair(move.act);
      else referee.act(move.by, move.act);
      return referee.publicView();
    }),
  ];
}

const upTo = (log: Log, moves: number): Log => ({ ...log, moves: log.moves.slice(0, moves) });
const of = <T extends RecordEntry['type']>(record: readonly RecordEntry[], type: T) =>
  record.filter((entry): entry is Extract<RecordEntry, { type: T }> => entry.type === type);

describe.each(games)('the record of a recorded game, $file,', ({ log, views }) => {
  const record = recordOf(log);
  const last = views.at(-1);

  it('has every reveal, every initiative with its votes, and the signatures, as all saw them', () => {
    expect(of(record, 'marks').map(entry => entry.reveal)).toEqual(last?.reveals);
    expect(of(record, 'initiative').map(entry => entry.tabled)).toEqual(last?.tabled);
    expect(
      of(record, 'declared')
        .map(entry => entry.by)
        .toSorted(),
    ).toEqual(PARTIES);
    expect(of(record, 'signed').map(entry => entry.signatures)).toEqual([last?.signatures]);
  });

  it('has every pass, with its round', () => {
    const passes = log.moves.flatMap(({ by, act }, i) =>
      act.type === 'pass' ? [{ type: 'passed', round: views[i]?.round, by }] : [],
    );
    expect(of(record, 'passed')).toEqual(passes);
  });

  it('goes by round, and ends with how the talks ended', () => {
    const rounds = record.map(entry => entry.round);
    expect(rounds).toEqual(rounds.toSorted((a, b) => a - b));
    expect(record.at(-1)).toMatchObject({ type: 'ended', ending: last?.ending });
  });

  it.each(['marks', 'ratification'] as const)(
    'says nothing of what is under seal: %s',
    (phase: Phase) => {
      const sealed = views.flatMap((view, i) => (view.phase === phase ? [i] : []));
      expect(sealed.length).toBeGreaterThanOrEqual(PARTIES.length);
      for (const moves of sealed) {
        let start = moves; // when this phase began: nothing had been marked or signed
        while (views[start - 1]?.phase === phase) start -= 1;
        expect(recordOf(upTo(log, moves))).toEqual(recordOf(upTo(log, start)));
      }
    },
    60_000,
  );
});

describe('what is put forward and not yet decided', () => {
  it('stands last, with the votes so far and who has yet to vote', () => {
    const open = games.flatMap(({ log, views }) =>
      views.flatMap((view, i) => (view.caucus?.tabled ? [{ view, log: upTo(log, i) }] : [])),
    );
    expect(open.length).toBeGreaterThan(0);
    for (const { view, log } of open.slice(0, 20))
      expect(recordOf(log).at(-1)).toEqual({
        type: 'initiative',
        round: view.round,
        tabled: view.caucus?.tabled,
        awaited: view.awaited,
      });
  });
});

describe('after four ratified signatures', () => {
  const text = acceptableText(settingFor('quick'));
  const signedTwice = async () => {
    const opponents = byParty(PARTIES, () => scripted({ text }));
    const game = seat({ opponents, findSwaps: log => findSwaps(log, deskWorker) });
    playOn(game, ({ getState }) => getState().view?.phase === 'postSettlement');
    await expect.poll(() => ended(game)).toBe('full');
    return game.referee.log();
  };

  it('it has both signings, and the change between them', async () => {
    const record = recordOf(await signedTwice());
    const types = record.slice(-4).map(entry => entry.type);
    expect(types).toEqual(['signed', 'swapped', 'signed', 'ended']);
    expect(of(record, 'swapped')[0]?.changes.length).toBeGreaterThan(0);
  });

  it('a second signing that fails leaves the first, and shows nothing of the second', async () => {
    const { moves, ...rest } = await signedTwice();
    const refused = moves.map((move, i) =>
      i === moves.length - 1 && move.by !== 'chair'
        ? { by: move.by, act: { type: 'sign', signing: 'refuse' } as const }
        : move,
    );
    const record = recordOf({ ...rest, moves: refused });
    const types = record.slice(-4).map(entry => entry.type);
    expect(types).toEqual(['signed', 'swapped', 'signedFirst', 'ended']);
  });
});

it('has no prediction, and no reason for which a seat goes over its own line', () => {
  const WORDS = 'for our own files';
  const game = seat({ persons: ['ukraine'] });
  playOn(game, undefined, (view): Act => {
    const { star, agenda, marks, predictions } = view;
    const prediction = { answer: 'accept', sure: 70 } as const;
    if (view.may.includes('predict') && star && !predictions.us)
      return { type: 'predict', of: 'us', prediction };
    const point = view.may.includes('mark') && agenda.find(id => !marks[id]);
    const crossing = { code: 'own', words: WORDS } as const;
    if (point) return { type: 'mark', point, option: DRAFTED, crossing };
    return asBaseline(view);
  });
  const log = game.referee.log();
  for (const secret of ['"predict"', WORDS]) expect(JSON.stringify(log.moves)).toContain(secret);
  expect(game.referee.viewFor('ukraine').crossings.length).toBeGreaterThan(0);
  const told = JSON.stringify(recordOf(log));
  expect(told).not.toContain(WORDS);
  expect(told).not.toMatch(/"(prediction|crossing|crossings|sure)"/);
});

it('is empty before anything has happened', () => {
  expect(recordOf({ version: 1, setting: settingFor('quick'), seed: 1, moves: [] })).toEqual([]);
});
