/** What happened between two views, in sentences: who, what, point number and name, consequence. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import type { PointId, PublicView, Tabled } from '#engine/types.ts';
import { pointsIn } from '#store/face.ts';
import { listedShort } from './lists.ts';
import { everyParty, TheShort } from './parties.ts';
import { t } from './words.ts';

interface Hearing {
  readonly isToVote?: boolean; // the listener is told of the open initiative in the sentence that asks for a vote
  readonly isSeen?: boolean; // what happened on the table has been told step by step
}

export function eventsBetween(
  content: Catalogue,
  before: PublicView | null,
  now: PublicView,
  { isToVote = false, isSeen = false }: Hearing = {},
): readonly string[] {
  if (!before || now.round < before.round) return [];
  return [
    ...declared(content, before, now),
    ...sealed(before, now),
    ...(isSeen ? [] : revealed(content, before, now)),
    ...(isToVote || isSeen ? [] : tabled(content, before, now)),
    ...(isSeen ? [] : decided(content, before, now)),
    ...(isSeen ? [] : answered(before, now)),
    ...turned(before, now),
  ];
}

const pointIn = (content: Catalogue, id: PointId): string =>
  t('announcements:point', { number: numberOf(id), title: content.point(id).title });

const listed = (content: Catalogue, ids: readonly PointId[]): string =>
  ids.map(id => pointIn(content, id)).join('; ');

const declared = (content: Catalogue, before: PublicView, now: PublicView): readonly string[] =>
  everyParty().flatMap(p => {
    const lines = now.declared[p];
    if (!lines || before.declared[p]) return [];
    const party = TheShort(p);
    if (lines.length === 0) return t('announcements:declaredNone', { party });
    const titles = listedShort(lines.map(id => content.line(id).title));
    return t('announcements:declared', { party, lines: titles });
  });

const sealed = (before: PublicView, now: PublicView): readonly string[] =>
  everyParty()
    .filter(p => now.phase === 'marks' && now.sealed[p] && !before.sealed[p])
    .map(p => t('announcements:sealed', { party: TheShort(p) }));

function revealed(content: Catalogue, before: PublicView, now: PublicView): readonly string[] {
  const reveal = now.reveals.at(-1);
  if (!reveal || now.reveals.length === before.reveals.length) return [];
  const { round, settled } = reveal;
  const counted = t('announcements:revealed', { round, count: settled.length });
  if (settled.length === 0) return [counted];
  return [counted, t('announcements:settled', { points: listed(content, settled) })];
}

function tabled(content: Catalogue, before: PublicView, now: PublicView): readonly string[] {
  const open = now.caucus?.tabled;
  return open && !isSame(open, before.caucus?.tabled) ? [movedBy(content, open)] : [];
}

/** Who puts what on the table. */
export function movedBy(
  content: Catalogue,
  { by, initiative }: Pick<Tabled, 'by' | 'initiative'>,
): string {
  const party = TheShort(by);
  switch (initiative.type) {
    case 'amendment': {
      const { point, option } = initiative.change;
      const { title } = content.option(point, option);
      const words = { party, point: pointIn(content, point), option: title };
      return t('announcements:tabledAmendment', words);
    }
    case 'package': {
      const points = listed(content, pointsIn(initiative));
      return t('announcements:tabledPackage', { party, points });
    }
    case 'reopening': {
      const point = pointIn(content, initiative.point);
      return t('announcements:tabledReopening', { party, point });
    }
  }
}

const isSame = (one: Tabled, other: Tabled | null | undefined): boolean =>
  other?.by === one.by && other.lap === one.lap && other.round === one.round;

function decided(content: Catalogue, before: PublicView, now: PublicView): readonly string[] {
  return now.tabled.slice(before.tabled.length).map(({ initiative, result }) => {
    const points = listed(content, pointsIn(initiative));
    if (result === 'settled') return t('announcements:carried', { points });
    if (result === 'reopened') return t('announcements:reopened', { points });
    return t('announcements:refused', { points });
  });
}

const answered = (before: PublicView, now: PublicView): readonly string[] =>
  everyParty()
    .filter(p => now.signed[p] && !before.signed[p])
    .map(p => t('announcements:signed', { party: TheShort(p) }));

function turned(before: PublicView, now: PublicView): readonly string[] {
  if (now.ending) {
    const { type, by } = now.ending;
    const party = by ? TheShort(by) : '';
    return before.ending ? [] : [t(`announcements:ended.${type}`, { party })];
  }
  if (now.phase === before.phase && now.round === before.round) return [];
  const { round, rounds } = now;
  switch (now.phase) {
    case 'marks':
      return [t('announcements:round', { round, rounds })];
    case 'summary':
      return [t('announcements:summary', { round })];
    case 'ratification':
      return [t('announcements:ratification')];
    case 'postSettlement':
      return now.swaps.length > 0 ? [t('announcements:swaps')] : [];
    case 'brief':
    case 'caucus':
    case 'ended':
      return [];
  }
}
