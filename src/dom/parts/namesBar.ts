export const BAR_ID = 'your-marks';

/** The ids of the sentences that name the bar. */
export const NAMES_BAR = {
  who: 'bar-who',
  now: 'bar-now',
} as const;

interface State {
  readonly turn: boolean; // one's own turn in the caucus
  readonly told: boolean; // what is due is announced
  readonly unread: boolean; // the marks of all are to be read first, and are about to be
}

/** Whoever comes to the bar hears what it is about, and what is due only where nothing else has said so. */
export function namesOfBar({ turn, told, unread }: State): string {
  const { who, now } = NAMES_BAR;
  if (unread) return now;
  return turn && told ? who : `${who} ${now}`;
}
