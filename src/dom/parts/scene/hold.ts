/** How long a step of a scene stays before the next one comes by itself, in milliseconds. */
import type { StepKind } from '#store/scene/step.ts';

const A_CHARACTER = 60;
const READING = { least: 1_400, most: 4_000 };

/** What moves before there is something to read: the same for every seat and every answer. */
const MOTION: Readonly<Record<StepKind, number>> = {
  laidOut: 500,
  floor: 600,
  answer: 340,
  result: 900,
  passed: 0,
  laidDown: 700,
  turned: 900,
  revealed: 0,
  signing: 1_600,
  home: 340,
  outcome: 0,
};

/** `words`: how many characters are new to read. A step that only passes the floor on has none. */
export const holdOf = (kind: StepKind, words: number): number =>
  MOTION[kind] + (kind === 'floor' ? 0 : readingOf(words));

const readingOf = (words: number): number =>
  Math.min(Math.max(words * A_CHARACTER, READING.least), READING.most);
