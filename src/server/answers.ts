/** Questions that change nothing: papers after the talks, the public record, a code for another device. */
import { recordOf } from '#table/record.ts';
import type { Question } from '#wire/commands.ts';
import { accepted, refused, ROOM_REFUSALS, type Outcome } from '#wire/refusals.ts';
import { memberIn, tableIn, type Class } from './class/state.ts';
import { seatedAt } from './computers.ts';
import type { Remembered } from './record.ts';
import type { Talks } from './talks.ts';
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
    return accepted(recordOf({ ...log, moves: log.moves.slice(0, question.moves) }));
  if (!areOver(of, all)) return refused(ROOM_REFUSALS.TableOpen);
  const { parties } = log.setting;
  const computers = parties
    .filter(party => !talks.bySomebody.has(party))
    .map(party => seatedAt(parties, table.seed, party));
  return accepted({ log, computers });
}

/** All tables have the same papers, so none are opened while anybody still talks. */
const areOver = (of: Class, all: Remembered['talks']): boolean =>
  of.tables.every(({ number, isClosed }) => isClosed || hasEnded(all.get(number)));

const hasEnded = (talks: Talks | undefined): boolean =>
  talks?.referee.publicView().phase === 'ended';
