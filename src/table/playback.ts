/**
 * Between the table and the screens: what happens is shown move by move and step by step, at the pace of whoever
 * watches, while the talks themselves may be further on. It delays what is seen, never what is decided.
 */
import type { Party, PublicView } from '#engine/types.ts';
import { revealSteps, stepsBetween } from '#store/scene/steps.ts';
import { stepIn, type Scene, type Step } from '#store/scene/step.ts';
import { personsIn } from '#store/seats.ts';
import { isRevealUnread } from '#store/select.ts';
import type { GameStore, TableState } from '#store/store.ts';

/** What the screens are to show after so many moves. */
export interface Frame {
  readonly moves: number;
  readonly state: Pick<TableState, 'view' | 'seats' | 'device' | 'refusal' | 'thinking'>;
  readonly onlooker: PublicView; // the same for everybody, where several persons share the device
}

/** How far the talks have been seen: moves shown, and the step of what is being shown after them. */
export interface Place {
  readonly moves: number;
  readonly step: number; // from 0; 0 too where nothing is being shown
}

export class Playback {
  readonly #store: GameStore;
  readonly #isPaced: () => boolean;
  readonly #unwatch: () => void;
  #shown: Frame | null = null;
  #waiting: readonly Frame[] = [];

  /** `isPaced`: false shows everything at once. */
  constructor(store: GameStore, isPaced: () => boolean) {
    this.#store = store;
    this.#isPaced = isPaced;
    this.#unwatch = store.subscribe(isRevealUnread, isUnread => {
      if (!isUnread) this.#endReveal();
    });
  }

  /** What happened last; a frame of as many moves as the one before takes its place. */
  push(frame: Frame): void {
    if (frame.state.view?.ending?.by) {
      this.#waiting = [];
      return this.#show(frame, null); // somebody has left: nothing else is of interest now
    }
    const last = this.#waiting.at(-1) ?? this.#shown;
    if (last?.moves !== frame.moves) this.#waiting = [...this.#waiting, frame];
    else if (this.#waiting.length > 0) this.#waiting = [...this.#waiting.slice(0, -1), frame];
    else return this.#show(frame);
    if (!this.#scene) this.#advance();
  }

  /** Ends the step that is being shown, and begins the next one. */
  nextStep(): void {
    const scene = this.#scene;
    if (!scene) return;
    if (scene.at + 1 < scene.steps.length) this.#set({ ...scene, at: scene.at + 1 });
    else if (isRevealUnread(this.#store.getState()))
      return; // it is read to its end when that is pressed
    else this.#advance();
  }

  /** To the result of what is on the table, or else to what waits for a person. */
  skip(): void {
    for (;;) {
      this.nextStep();
      const scene = this.#scene;
      if (!scene || isStop(stepIn(scene))) return;
    }
  }

  /** Shows what happened last at once. */
  flush(): void {
    const last = this.#waiting.at(-1);
    this.#waiting = [];
    if (last) this.#show(last, null);
    else if (this.#scene && !isRevealUnread(this.#store.getState())) this.#set(null);
  }

  place(): Place {
    return { moves: this.#shown?.moves ?? 0, step: this.#scene?.at ?? 0 };
  }

  close(): void {
    this.#unwatch();
  }

  get #scene(): Scene | null {
    return this.#store.getState().scene;
  }

  /** The next frame, or the first step on the way to it. What was revealed is read before anything follows. */
  #advance(): void {
    for (;;) {
      const [next] = this.#waiting;
      const paced = this.#isPaced();
      if (!next || (paced && this.#isUnread())) return;
      const steps = paced && !this.#isBetween() ? this.#stepsTo(next) : [];
      if (steps.length > 0 && next.state.view) {
        this.#begin({ steps, at: 0, to: this.#isOpen() ? next.state.view : next.onlooker }, next);
        return;
      }
      this.#waiting = this.#waiting.slice(1);
      this.#show(next, null);
    }
  }

  /** Whether nothing on screen is for one of several persons alone. */
  #isOpen(): boolean {
    const device = this.#shown?.state.device;
    return device?.mode === 'shared' || this.#persons() < 2;
  }

  #persons(): number {
    return this.#shown ? personsOf(this.#shown).length : 0;
  }

  /** What everybody looks at lies open to everybody: no papers beside it, and no curtain before it. */
  #begin(scene: Scene, { state: { refusal } }: Frame): void {
    const view = this.#shown?.onlooker;
    const open =
      !this.#isOpen() && view && ({ view, device: { mode: 'shared', seat: null } } as const);
    this.#store.setState({ scene, refusal, ...open });
  }

  /** Whether the steps to the next frame are what is on screen, and not the last marks. */
  #isBetween(): boolean {
    return this.#scene !== null && this.#scene.steps[0]?.kind !== 'laidDown';
  }

  /** Whether marks that this table has shown are still to be read. */
  #isUnread(): boolean {
    return this.#shown !== null && !this.#isBetween() && isRevealUnread(this.#store.getState());
  }

  #stepsTo(frame: Frame): readonly Step[] {
    const { state } = frame;
    const before = this.#shown?.state.view;
    return before && state.view ? stepsBetween(before, state.view, personsOf(frame)) : [];
  }

  #show(frame: Frame, scene: Scene | null = this.#scene): void {
    const before = this.#shown?.state.view?.reveals.length ?? 0;
    this.#shown = frame;
    const { view } = frame.state;
    const isNew = view !== null && view.reveals.length > before;
    this.#store.setState({ ...frame.state, scene: isNew ? this.#revealOf(view) : scene });
  }

  #revealOf(view: NonNullable<TableState['view']>): Scene | null {
    const reveal = view.reveals.at(-1);
    const isUnread = view.reveals.length > this.#store.getState().seenReveal && !view.ending;
    const steps = this.#isPaced() && isUnread && reveal ? revealSteps(reveal, view) : [];
    return steps.length > 0 ? { steps, at: 0, to: view } : null;
  }

  #endReveal(): void {
    if (this.#scene && !this.#isBetween()) this.#set(null);
    if (!this.#scene) this.#advance();
  }

  #set(scene: Scene | null): void {
    this.#store.setState({ scene });
  }
}

const personsOf = ({ onlooker, state: { seats } }: Frame): readonly Party[] =>
  personsIn(onlooker.setting.parties, seats);

const isStop = ({ kind, waits }: Step): boolean => waits || kind === 'result';
