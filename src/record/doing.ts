/** What each seat is doing in the talks, as all may know it: that a seat has sealed, never what. */
import { floorOf } from '#store/select.ts';
import type { Party, PublicView } from '#engine/types.ts';

export type Doing =
  | 'reading' // its brief
  | 'declared'
  | 'deciding'
  | 'sealed'
  | 'floor' // may put something forward
  | 'listening'
  | 'putForward'
  | 'accepts'
  | 'rejects'
  | 'signing' // has yet to answer
  | 'answered'
  | 'ratified'
  | 'notRatified'
  | 'refused'
  | 'unasked'; // the talks ended before it could answer

export function doingOf(view: PublicView, party: Party): Doing {
  const awaited = view.awaited.includes(party);
  switch (view.phase) {
    case 'brief':
      return view.declared[party] === null ? 'reading' : 'declared';
    case 'marks':
      return view.sealed[party] ? 'sealed' : 'deciding';
    case 'caucus':
      return inCaucus(view, party);
    case 'summary':
      return 'listening';
    case 'ratification':
      return awaited ? 'signing' : 'answered';
    case 'postSettlement':
      return awaited ? 'signing' : 'answered';
    case 'ended':
      return homeOf(view, party);
  }
}

function inCaucus(view: PublicView, party: Party): Doing {
  const open = view.caucus?.tabled;
  if (!open) return floorOf(view)?.party === party ? 'floor' : 'listening';
  if (open.by === party) return 'putForward';
  const vote = open.votes[party];
  if (vote) return vote.yes ? 'accepts' : 'rejects';
  return view.awaited.includes(party) ? 'deciding' : 'listening';
}

/** How a side's signature and its home ended. */
export function homeOf({ signatures }: PublicView, party: Party): Doing {
  const signature = signatures[party];
  if (!signature) return 'unasked';
  if (signature.signing === 'refuse') return 'refused';
  return signature.ratified ? 'ratified' : 'notRatified';
}
