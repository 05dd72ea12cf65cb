/** The debrief, in its fixed order. */
export const debrief = {
  title: 'Debrief',
  after: 'Talks closed after round {{round}}',
  afterBrief: 'Talks closed before round 1',
  spoke: 'you spoke for {{parties}}',
  watched: 'you watched',
  print: 'Print',
  export: 'Export the game',
  exportShort: 'Export',
  share: 'Share',
  replay: 'Replay',
  again: 'Play again',
  toTitle: 'Title',
  toQuestions: 'Answer 5 questions',

  roleTitle: 'Put the role down.',
  role: 'You spoke for a side. You are not that side. People near you may have family in this war.',
  roleWatched:
    'You watched $t(parties:count) parties speak for their sides. People near you may have family in this war.',

  questions: 'Five questions',
  private:
    'Your answers stay on this device, with the saved game. They are in no link, and in a file only if you tick it.',
  ask: {
    feelVote: 'What did you feel when the vote came in?',
    feelLeft: 'What did you feel when the talks stopped?',
    feelWatched: 'What did you feel as you watched?',
    lineCrossed: 'Which line did you cross, and what did you get for it?',
    lineHeld: 'Which line did you hold, and what did it cost?',
    lineWatched: 'Which line was crossed, and what was given for it?',
    word: 'Where did a word in a source change your view?',
    absent: 'Who was affected but not at the table?',
    check: 'What would you check before repeating a claim?',
  },

  text: 'The text you reached',
  textWatched: 'The text they reached',
  ending: {
    full: '$t(parties:All) signed, and $t(parties:all) homes ratified. Every point is settled.',
    partial:
      '$t(parties:All) signed, and $t(parties:all) homes ratified. Some points were left in brackets.',
    someSign: 'Not all signatures hold. The text does not enter into force in this exercise.',
    none: 'No signature holds. There is no agreement, which is one way for talks to end.',
    leftEarly: '{{party}} left the table. The talks ended with the text as it stood.',
  },
  noAgreement: 'No agreement',
  noAgreementAbout: 'What it means to each side, as the game assumes:',
  atHome: 'What it is worth at home',
  atHomeAbout: 'By your brief. The others’ numbers are their own.',
  tally_one: '{{count}} point settled, {{amended}} amended and {{struck}} left out.',
  tally_other: '{{count}} points settled, {{amended}} amended and {{struck}} left out.',
  tallyOpen: '{{bracketed}} in brackets.',
  tallyParked: '{{parked}} parked.',
  exercise: 'This is an exercise. It does not predict or recommend an outcome.',
  ledger: 'The 28 points',
  ledgerTable: 'Show as a table',
  pointColumn: 'Point',
  standingColumn: 'How it stands',
  standing: {
    settled: 'Settled as drafted',
    amended: 'Settled, amended',
    struck: 'Settled as left out',
    bracketed: 'In brackets',
    parked: 'Parked',
  },
  words: 'Words changed',
  newWords: 'Underlined: words that the published draft does not have. By article, in our words.',
  noWords: 'No point was amended.',
  signatures: 'Signatures',
  unsigned: 'The talks ended before the signing.',
  signature: {
    signed: 'signed',
    reserved: 'signed, with a reservation',
    notRatified: 'signed, not ratified',
    refused: 'did not sign',
  },
  support: 'Support at home: {{support}}',
  homeShort: 'Worth less to it than no agreement.',
  homeCrossed_one: 'Its line crossed: {{lines}}.',
  homeCrossed_other: 'Its lines crossed: {{lines}}.',
  homeClear: 'None of its lines crossed.',
  reservation: 'Reservation on point {{number}}: “{{words}}”',

  lines: 'Red lines',
  linesAbout:
    'Only Ukraine states red lines in the two articles. The others are inferred by the game or declared in these talks.',
  fateTally: 'Held {{held}}, crossed {{crossed}}, traded {{traded}}.',
  fate: { held: 'held', crossed: 'crossed', traded: 'crossed, in a trade' },
  noLines:
    'No line, stated or declared. That is a limit of the sources, not a finding about the side.',
  reasonGiven: 'Your reason in round {{round}}: {{reason}}',
  notInForce: 'Read on the text as it stood at the end.',

  turning: 'Turning points',
  noTurning: 'Nothing was settled and nothing was put forward.',
  byMarks_one: '{{points}} settled at once.',
  byMarks_other: '{{points}} settled at once.',
  byMarksAbout: 'All seats had marked the same.',
  silent_one: 'Neither article has it as a term.',
  silent_other: 'Neither article has them as terms.',
  moved: '{{party}} put forward:',
  carried: 'All agreed.',
  reopenedAs: 'It went back into brackets.',
  refusedBy: 'Not carried: {{parties}} said no.',
  swaps: 'Swaps after the first signing changed {{points}}.',
  round: 'Round {{round}}',

  accepted: 'Marks that accepted the text, by round',
  acceptedAbout:
    'Added up over the rounds. This counts marks: it is no measure of how well a side did.',
  party: 'Party',
  measures: 'Round by round',
  ground: 'Ground held, by round',
  nothing: '–',
  groundAbout:
    'How much of what suits it best each seat marked: 100 is the best option for it on every point of the agenda, 0 the worst (game assumption). To give ground is neither good nor bad.',

  reading: 'How you read the others',
  readingNone: 'You made no predictions.',
  readingShared:
    'Each seat’s predictions are in its own papers. They are not shown on a shared screen.',
  readingWords: {
    close: 'You read the others closely.',
    fair: 'You read the others better than an even guess.',
    far: 'An even guess over the three answers would have come as close, or closer.',
  },
  readingFigure_one:
    'Brier score {{mean}}, from {{count}} prediction. 0 is sure and right, {{even}} an even guess, 2 sure and mistaken.',
  readingFigure_other:
    'Mean Brier score {{mean}}, from {{count}} predictions. 0 is sure and right, {{even}} an even guess, 2 sure and mistaken.',

  calibration_one: '{{sure}}: {{right}} of {{count}} prediction came true.',
  calibration_other: '{{sure}}: {{right}} of {{count}} predictions came true.',
  misread: 'You read {{party}} least well.',

  sources: 'The sources',
  opened: 'Evidence you opened',
  source: {
    none: 'None',
  },
  openedNone: 'points answered with no evidence opened, of {{total}}',
  openedItems: 'items of evidence',
  limits: 'What your sources could not tell you.',
  limitsText:
    '{{inNeither}} of the {{points}} points appear in neither article as a term of the plan. Of {{positions}} possible positions, the articles state or report {{stated}}, {{concerns}} of them as a concern only. {{inferred}} more can only be inferred. They are silent on {{silent}}. Silence is not consent.',
  limitsAsk: 'What did A and B each put around the plan? On which points did we know nothing?',
  openSources: 'Read about the two sources',

  world: 'The world outside',
  worldAsk: {
    absent: 'Who was affected but not at the table?',
    left: 'What did the exercise leave out?',
    time: 'Where would more time have changed nothing?',
    check: 'What would you check before repeating a claim?',
  },
  stop: 'If this has affected you, stop here and talk to somebody you trust.',
} as const;
