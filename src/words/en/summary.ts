/** The end of a round: what moved, what did not, and why. */
export const summary = {
  title: 'End of round {{round}}',
  place: 'Round {{round}} of {{rounds}}',
  text: 'The draft text',
  textCount_one: '{{count}} of {{total}} points settled for now',
  textCount_other: '{{count}} of {{total}} points settled for now',
  newArticles: 'New in this round',
  article: 'Article {{article}} · Point {{number}}',
  struckPoint: 'Struck · Point {{number}}',
  how: { drafted: 'As drafted', amended: 'Amended', struck: 'Left out' },
  noArticles: 'No article was added.',
  earlier_one: '{{count}} article from earlier rounds',
  earlier_other: '{{count}} articles from earlier rounds',

  moved: 'What moved',
  nothingMoved:
    'No point was settled this round. That happens in real talks. See which points came closest.',
  byMarks_one: 'Point {{points}}: all seats marked the same.',
  byMarks_other: 'Points {{points}}: all seats marked the same.',
  carried: '{{party}} put forward, and all agreed: {{initiative}}',
  reopened: '{{party}} reopened point {{number}}.',
  more_one: 'And {{count}} more.',
  more_other: 'And {{count}} more.',

  still: 'What did not move',
  nothingStill: 'Every point of this round’s agenda is settled.',
  split: 'Point {{number}}, {{title}}: {{candidates}}.',
  unmarked: 'Point {{number}}, {{title}}: no seat marked it.',

  initiatives: 'Initiatives',
  noInitiatives: 'Nobody put forward an initiative.',
  result: {
    settled: 'Carried',
    reopened: 'Reopened',
    refused: 'Not carried',
    open: 'Still open',
  },
  saidNo: '{{party}} said no.',

  next: 'Start round {{round}}',
  ratify: 'Go to ratification',
} as const;
