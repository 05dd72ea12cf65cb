export const BAR_ID = 'your-marks';

/** The ids of the sentences that name the bar. */
export const NAMES_BAR = {
  who: 'bar-who',
  now: 'bar-now',
  vote: 'bar-vote',
  moved: 'bar-moved',
} as const;

interface State {
  readonly voting: boolean; // a vote is due
  readonly turn: boolean; // one's own turn in the caucus
  readonly told: boolean; // what is due is announced
  readonly unread: boolean; // the marks of all are to be read first, and are about to be
}

/** Whoever comes to the bar hears what it is about, and what is due only where nothing else has said so. */
export function namesOfBar({ voting, turn, told, unread }: State): string {
  const { who, now, vote, moved } = NAMES_BAR;
  if (unread) return now;
  if (voting) return told ? vote : `${vote} ${moved}`;
  return turn && told ? who : `${who} ${now}`;
}
