import { describe, expect, it } from 'vitest';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Act, Party, PartyView } from '#engine/types.ts';
import { NICKNAMES } from '#wire/nicknames.ts';
import { scripted } from './classroom.ts';
import { Guest, hallHere, joinHere, openHere, type Pupil } from './people.ts';
import { newToken } from '#wire/client/door.ts';
import { WIRE_VERSION } from '#wire/limits.ts';
import type { Sent } from '#wire/seen.ts';

const VIEW = (pupil: Pupil): PartyView => {
  const view = pupil.seen?.table?.view;
  if (!view || view.seat === null) throw new Error('no papers');
  return view as PartyView;
};

/** Words of one's own, told from all others: what of it may be seen, and by whom, is looked for in every byte. */
const canary = (party: Party, round: number) => `canary of ${party} in round ${round}`;

/** What must be in nobody's traffic but the seat's own: of the mandate everything that tells it from the others'. */
const secretsOf = (view: PartyView): readonly string[] => [
  JSON.stringify(view.mandate),
  JSON.stringify(view.mandate.preferences),
  JSON.stringify(view.mandate.priorities),
];

describe('what is hidden', () => {
  it('is in no byte that comes to another: no mandate, no mark before the reveal, no reason for a crossing', async () => {
    const here = await hallHere();
    const { teacher, code } = await openHere(here, { tables: 1, seating: 'byTeacher', freeText: true }); // prettier-ignore
    const pupils: Pupil[] = [];
    for (const [i, party] of PARTIES.entries()) {
      const pupil = await joinHere(here, code, NICKNAMES[i] ?? '');
      pupils.push(pupil);
      const { member } = pupil.place;
      if (member) await teacher.do({ type: 'place', member, to: { table: 1, seat: party, role: 'speaker' } }); // prettier-ignore
    }
    const from = teacher.heard.length;
    teacher.sayText(JSON.stringify({ type: 'ask', n: 1, question: { type: 'invite', role: 'onlooker' } })); // prettier-ignore
    const answer = (await teacher.next(sent => sent.type === 'answer', from)) as Extract<Sent, { type: 'answer' }>; // prettier-ignore
    const { pass } = (answer.answer as { value: { pass: string } }).value;
    const token = newToken();
    const entered = await here.hall.enter({ type: 'pass', version: WIRE_VERSION, code, pass, token }); // prettier-ignore
    if (!entered.ok) throw new Error('the projector is not let in');
    const projector = new Guest(here, { ...(entered.value as Guest['place']), token });
    const everybody: readonly Guest[] = [...pupils, teacher, projector];
    expect(await teacher.do({ type: 'begin' })).toBeNull();
    await Promise.all(pupils.map(pupil => pupil.until(({ table }) => table !== null)));

    const act = (pupil: Pupil, does: Act) => {
      here.clock.ms += 1_000;
      return pupil.do({ type: 'act', act: does, asked: pupil.seen?.table?.asked ?? '' });
    };
    let rounds = 0;
    let marked = 0;
    for (let step = 0; step < 400; step++) {
      const view = VIEW(pupils[0]!);
      if (view.phase === 'ended') break;
      here.clock.ms += 1_000;
      if (view.phase === 'summary') {
        const { round, phase } = view;
        expect(await teacher.do({ type: 'advance', table: null, ifRound: round, ifPhase: phase, force: false })).toBeNull(); // prettier-ignore
        continue;
      }
      if (view.phase === 'marks') {
        rounds += 1;
        const before = everybody.map(({ heard }) => heard.length);
        for (const pupil of pupils) {
          const { agenda, seat, setting } = VIEW(pupil);
          for (const point of agenda) {
            const options = setting.points.find(({ id }) => id === point)?.options ?? [];
            const option = options.at(-1) ?? 'struck';
            expect(await act(pupil, { type: 'mark', point, option, crossing: { code: 'own', words: canary(seat, view.round) } })).toBeNull(); // prettier-ignore
            marked += 1;
          }
        }
        for (const pupil of pupils.slice(0, -1))
          expect(await act(pupil, { type: 'seal' })).toBeNull();
        // All but one have sealed: nothing of any mark may have gone to anybody but its own seat.
        for (const [i, one] of everybody.entries()) {
          const traffic = one.heard.slice(before[i]).join('\n');
          const own = pupils.find(pupil => pupil === one);
          for (const pupil of pupils.filter(other => other !== own)) {
            expect(traffic).not.toContain(canary(VIEW(pupil).seat, view.round));
          }
          for (const seen of one.sent.slice(before[i])) {
            if (seen.type !== 'seen') continue;
            const views = seen.seen.type === 'student' ? [seen.seen.table?.view] : seen.seen.tables.map(table => table.view); // prettier-ignore
            for (const shown of views) {
              expect(shown?.reveals.filter(({ round }) => round === view.round)).toEqual([]);
              const { marks } = (shown ?? {}) as Partial<PartyView>;
              if (!own) expect(marks).toBeUndefined();
            }
          }
        }
        expect(await act(pupils.at(-1)!, { type: 'seal' })).toBeNull();
        await pupils[0]!.until(({ table }) => table?.view.phase !== 'marks');
        expect(VIEW(pupils[0]!).reveals.at(-1)?.round).toBe(view.round); // and then it is there
        continue;
      }
      const [next] = view.awaited;
      const pupil = pupils.find(one => VIEW(one).seat === next);
      if (!pupil) throw new Error('nobody is awaited');
      expect(await act(pupil, scripted(VIEW(pupil)))).toBeNull();
    }
    expect(rounds).toBeGreaterThanOrEqual(3);
    expect(marked).toBeGreaterThan(40);

    const papers = new Map(pupils.map(pupil => [VIEW(pupil).seat, secretsOf(VIEW(pupil))]));
    for (const one of everybody) {
      const traffic = one.heard.join('\n');
      const own = pupils.find(pupil => pupil === one);
      for (const [party, secrets] of papers) {
        const isOwn = own !== undefined && VIEW(own).seat === party;
        for (const secret of secrets) {
          if (isOwn) expect(traffic).toContain(secret);
          else expect(traffic).not.toContain(secret);
        }
        if (!isOwn) expect(traffic).not.toContain(`canary of ${party}`);
      }
      if (one !== teacher)
        for (const pupil of pupils.filter(other => other !== own))
          expect(traffic).not.toContain(pupil.place.token);
      if (one === projector)
        for (const [i] of PARTIES.entries()) expect(traffic).not.toContain(NICKNAMES[i] ?? 'none');
    }
    expect((await here.store.read(teacher.place.room)).join('\n')).not.toContain(
      teacher.place.token,
    );
    expect(here.logged).toEqual([]);
  });
});
