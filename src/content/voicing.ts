/**
 * Look-ups over what the sides say, apart from the catalogue: nobody needs them before the first reveal, so a browser
 * may fetch them together with the first screen that shows a reason.
 */
import { VOICES } from '#data/scenarios/voices.ts';
import type { LineId, OptionId, Party, PointId } from '#engine/types.ts';
import type { Catalogue } from './catalogue.ts';
import type { ScenarioContent, VoiceContent } from './schema.ts';
import { withTexts } from './texts.ts';

/** Null where the scenario has no words for it. */
export interface Voicing {
  voice(party: Party, point: PointId, option: OptionId): VoiceContent | null; // of an option
  line(id: LineId): string | null; // what its owner says of it
  wish(party: Party, point: PointId): string | null; // a priority, inside a sentence
  topic(point: PointId): string; // a point likewise; its title where there is nothing shorter
}

const known = new WeakMap<Catalogue, Voicing>();

export function voicing(catalogue: Catalogue): Voicing {
  const made = known.get(catalogue) ?? voicingOf(catalogue);
  known.set(catalogue, made);
  return made;
}

function voicingOf(catalogue: Catalogue): Voicing {
  const words = wordsOf(catalogue.content);
  const voices = by(words?.options ?? [], v => `${v.party} ${v.point} ${v.option}`);
  const lines = by(words?.lines ?? [], v => v.line);
  const wishes = by(words?.wishes ?? [], v => `${v.party} ${v.point}`);
  const topics = by(words?.topics ?? [], v => v.point);
  return {
    voice: (party, point, option) => voices.get(`${party} ${point} ${option}`) ?? null,
    line: id => lines.get(id)?.says ?? null,
    wish: (party, point) => wishes.get(`${party} ${point}`)?.words ?? null,
    topic: point => topics.get(point)?.words ?? `“${catalogue.point(point).title}”`,
  };
}

type Voices = NonNullable<ScenarioContent['voices']>;

/** Its own, or those that a page gets later than the rest. */
function wordsOf({ id, voices }: ScenarioContent): Voices | undefined {
  const late = Object.hasOwn(VOICES, id) ? VOICES[id] : undefined;
  if (voices || !late) return voices;
  return (withTexts(late.structure, late.texts) as { voices: Voices }).voices;
}

const by = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map(item => [key(item), item]));
