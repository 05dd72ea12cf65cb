/** Questions of the screens to the view, so that no screen holds a rule. */
import type {
  Act,
  OptionId,
  Party,
  PartyView,
  PointId,
  PublicView,
  Settlement,
} from '#engine/types.ts';
import type { GameState } from './store.ts';

/** An article of the draft text, with all that is written beside it. */
export interface Article extends Omit<Settlement, 'article'> {
  readonly point: PointId;
  readonly option: OptionId;
  readonly number: number | null; // null: settled as struck
}

/** A view with one seat's papers, which only the private device has. */
export const isPartyView = (view: PublicView | PartyView | null): view is PartyView =>
  view !== null && 'mandate' in view;

/** Whether the talks wait for the person who has the device. */
export function isMyTurn({ view, device }: GameState): boolean {
  return device.seat !== null && view?.awaited.includes(device.seat) === true;
}

/** Whether marks were revealed that the person at this device has not read yet. */
export const isRevealUnread = ({ view, seenReveal }: Pick<GameState, 'view' | 'seenReveal'>) =>
  view !== null && seenReveal < view.reveals.length;

/**
 * Whether the screens may offer an act now. The rules have to ask for it, and the person must know where
 * the talks are: what was revealed is read first and what happens on the table is seen, then comes the next step.
 * A person answers what is put forward after the computer seats.
 */
export const mayAct = (state: GameState, act: Act['type']): boolean =>
  isMyTurn(state) &&
  !isRevealUnread(state) &&
  state.scene === null &&
  state.view?.asked.includes(act) === true &&
  (act !== 'vote' || awaitedComputers(state).length === 0);

/** The computer seats that the talks wait for, as far as they have been seen. */
export function awaitedComputers({ view, scene, seats }: GameState): readonly Party[] {
  const isLaid = view?.phase === 'caucus' && !view.caucus?.tabled && scene?.to.caucus?.tabled;
  const seen = isLaid ? scene.to : view;
  return seen?.awaited.filter(party => seats?.[party] === 'computer') ?? [];
}

/** Whether the last marks are being turned on the desk, rather than read from a list. */
export const isRevealShown = ({ scene }: GameState): boolean =>
  scene?.steps[0]?.kind === 'laidDown';

/** Whether the caucus lies on the desk; in between, a person who may put something forward has the cards there. */
export const isCaucusShown = (state: GameState): boolean =>
  state.view?.phase === 'caucus' && !isRevealUnread(state) && !mayAct(state, 'table');

/** Who has the floor in the caucus: the seat whose turn it is, also while the others vote on its initiative. */
export function floorOf({ caucus, awaited }: PublicView): Floor | null {
  const party = caucus?.tabled?.by ?? awaited[0];
  return caucus && party ? { party, isVotedOn: caucus.tabled !== null } : null;
}
export interface Floor {
  readonly party: Party;
  readonly isVotedOn: boolean;
}

/** The articles of the draft text as far as it is settled, in their order. */
export const articlesOf = (view: PublicView): readonly Article[] =>
  view.articles.flatMap(({ point, number }): readonly Article[] => {
    const state = view.points[point];
    return state?.settled ? [{ ...state.settled, point, number, option: state.current }] : [];
  });

/** The number of a point's article; null where it has none, because it is not settled or left out. */
export const articleNumber = (view: PublicView, point: PointId): number | null =>
  view.articles.find(article => article.point === point)?.number ?? null;

/** Whether the person has yet to read that the marks have settled a point. */
export const isUnread = (view: PublicView, seenReveal: number, point: PointId): boolean =>
  view.reveals.slice(seenReveal).some(reveal => reveal.settled.includes(point));

/** How many points are settled, as far as it has been read. */
export const settledCount = (view: PublicView, seenReveal: number): number =>
  view.setting.points.filter(
    ({ id }) => view.points[id]?.settled && !isUnread(view, seenReveal, id),
  ).length;
