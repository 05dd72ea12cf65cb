export const BAR_ID = 'your-marks';

/** The ids of the sentences that name the bar: whoever comes to it hears what it says now. */
export const NAMES_BAR = { who: 'bar-who', now: 'bar-now', vote: 'bar-vote' } as const;
