/** Texts and structure of a scenario taken apart, by what the schema says is text. */
import type * as z from 'zod/mini';
import { isInLanguage } from './fields.ts';
import { keyOf } from './texts.ts';

/** Each part is `undefined` where nothing of the value belongs there. */
export interface Apart {
  readonly structure: unknown;
  readonly texts: unknown;
}

type Schema = z.core.$ZodType;
/** What of a schema's definition is read here; which of it there is depends on its type. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;

/** Takes a value that the schema describes apart; `withTexts` puts it together again. */
export function apart(schema: Schema, value: unknown): Apart {
  if (value === undefined || value === null) return { structure: value, texts: undefined };
  if (isInLanguage(schema)) return { structure: undefined, texts: value };
  const { innerType, element, shape, valueType } = definitionOf(schema);
  if (innerType) return apart(innerType, value);
  if (element) return itemsApart(element, value as readonly unknown[]);
  if (shape) return fieldsApart(key => shape[key], value);
  if (valueType) return fieldsApart(() => valueType, value);
  return { structure: value, texts: undefined };
}

function fieldsApart(schemaOf: (key: string) => Schema | undefined, value: unknown): Apart {
  const structure: Record<string, unknown> = {};
  const texts: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value as object)) {
    const schema = schemaOf(key);
    const parts = schema ? apart(schema, field) : { structure: field, texts: undefined };
    if (parts.structure !== undefined) structure[key] = parts.structure;
    if (parts.texts !== undefined) texts[key] = parts.texts;
  }
  return {
    structure: isEmpty(structure) && !isEmpty(texts) ? undefined : structure, // its texts bring it back
    texts: isEmpty(texts) ? undefined : texts,
  };
}

/** A list of texts, or of items of which nothing else is left, stands among the texts as a whole. */
function itemsApart(element: Schema, items: readonly unknown[]): Apart {
  if (isAllText(element)) return { structure: undefined, texts: items };
  const parts = items.map(item => apart(element, item));
  const texts = parts.flatMap(({ texts: text }, i) =>
    text === undefined ? [] : [[keyOf(items[i]) ?? `${i + 1}`, text] as const],
  );
  return {
    structure: parts.map(part => part.structure),
    texts: texts.length === 0 ? undefined : Object.fromEntries(texts),
  };
}

/** Whether nothing but text can stand there. */
export function isAllText(schema: Schema): boolean {
  if (isInLanguage(schema)) return true;
  const { innerType, element, shape, valueType } = definitionOf(schema);
  const within = innerType ?? element ?? valueType;
  if (within) return isAllText(within);
  return shape !== undefined && Object.values(shape).every(isAllText);
}

const isEmpty = (object: object): boolean => Object.keys(object).length === 0;

/** Whether a field of the joined content stands among the texts. */
export function isTextAt(schema: Schema, path: readonly (string | number)[]): boolean {
  if (isAllText(schema)) return true;
  const { innerType, element, shape, valueType } = definitionOf(schema);
  if (innerType) return isTextAt(innerType, path);
  const [step, ...rest] = path;
  if (step === undefined) return false;
  const next = element ?? valueType ?? (shape && Object.hasOwn(shape, step) ? shape[step] : null);
  return next ? isTextAt(next, rest) : false;
}
