/** What a scenario made from a domain file says where the file itself has no words. */
export const generated = {
  asOf: 'All of it comes from one file, which was written for an exercise: the sides, the points and the numbers.',
  contentNote: 'The sides, the points and the numbers are those of a file. {{numbers}}',
  numbersKept:
    'What each option is worth to a side is as the file has it, against leaving the point out.',
  numbersScaled:
    'What each option is worth to a side is brought to whole numbers from -3 to 3, against leaving the point out, so it is rounded.',
  about: '{{sides}} sides settle {{points}} points.',
  note: 'All of it is invented.',
  day: { title: 'The day of the talks', about: 'The file tells of no other day.' },
  brief: { title: 'Full brief', about: 'Each number comes from the file.' },
  source: { name: 'The file {{file}}, invented for an exercise', shortName: 'File', inside: 'the file' }, // prettier-ignore
  support:
    'Rule of the game: crossing a hard line of the file costs more than all support at home, and another line half of it. A text that is worth less than no agreement costs more than all support too. At 0 or below, home does not ratify.',
  firstNo: 'An initiative needs every yes, so the first no decides it.',

  party: 'Side {{number}}',
  speaksFor: 'You speak for {{party}}.',
  redLine: 'The file gives a red line: {{sentence}}',
  wish: 'Most of all, it may want “{{option}}”.',
  wishBecause: ['So that things get better.', 'So that nothing gets worse.'],
  questions: [
    'Which three points matter most to you?',
    'On which points could you accept an option that you like less?',
    'What would you do without an agreement?',
  ],
  trade: 'Something on “{{little}}”, for “{{much}}”.',
  noAgreement: 'Without a text {{party}} has what the file counts for no agreement: {{worth}}.',

  point: 'Point {{number}}',
  option: 'Option {{number}}',
  actsOn: 'All sides',
  clause: '{{point}}: {{option}}.',
  amendment: 'It stands in the file as another option.',
  struck: { title: 'Strike the point', clause: 'This point is left out of the text.' },
  struckAs: 'This point is left out of the text. The file calls that “{{option}}”.',
  said: 'Gives a red line of {{parties}}.',
  pointOption: '{{point}}: {{option}}',
  worth: 'The file counts {{worth}} for this, and leaving the point out counts {{out}}.',
  linkage: 'The file adds {{worth}} where both stand.',
  priority: 'Few other options of the file are worth as much to it.',
  walkAway:
    'The file counts {{worth}} for no agreement, and a text without any point counts {{out}}.',

  line: 'Red line {{number}}',
  lineReading: 'It stands in the file as a rule over options, and is taken over as it is.',
  softReading:
    'It stands in the file as a rule over options, and crossing it has a price there. Here that price is half of the support at home.',
  length: { title: 'Talks on {{points}} points', inside: 'talks on {{points}} points' },
  round: 'Points {{first}} to {{last}}',
  roundShort: '{{first}} to {{last}}',
  term: 'Red line',
  means: 'What a side will not sign.',
} as const;
