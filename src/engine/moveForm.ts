/**
 * What a move consists of, said once: the rules, the shelf and the schema of games read it. A leaf's name says what
 * stands there; how strictly it is taken is its reader's affair.
 */
import type {
  Act,
  ChairAct,
  Change,
  CrossingReason,
  Initiative,
  Prediction,
  Reason,
  Reservation,
  Swap,
} from './types.ts';

export type Leaf =
  | 'party'
  | 'point'
  | 'option'
  | 'line'
  | 'id'
  | 'evidence'
  | 'words'
  | 'code' // of a crossing's reason
  | 'reservation' // what is said without words
  | 'signing'
  | 'answer'
  | 'sure'
  | 'toward'
  | 'is'
  | 'yes' // or no
  | 'true';

export type Form =
  | Leaf
  | readonly [Form] // a list of these
  | { readonly nullable: Form }
  | { readonly byLine: Form } // one for each line that is named
  | { readonly fields: Fields }
  | { readonly kinds: Kinds }; // told apart by their `type`

/** By name; one that may be missing has a name that ends in "?". */
export type Fields = Readonly<Record<string, Form>>;
export type Kinds = Readonly<Record<string, Fields>>;

export const isList = (form: Form): form is readonly [Form] => Array.isArray(form);

/** Each field's name and form, and whether it may be missing. */
export const fieldsOf = (fields: Fields): readonly (readonly [string, Form, boolean])[] =>
  Object.entries(fields).map(([name, of]) => [name.replace('?', ''), of, name.endsWith('?')]);

type FieldsOf<T> = {
  readonly [K in keyof T & string as undefined extends T[K] ? `${K}?` : K]-?: Form;
};
type KindsOf<T extends { readonly type: string }> = {
  readonly [K in T['type']]: FieldsOf<Omit<Extract<T, { readonly type: K }>, 'type'>>;
};

interface Has<T> {
  readonly fields: FieldsOf<T>;
}
interface Is<T extends { readonly type: string }> {
  readonly kinds: KindsOf<T>;
}

const change: Has<Change> = { fields: { point: 'point', option: 'option' } };
const crossing: Has<CrossingReason> = { fields: { code: 'code', 'words?': 'words' } };
const reason: Is<Reason> = {
  kinds: {
    line: { line: 'line', 'kept?': 'true', 'evidence?': 'evidence' },
    preference: { point: 'point', toward: 'toward', 'option?': 'option', 'evidence?': 'evidence' },
    priority: { point: 'point', 'option?': 'option' },
    trade: { gives: ['point'], gets: ['point'], 'changes?': [change] },
    standing: { point: 'point', is: 'is', 'option?': 'option' },
    asks: { asks: change },
    lastRound: { point: 'point' },
    linkage: { point: 'point', with: 'point' },
    opening: { point: 'point', option: 'option', given: ['point'] },
    belief: { party: 'party', point: 'point', toward: 'toward' },
    agreement: { lines: ['line'] },
    walkAway: { 'point?': 'point' },
    support: {},
  },
};
const initiative: Is<Initiative> = {
  kinds: {
    amendment: { change },
    package: { changes: [change] },
    reopening: { point: 'point' },
  },
};
const prediction: Has<Prediction> = { fields: { answer: 'answer', sure: 'sure' } };
const reservation: Has<Reservation> = {
  fields: { point: 'point', 'code?': 'reservation', 'words?': 'words' },
};
const why = { 'crossing?': crossing, 'reasons?': [reason] } as const;

/** What seats do. */
export const ACT: Is<Act> = {
  kinds: {
    declare: { lines: ['line'] },
    mark: { point: 'point', option: 'option', ...why },
    unmark: { point: 'point' },
    predict: { of: 'party', prediction: { nullable: prediction } },
    seal: {},
    table: { initiative, ...why },
    pass: {},
    vote: { yes: 'yes', ...why },
    sign: {
      signing: 'signing',
      'crossings?': { byLine: crossing },
      'reservation?': reservation,
      'reasons?': [reason],
    },
    answerSwaps: { yes: ['id'] },
    leave: {},
  },
};

const swap: Has<Swap> = { fields: { id: 'id', changes: [change] } };

/** What the chair does. */
export const CHAIR_ACT: Is<ChairAct> = {
  kinds: {
    nextRound: {},
    offerSwaps: { swaps: [swap] },
  },
};
