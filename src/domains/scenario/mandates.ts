/** What each party would have of the talks: preferences, linkages, priorities, its walk-away value and its brief. */
import type { LengthContent, PartyContent, PreferenceContent, ScenarioContent } from '#content/schema.ts'; // prettier-ignore
import { STRUCK } from '#engine/types.ts';
import { t } from '#words/generated.ts';
import { lineOf, sentenceOf } from './names.ts';
import { printed, type NamedParty, type Subject } from './subject.ts';
import { likedMost, type Liked } from './worths.ts';

const PRIORITIES = 3;

/** What is 0 is not listed, but for an option that nobody would value at all. */
export function preferencesOf({ parties, points }: Subject): readonly PreferenceContent[] {
  return parties.flatMap(({ id: party, worths }, p) =>
    points.flatMap(({ id: point, options }, i) =>
      options.flatMap(({ id: option }, k): readonly PreferenceContent[] => {
        const value = worths.values[i]?.[k] ?? 0;
        const unvalued = p === 0 && k > 0 && parties.every(other => other.worths.values[i]?.[k] === 0); // prettier-ignore
        if (value === 0 && !unvalued) return [];
        const worth = printed(worths.exact[i]?.[k] ?? 0);
        const out = printed(worths.out[i] ?? 0);
        const reason = t('generated:worth', { worth, out });
        return [{ party, point, option, value, layer: 'assumption', evidence: [], reason }];
      }),
    ),
  );
}

/** Those that are still worth something after rounding. */
export function linkagesOf({
  file,
  domain,
  shape,
  parties,
  points,
}: Subject): ScenarioContent['linkages'] {
  // prettier-ignore
  return domain.model.parties.flatMap(({ linkages, scale }, p) => {
    const party = parties[p];
    const described = (file.linkages ?? []).filter(l => l.party === file.parties[p]?.id);
    return linkages.flatMap(({ issues: [a, b], options: [x, y], worth }, n) => {
      const value = party?.worths.linked[n] ?? 0;
      const [one, other] = [points[a], points[b]];
      if (!party || !one || !other || value === 0) return [];
      const optionOf = (issue: number, option: number): string =>
        points[issue]?.options[shape[issue]?.options.indexOf(option) ?? -1]?.id ?? STRUCK;
      const reason = t('generated:linkage', { worth: printed(worth / scale) });
      return [{
        party: party.id,
        points: [one.id, other.id] as [typeof one.id, typeof one.id],
        options: [optionOf(a, x), optionOf(b, y)] as [string, string],
        worth: value,
        reason: sentenceOf(lineOf(described[n]?.description, reason)),
      }]; // prettier-ignore
    });
  });
}

export const prioritiesOf = (
  { worths }: NamedParty,
  { points }: Subject,
): LengthContent['priorities'][NamedParty['id']] =>
  // prettier-ignore
  likedMost(worths)
    .slice(0, PRIORITIES)
    .map(liked => {
      const point = points[liked.point];
      if (!point) throw new Error(`no point ${liked.point}`);
      return {
        title: called(liked, points),
        point: point.id,
        options: [point.options[liked.option]?.id ?? STRUCK],
        reason: t('generated:priority'),
      };
    });

export function walkAwayOf({ id, worths }: NamedParty, { file, parties }: Subject) {
  const reservation = file.parties[parties.findIndex(party => party.id === id)]?.reservation ?? 0;
  const out = printed(worths.out.reduce((n, one) => n + one, 0));
  const reason = t('generated:walkAway', { worth: printed(reservation), out });
  return { value: worths.walkAway, reason };
}

/** What a party reads of its own side before the talks. */
export function sideOf(
  party: NamedParty,
  slot: number,
  { file, points }: Subject,
  reported: readonly string[],
): PartyContent {
  const { id, name, forms, letters } = party;
  const given = file.parties[slot - 1];
  const liked = likedMost(party.worths);
  const [much = '', little = ''] = [liked[0], liked.at(-1)].map(
    one => points[one?.point ?? 0]?.name,
  );
  const about = lineOf(given?.description, '');
  return {
    id,
    name,
    letters,
    slot,
    forms,
    noAgreement: t('generated:noAgreement', { party: forms.the, worth: given?.reservation ?? 0 }),
    brief: {
      speaksFor: t('generated:speaksFor', { party: forms.the }),
      quoted: [],
      reported: [...(about === '' ? [] : [sentenceOf(about)]), ...reported],
      notSaid: [],
      interests: liked.slice(0, PRIORITIES).map(one => ({
        line: t('generated:wish', { option: called(one, points) }),
        alternatives: [...t('generated:wishBecause', { returnObjects: true })],
      })),
      questions: [...t('generated:questions', { returnObjects: true })],
      trades: [t('generated:trade', { little, much })],
      words: { own: [], others: [] },
    },
  };
}

function called({ point: at, option }: Liked, points: Subject['points']): string {
  const point = points[at];
  const name = point?.options[option]?.name ?? t('generated:struck.title');
  return t('generated:pointOption', { point: point?.name ?? '', option: name });
}
