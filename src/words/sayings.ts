/** What a computer seat says for its reasons: one clause as the side would say it, and what may be added if there is room. */
import type { Catalogue } from '#content/catalogue.ts';
import type { LineContent } from '#content/schema.ts';
import type { Voicing } from '#content/voicing.ts';
import {
  DRAFTED,
  STRUCK,
  type Change,
  type Party,
  type PointId,
  type Reason,
} from '#engine/types.ts';
import { theShort } from './parties.ts';
import { knows, lineIn } from '#content/backing.ts';
import { t } from './said.ts';

type Of<T extends Reason['type']> = Extract<Reason, { readonly type: T }>;

/** The reason that is put into words, and the words; each of `more` may follow, the first that there is room for. */
export interface Saying {
  readonly reason: Reason;
  readonly clause: string;
  readonly more: readonly string[];
}

interface Told {
  readonly voices: Voicing;
  readonly about: PointId | undefined; // the point of a mark
  readonly refuses: boolean; // it answers no, or does not sign
  readonly catalogue: Catalogue;
  readonly party: Party;
  readonly reasons: readonly Reason[];
}

/** What weighs most and has words. Null: nothing that this scenario knows. `signs`: the reasons are for a signature. */
export function sayingOf(told: Told, signs: boolean): Saying | null {
  const ways = [
    ...(signs ? [] : [sayLastRound, sayLine]),
    sayWorth,
    sayTrade,
    sayAgreement,
    sayOpening,
    sayGiven,
    sayLinkage,
    sayBelief,
    sayWalkAway,
    sayLine, // a signature goes over it
  ];
  for (const say of ways) {
    const saying = say(told);
    if (saying !== null) return saying;
  }
  return null;
}

const only = <T extends Reason['type']>({ reasons }: Told, type: T): readonly Of<T>[] =>
  reasons.filter((reason): reason is Of<T> => reason.type === type);

/** The first reason of a kind for which there are words. */
function firstOf<R extends Reason>(
  reasons: readonly R[],
  say: (reason: R) => string | null,
): (Pick<Saying, 'clause'> & { readonly reason: R }) | null {
  for (const reason of reasons) {
    const clause = say(reason);
    if (clause !== null) return { reason, clause };
  }
  return null;
}

const alone = (first: ReturnType<typeof firstOf>): Saying | null => first && { ...first, more: [] };

function sayLastRound(told: Told): Saying | null {
  return alone(
    firstOf(only(told, 'lastRound'), ({ point }) => {
      const what = wishOn(told, point);
      return what && t('reasons:lastRound', { what });
    }),
  );
}

function sayLine(told: Told): Saying | null {
  const first = firstOf(only(told, 'line'), ({ line: id }) => {
    const line = lineIn(told.catalogue, id);
    if (!line) return null;
    return told.voices.line(id) ?? t('reasons:line', { title: titleIn(line) });
  });
  if (!first) return null;
  const line = lineIn(told.catalogue, first.reason.line);
  const kept = first.reason.kept ? [t('reasons:kept')] : [];
  return { ...first, more: [...kept, ...alsoOn(told, line)] };
}

/** A line that reads several points: the one at hand. */
const alsoOn = ({ voices, about }: Told, line: LineContent | undefined): readonly string[] =>
  about !== undefined && line && line.points.length > 1 && line.points.includes(about)
    ? [t('reasons:alsoOn', { topic: voices.topic(about) })]
    : [];

/** A priority met, or what an option is worth to the side; then what it gives for that. */
function sayWorth(told: Told): Saying | null {
  const { catalogue } = told;
  const worths = told.reasons.filter(
    (reason): reason is Of<'priority'> | Of<'preference'> =>
      reason.type === 'priority' || reason.type === 'preference',
  );
  const first = firstOf(worths, reason => {
    if (!knows(catalogue, reason.point)) return null;
    const toward = reason.type === 'priority' ? 'for' : reason.toward;
    const what = reason.type === 'priority' ? wishOn(told, reason.point) : null;
    return (
      voiced(told, reason, toward) ??
      (what === null
        ? t(`reasons:${toward}`, { topic: told.voices.topic(reason.point) })
        : t('reasons:meets', { what }))
    );
  });
  if (!first) return null;
  const isPriority = first.reason.type === 'priority';
  const more = [...givenFor(told), ...(isPriority ? [t('reasons:priority')] : [])];
  return { ...first, more };
}

/** What it gets for what it gives, where no more is said of that. */
function sayTrade(told: Told): Saying | null {
  const first = firstOf(only(told, 'trade'), ({ gets, changes }) => {
    const change = changes?.find(({ point }) => gets.includes(point));
    const [point] = gets;
    if (point === undefined || !knows(told.catalogue, point)) return null;
    return (
      (change && voiced(told, change, 'for')) ??
      t('reasons:for', { topic: told.voices.topic(point) })
    );
  });
  return first && { ...first, more: givenFor(told) };
}

const givenFor = (told: Told): readonly string[] =>
  only(told, 'trade').flatMap(({ gives, gets }) => {
    const isPaid = gets.length > 0 || only(told, 'priority').length > 0;
    const known = gives.filter(point => isPaid && knows(told.catalogue, point));
    return known.map(point => t('reasons:givenFor', { topic: told.voices.topic(point) }));
  });

function sayAgreement(told: Told): Saying | null {
  const first = firstOf(only(told, 'agreement'), reason => {
    const line = servedIn(told, reason);
    if (!line) return null;
    const party = theShort(line.party);
    return t(told.refuses ? 'reasons:agreement' : 'reasons:agreementKept', { party, title: titleIn(line) }); // prettier-ignore
  });
  if (!first) return null;
  return { ...first, more: [...alsoOn(told, servedIn(told, first.reason)), ...asked(told, 'and')] };
}

const servedIn = ({ catalogue }: Told, { lines }: Of<'agreement'>): LineContent | undefined =>
  lines.map(id => lineIn(catalogue, id)).find(line => line !== undefined);

/** What it holds out for, where nothing else is said against what is offered. */
function sayOpening(told: Told): Saying | null {
  const { catalogue } = told;
  return alone(
    firstOf(only(told, 'opening'), ({ point, option, given: [given] }) => {
      if (!knows(catalogue, point) || optionTitle(catalogue, { point, option }) === null)
        return null;
      const topic = told.voices.topic(point);
      if (given !== undefined)
        return t('reasons:once', {
          topic,
          given: knows(catalogue, given) ? told.voices.topic(given) : '',
        });
      const wish = wishOn(told, point, option);
      if (wish !== null) return t('reasons:holdsOut', { what: wish });
      return t('reasons:rather', { what: optionOn(told, { point, option }) ?? topic });
    }),
  );
}

/** What is left to the others, or given for nothing named here; then what the side asks for elsewhere. */
function sayGiven(told: Told): Saying | null {
  for (const reason of told.reasons) {
    const given = givenIn(reason);
    if (!given || !knows(told.catalogue, given.point)) continue;
    const { point, option } = given;
    const topic = told.voices.topic(point);
    if (option === STRUCK) {
      return { reason, clause: t(`reasons:${leftOut(reason)}`, { topic }), more: asked(told, 'and') }; // prettier-ignore
    }
    const voice = option === undefined ? null : told.voices.voice(told.party, point, option);
    if (voice === null || voice.toward === 'against')
      return { reason, clause: t('reasons:giveWay', { topic }), more: asked(told, 'return') };
    const isOwnDuty = voice.says.startsWith('we '); // then it is not for others to settle
    const left = isOwnDuty ? [] : [t('reasons:leftToOthers')];
    const more = voice.toward === 'neither' ? [...left, ...asked(told, 'apart')] : [];
    return { reason, clause: voice.says, more };
  }
  return null;
}

/** How a point is left out: at a loss, at none, or for something else. */
function leftOut(reason: Reason): 'letGo' | 'noGain' | 'leaveOut' {
  if (reason.type !== 'standing') return 'leaveOut';
  return reason.is === 'better' ? 'letGo' : 'noGain';
}

/** The point that a reason leaves to others, and to which option; of several the one that costs most, which is first. */
function givenIn(reason: Reason): (Partial<Change> & { readonly point: PointId }) | null {
  if (reason.type === 'standing') return reason;
  if (reason.type !== 'trade') return null;
  const [point] = reason.gives;
  if (point === undefined) return null;
  return reason.changes?.find(c => c.point === point) ?? { point };
}

const asked = (told: Told, how: 'and' | 'return' | 'apart'): readonly string[] =>
  only(told, 'asks').flatMap(({ asks }) => {
    const { point, option } = asks;
    if (!knows(told.catalogue, point)) return [];
    const wish = wishOn(told, point, option);
    if (wish !== null) return [t(`reasons:asks.${how}`, { what: wish })];
    const what = optionOn(told, asks);
    return what === null ? [] : [t(`reasons:asks.${how}`, { what })];
  });

const sayLinkage = (told: Told): Saying | null =>
  alone(
    firstOf(only(told, 'linkage'), ({ point, with: other }) =>
      knows(told.catalogue, point) && knows(told.catalogue, other)
        ? t('reasons:linkage', {
            topic: told.voices.topic(point),
            with: told.voices.topic(other),
          })
        : null,
    ),
  );

const sayBelief = (told: Told): Saying | null =>
  alone(
    firstOf(only(told, 'belief'), ({ party, point, toward }) =>
      knows(told.catalogue, point)
        ? t(`reasons:belief.${toward}`, {
            party: theShort(party),
            topic: told.voices.topic(point),
          })
        : null,
    ),
  );

const sayWalkAway = (told: Told): Saying | null =>
  alone(
    firstOf(
      told.reasons.filter(r => r.type === 'walkAway' || r.type === 'support'),
      reason => {
        if (reason.type === 'support') return t('reasons:support');
        const { point } = reason;
        if (point === undefined || !knows(told.catalogue, point)) return t('reasons:walkAway');
        return t('reasons:walkAwayOn', { topic: told.voices.topic(point) });
      },
    ),
  );

/**
 * The side's words for an option, if they point the way the reason does. Where the option was not noted, that of the
 * point which alone does.
 */
function voiced(
  { catalogue, voices, party }: Told,
  { point, option }: { readonly point: PointId; readonly option?: string },
  toward: 'for' | 'against',
): string | null {
  const options = option === undefined ? catalogue.point(point).options.map(o => o.id) : [option];
  const said = options.flatMap(id => voices.voice(party, point, id) ?? []);
  const [first, second] = said.filter(voice => voice.toward === toward);
  return first && !second ? first.says : null;
}

/** A side's priority inside a sentence, in any length of the talks; with an option, if that meets it. */
function wishOn(
  { catalogue, voices, party }: Told,
  point: PointId,
  option?: string,
): string | null {
  const own = catalogue.content.lengths.flatMap(({ priorities }) => priorities[party]);
  const found = own.find(
    p => p.point === point && (option === undefined || p.options.includes(option)),
  );
  return found ? (voices.wish(party, point) ?? `“${found.title}”`) : null;
}

/** An option inside a sentence; null where there is none of that name. */
function optionOn({ catalogue, voices }: Told, { point, option }: Change): string | null {
  const title = optionTitle(catalogue, { point, option });
  if (title === null) return null;
  const topic = voices.topic(point);
  return option === DRAFTED
    ? t('reasons:draftOn', { topic })
    : t('reasons:optionOn', { option: title, topic });
}

const optionTitle = ({ content }: Catalogue, { point, option }: Change): string | null =>
  content.points.find(p => p.id === point)?.options.find(o => o.id === option)?.title ?? null;

/** A line's title inside a sentence: small first letter, unless its first word is a name or an acronym. */
function titleIn({ title, sentence }: LineContent): string {
  const [word = ''] = title.split(/[\s’]/u);
  const isName = /\p{Lu}/u.test(word.slice(1)) || sentence.slice(1).includes(` ${word}`);
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
