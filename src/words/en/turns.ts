/** Moments of ended talks that changed what was within reach, to be tried again. */
export const turns = {
  title: 'Moments to try again',
  about:
    'These changed most of what all four could still agree on (worked out exactly, from game assumptions). Choose again first; then look at what was possible.',
  working: 'Working it out…',
  none: 'No moment changed what was within reach.',
  round: 'Round {{round}}:',
  by: {
    marks_one: 'point {{points}} was settled as all seats marked the same.',
    marks_other: 'points {{points}} were settled as all seats marked the same.',
    vote_one: 'point {{points}} was settled by a vote.',
    vote_other: 'points {{points}} were settled by one vote.',
    reopening_one: 'point {{points}} was opened again.',
    reopening_other: 'points {{points}} were opened again.',
    swap_one: 'point {{points}} was changed after the signing.',
    swap_other: 'points {{points}} were changed after the signing.',
  },
  again: 'Try this moment again',
  possible: 'Show what was possible',
  before: 'Before',
  after: 'After',
  texts_zero: 'No text that all four could accept was left.',
  texts_one: 'One text that all four could accept was left.',
  texts_other: '{{shown}} texts that all four could accept were left.',
  tooMany: 'There were more texts than can be counted here.',
  most: '{{party}} could gain up to {{most}} over no agreement.',
} as const;
