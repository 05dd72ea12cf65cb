/** The moves of a game as choices: who, what, on which point, with which option. Reasons are left out. */
import {
  ANSWERS,
  CROSSING_CODES,
  PACKAGE_MAX,
  SIGNINGS,
  SURENESSES,
  type Act,
  type Change,
  type ChairAct,
  type CrossingReason,
  type Initiative,
  type LineId,
  type Move,
  type OptionId,
  type Party,
  type PointId,
  type Prediction,
  type Reservation,
  type Setting,
  type Swap,
} from '#engine/types.ts';
import { flag, list, optional, pick, words, type Pen } from './pen.ts';

/** The commonest first would gain nothing: each costs the same share of the number. */
const ACTS = [
  'mark', 'seal', 'vote', 'table', 'pass', 'unmark', 'predict', 'declare', 'sign', 'answerSwaps', 'leave',
] as const satisfies readonly Act['type'][]; // prettier-ignore
const CHAIR_ACTS = ['nextRound', 'offerSwaps'] as const satisfies readonly ChairAct['type'][];
const INITIATIVES = [
  'amendment',
  'package',
  'reopening',
] as const satisfies readonly Initiative['type'][];

const WORDS_MOST = 560; // bytes: 140 characters of up to four
const SWAPS_MOST = 3;
const ID_MOST = 80;

type Known<T extends { readonly type: string }, Type extends T['type']> =
  Extract<T, { readonly type: Type }> | undefined;

/** Writes moves down, or reads them, by the parties, points, options and lines of one setting. */
export class Strokes {
  readonly #pen: Pen;
  readonly #isWriting: boolean;
  readonly #parties: readonly Party[];
  readonly #points: readonly PointId[];
  readonly #options: ReadonlyMap<PointId, readonly OptionId[]>;
  readonly #lines: readonly LineId[];

  constructor(pen: Pen, isWriting: boolean, { parties, points, lines, declarable }: Setting) {
    this.#pen = pen;
    this.#isWriting = isWriting;
    this.#parties = parties;
    this.#points = points.map(point => point.id);
    this.#options = new Map(points.map(point => [point.id, point.options]));
    this.#lines = [...lines, ...declarable].map(line => line.id);
  }

  moves(most: number, known?: readonly Move[]): readonly Move[] {
    return list(this.#pen, most, known, move => this.#move(move));
  }

  #move(known: Move | undefined): Move {
    const by = pick(this.#pen, [...this.#parties, 'chair' as const], known?.by);
    if (by === 'chair')
      return { by, act: this.#chairAct(known?.by === 'chair' ? known.act : undefined) };
    return { by, act: this.#act(known && known.by !== 'chair' ? known.act : undefined) };
  }

  #chairAct(known: ChairAct | undefined): ChairAct {
    const type = pick(this.#pen, CHAIR_ACTS, known?.type);
    if (type === 'nextRound') return { type };
    const swaps = list(this.#pen, SWAPS_MOST, (known as Known<ChairAct, 'offerSwaps'>)?.swaps, s =>
      this.#swap(s),
    );
    return { type, swaps };
  }

  #act(known: Act | undefined): Act {
    const type = pick(this.#pen, ACTS, known?.type);
    switch (type) {
      case 'seal':
      case 'pass':
      case 'leave':
        return { type };
      case 'mark': {
        const mark = known as Known<Act, 'mark'>;
        return { type, ...this.#change(mark), ...this.#crossing(mark) };
      }
      case 'unmark':
        return { type, point: this.#point((known as Known<Act, 'unmark'>)?.point) };
      case 'vote': {
        const vote = known as Known<Act, 'vote'>;
        return { type, yes: flag(this.#pen, vote?.yes), ...this.#crossing(vote) };
      }
      case 'table': {
        const table = known as Known<Act, 'table'>;
        const initiative = this.#initiative(table?.initiative);
        return { type, initiative, ...this.#crossing(table) };
      }
      case 'predict':
        return this.#predict(known as Known<Act, 'predict'>);
      case 'declare': {
        const { lines } = (known as Known<Act, 'declare'>) ?? {};
        return { type, lines: list(this.#pen, this.#lines.length, lines, l => this.#line(l)) };
      }
      case 'sign':
        return this.#sign(known as Known<Act, 'sign'>);
      case 'answerSwaps': {
        const { yes } = (known as Known<Act, 'answerSwaps'>) ?? {};
        return { type, yes: list(this.#pen, SWAPS_MOST, yes, id => this.#id(id)) };
      }
    }
  }

  #initiative(known: Initiative | undefined): Initiative {
    const type = pick(this.#pen, INITIATIVES, known?.type);
    switch (type) {
      case 'amendment':
        return { type, change: this.#change((known as Known<Initiative, 'amendment'>)?.change) };
      case 'package':
        return { type, changes: this.#changes((known as Known<Initiative, 'package'>)?.changes) };
      case 'reopening':
        return { type, point: this.#point((known as Known<Initiative, 'reopening'>)?.point) };
    }
  }

  #predict(known: Known<Act, 'predict'>): Act {
    const of: Party = pick(this.#pen, this.#parties, known?.of);
    const prediction = optional<Prediction>(
      this.#pen,
      this.#isWriting,
      known?.prediction ?? undefined,
      guess => ({
        answer: pick(this.#pen, ANSWERS, guess?.answer),
        sure: pick(this.#pen, SURENESSES, guess?.sure),
      }),
    );
    return { type: 'predict', of, prediction: prediction ?? null };
  }

  #sign(known: Known<Act, 'sign'>): Act {
    const signing = pick(this.#pen, SIGNINGS, known?.signing);
    const given = Object.entries(known?.crossings ?? {});
    const crossings = list(
      this.#pen,
      this.#lines.length,
      this.#isWriting ? given : undefined,
      each => [this.#line(each?.[0]), this.#reason(each?.[1])] as [LineId, CrossingReason],
    );
    const reservation = optional<Reservation>(
      this.#pen,
      this.#isWriting,
      known?.reservation,
      kept => ({
        point: this.#point(kept?.point),
        words: words(this.#pen, WORDS_MOST, kept?.words),
      }),
    );
    return {
      type: 'sign',
      signing,
      ...(crossings.length > 0 ? { crossings: Object.fromEntries(crossings) } : {}),
      ...(reservation ? { reservation } : {}),
    };
  }

  #crossing(known: { readonly crossing?: CrossingReason } | undefined): {
    readonly crossing?: CrossingReason;
  } {
    const crossing = optional(this.#pen, this.#isWriting, known?.crossing, reason =>
      this.#reason(reason),
    );
    return crossing ? { crossing } : {};
  }

  #reason(known: CrossingReason | undefined): CrossingReason {
    const code = pick(this.#pen, CROSSING_CODES, known?.code);
    const said = optional(this.#pen, this.#isWriting, known?.words, text =>
      words(this.#pen, WORDS_MOST, text),
    );
    return said === undefined ? { code } : { code, words: said };
  }

  #swap(known: Swap | undefined): Swap {
    return { id: this.#id(known?.id), changes: this.#changes(known?.changes) };
  }

  #changes(known: readonly Change[] | undefined): readonly Change[] {
    const most = Math.max(PACKAGE_MAX, this.#points.length); // swaps may take more points than a package
    return list(this.#pen, most, known, change => this.#change(change));
  }

  #change(known: Change | undefined): Change {
    const point = this.#point(known?.point);
    return { point, option: pick(this.#pen, this.#options.get(point) ?? [], known?.option) };
  }

  #point(known: PointId | undefined): PointId {
    return pick(this.#pen, this.#points, known);
  }

  #line(known: LineId | undefined): LineId {
    return pick(this.#pen, this.#lines, known);
  }

  #id(known: string | undefined): string {
    return words(this.#pen, ID_MOST, known);
  }
}
