/** How many agreements were still possible, from one moment to the next. */
export const doors = {
  title: 'How many agreements were still possible',
  titleNow: 'How many agreements are still possible',
  about:
    'After each moment at which points were settled or opened again: how many texts were left that $t(parties:all) could accept, and how many $t(parties:butOne) could. Counted exactly, from the numbers of all papers (game assumptions). A settled point counts as it stands, though it may be opened again.',
  working: 'Counting the texts…',
  failed: 'The texts could not be counted. Your game is safe.',
  height:
    'The height of the curve is the number of zeros: 6 is a million, and at 0 one text is left.',
  table: 'These numbers in a table',
  moment: 'Moment',
  all: '$t(parties:All)',
  without: 'Without {{party}}',
  start: 'At the start',
  tooMany: 'too many',
  tooManyTexts: 'too many texts to count',
  texts_zero: 'no text',
  texts_one: '{{shown}} text',
  texts_other: '{{shown}} texts',
  most: 'Most was closed in round {{round}}: {{said}} Before it $t(parties:all) could accept {{from}}, after it {{to}}.',
  noMost: 'No moment closed any. $t(parties:All) can accept {{texts}}.',
  last: 'At the end $t(parties:all) could accept {{texts}}.',
  lastNow: 'Now $t(parties:all) can accept {{texts}}.',
} as const;
