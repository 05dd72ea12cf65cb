/** What happened between two views, in sentences: who, what, point, consequence. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import { PARTIES, type PointId, type PublicView } from '#engine/types.ts';
import { t } from '#words/words.ts';

export interface Events {
  readonly all: readonly string[]; // polite
  readonly mine: readonly string[]; // assertive: something is asked of me
}

export function eventsBetween(
  content: Catalogue,
  before: PublicView | null,
  now: PublicView,
): Events {
  if (!before || before.setting.scenario !== now.setting.scenario) return { all: [], mine: [] };
  return {
    all: [
      ...settled(content, before, now),
      ...bracketed(content, before, now),
      ...phase(before, now),
    ],
    mine: asked(before, now),
  };
}

const name = (content: Catalogue, id: PointId): { number: number; title: string } => ({
  number: numberOf(id),
  title: content.point(id).title,
});

function settled(content: Catalogue, before: PublicView, now: PublicView): readonly string[] {
  return now.setting.points.flatMap(({ id }) => {
    const to = now.points[id]?.settled;
    if (!to || before.points[id]?.settled) return [];
    return [t('table:saySettled', { ...name(content, id), article: to.article })];
  });
}

function bracketed(content: Catalogue, before: PublicView, now: PublicView): readonly string[] {
  return now.setting.points.flatMap(({ id }) =>
    before.points[id]?.settled && !now.points[id]?.settled
      ? [t('table:sayReopened', name(content, id))]
      : [],
  );
}

function phase(before: PublicView, now: PublicView): readonly string[] {
  if (before.phase === now.phase && before.round === now.round) return [];
  return [t(`table:sayPhase_${now.phase}`, { round: now.round, rounds: now.rounds })];
}

function asked(before: PublicView, now: PublicView): readonly string[] {
  const me = now.seat;
  if (!me || !now.awaited.includes(me) || PARTIES.every(p => now.awaited.includes(p))) return [];
  const sameQuestion = before.caucus?.tabled?.by === now.caucus?.tabled?.by;
  if (before.awaited.includes(me) && before.phase === now.phase && sameQuestion) return [];
  return [now.caucus?.tabled ? t('table:sayVote') : t('table:sayTurn')];
}
