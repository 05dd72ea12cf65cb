/** The scenarios that this server has, and what talks are played on. */
import { catalogue, type Catalogue } from '#content/catalogue.ts';
import { loadFromShelf } from '#content/fromShelf.ts';
import { hasChoice, settingOf } from '#content/setting.ts';
import { SHELF } from '#content/shelf.ts';
import type { Setting } from '#engine/types.ts';
import type { Lesson } from '#wire/lesson.ts';

export interface Lessons {
  /** Null where there is no such scenario. */
  catalogue(scenario: string): Catalogue | null;
  /** Whether the scenario has what the lesson names. */
  has(lesson: Lesson): boolean;
  /** Throws where the lesson is not known; ask `has` first. */
  setting(lesson: Lesson, version: number): Setting;
}

/** All that stand on the shelf. */
export async function shelfLessons(): Promise<Lessons> {
  const known = new Map<string, Catalogue>();
  for (const { id } of SHELF) {
    const loaded = await loadFromShelf(id);
    if (!loaded.ok) throw new Error(`the scenario ${id} does not load`);
    known.set(id, catalogue(loaded.content));
  }
  const settings = new Map<string, Setting>(); // one for all tables of all rooms that play the same
  const find = (scenario: string) => known.get(scenario) ?? null;
  return {
    catalogue: find,
    has: lesson => {
      const content = find(lesson.scenario)?.content;
      return content !== undefined && hasChoice(content, lesson);
    },
    setting: ({ scenario, length, day, brief }, version) => {
      const content = find(scenario)?.content;
      if (!content) throw new Error(`no scenario ${scenario}`);
      const key = [scenario, version, length, day, brief].join(' ');
      const setting = settings.get(key) ?? settingOf(content, { length, day, brief }, version);
      settings.set(key, setting);
      return setting;
    },
  };
}
