/** Questions that change nothing: papers after the talks, the public record, a code for another device. */
import { recordOf } from '#table/record.ts';
import type { Move } from '#engine/types.ts';
import type { Question } from '#wire/commands.ts';
import { accepted, refused, ROOM_REFUSALS, type Outcome } from '#wire/refusals.ts';
import { memberIn, tableIn, type Class } from './class/state.ts';
import { seatedAt } from './computers.ts';
import type { Remembered } from './record.ts';
import { isOpen, type Talks } from './talks.ts';
import type { Who } from './who.ts';

/** Makes a code for another device. */
export type Invite = (role: 'teacher' | 'onlooker') => { readonly pass: string; readonly seconds: number }; // prettier-ignore

export async function answerTo(
  question: Question,
  who: Who,
  { class: of, talks: all }: Remembered,
  invite: Invite,
): Promise<Outcome<unknown>> {
  if (question.type === 'invite')
    return who.role === 'teacher' ? accepted(invite(question.role)) : refused(ROOM_REFUSALS.NotAllowed); // prettier-ignore
  const table = tableIn(of, question.table);
  if (!table) return refused(ROOM_REFUSALS.UnknownTable);
  if (who.role === 'student' && memberIn(of, who.member)?.place.table !== question.table)
    return refused(ROOM_REFUSALS.NotAllowed);
  const talks = all.get(question.table);
  if (!talks) return refused(ROOM_REFUSALS.NotBegun);
  const log = talks.referee.log();
  if (question.type === 'record')
    return accepted(recordOf({ ...log, moves: until(log.moves, question.moves) }));
  if (!areOver(of, all)) return refused(ROOM_REFUSALS.TableOpen);
  const { parties } = log.setting;
  const computers = parties
    .filter(party => !talks.bySomebody.has(party))
    .map(party => seatedAt(parties, table.seed, party));
  return accepted({ log, computers });
}

/** As far as the move that all could see as the `count`-th. */
function until(moves: readonly Move[], count: number): readonly Move[] {
  let open = 0;
  const end = moves.findIndex(move => isOpen(move) && ++open > count);
  return end < 0 ? moves : moves.slice(0, end);
}

/** All tables have the same papers, so none are opened while anybody still talks. */
const areOver = (of: Class, all: Remembered['talks']): boolean =>
  of.tables.every(({ number, isClosed }) => isClosed || hasEnded(all.get(number)));

const hasEnded = (talks: Talks | undefined): boolean =>
  talks?.referee.publicView().phase === 'ended';
