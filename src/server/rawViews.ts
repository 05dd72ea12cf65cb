/**
 * Writes what is seen as JSON with each view made and written once, however many see it: a view is most of a message, and
 * changes only with the talks.
 */
import { randomBytes } from 'node:crypto';
import type { Party, PartyView, PublicView } from '#engine/types.ts';
import type { Seen } from '#wire/seen.ts';
import type { Talks } from './talks.ts';

type View = PublicView | PartyView;

const views = new WeakMap<Talks, Map<Party | null, View>>();
const written = new WeakMap<View, string>();

/** The view of those talks for a seat, or for an onlooker (null): the same object each time. */
export function viewOf(talks: Talks, seat: Party): PartyView;
export function viewOf(talks: Talks, seat: null): PublicView;
export function viewOf(talks: Talks, seat: Party | null): View {
  const made = views.get(talks) ?? new Map<Party | null, View>();
  views.set(talks, made);
  const known = made.get(seat);
  if (known) return known;
  const view = seat === null ? talks.referee.publicView() : talks.referee.viewFor(seat);
  made.set(seat, view);
  written.set(view, JSON.stringify(view));
  return view;
}

/** They are made anew when they are next asked for: a room in which nothing happens keeps none. */
export const forgetViews = (talks: Talks): void => void views.delete(talks);

/** Stands where a view is to be put in; nobody else can know it, so nothing that somebody wrote is taken for it. */
const MARK = randomBytes(16).toString('hex');
const MARKS = new RegExp(`"${MARK}:(\\d+)"`, 'g');

/** The same as `JSON.stringify`. */
export function seenJson(seen: Seen): string {
  const put: string[] = [];
  const json = JSON.stringify(seen, (_key, value: unknown) => {
    const view = typeof value === 'object' && value !== null ? written.get(value as View) : undefined; // prettier-ignore
    return view === undefined ? value : `${MARK}:${put.push(view) - 1}`;
  });
  return json.replace(MARKS, (_mark, at: string) => put[Number(at)] ?? 'null');
}
