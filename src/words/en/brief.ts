/** The brief: a seat's papers before the talks, and again on request. */
export const brief = {
  title: 'Your brief: {{party}}',
  kicker: 'Brief · for the eyes of this seat',
  agree: 'You will speak for this side. You do not have to agree with it.',
  minute: 'Read this first: one minute',
  lines: 'Your lines',
  linesNone: 'Your sources state no line for this side, and the game infers none.',
  linesAbout: {
    stated: 'Stated: a person or body of this side says so in your sources.',
    inferred: 'Inferred: the game reads it out of what your sources report. Nobody said it.',
    declared: 'Declared: your own line, an assumption of this seat.',
  },
  lineEvidence: 'Evidence and our reading ({{count}})',
  linesAll: 'The sources do not say that these are all.',
  priorities: 'Three things to bring home',
  assumption: 'game assumption',
  priorityAt: 'Point {{number}}: {{options}}',
  home: 'Support at home',
  homeRule:
    'Home starts at {{start}}. A text that crosses a stated line costs {{stated}}; an inferred one {{inferred}}; a declared one {{declared}}. All three priorities met give {{priorities}} back. At 0 or below, home does not ratify.',
  homeShort:
    'A text worth less to it than no agreement costs {{belowWalkAway}}, and priorities then give nothing back.',
  walkAway: 'If there is no text',
  walkAwayWorth: 'For your home this is worth {{value}}. {{reason}}',

  sources: 'What your sources give you',
  quoted: 'They quote',
  reported: 'They report',
  notSaid: 'They do not say',
  interests: 'Interests behind the lines',
  interestsAbout: 'Two readings of each. Which one you hold changes what you can trade.',
  questions: 'Settle these before the talks',
  trades: 'Trades to think about',
  words: 'Words',
  ownWords: 'Your side’s words',
  othersWords: 'Others’ words for it',
  wordsBy: '({{speaker}}, in {{letter}})',
  wordsIn: '({{letter}})',

  values: 'How your home would value each option',
  valuesAbout:
    'From −3 to +3, against leaving the point out, which is 0. What is not listed counts 0. Numbers marked as assumptions are the game’s own.',
  valuesOff: 'This number is off: you play with the articles only.',
  point: 'Point',
  option: 'Option',
  value: 'Value',
  reason: 'Reason',
  layer: 'Where from',
  fromEvidence: 'from the sources',
  fromAssumption: 'game assumption',

  declare: 'Declare your lines',
  declareMust:
    'Your sources state no line for you. Declare one or two before the talks. All seats will hear them, marked as your assumption.',
  declareMay:
    'You may declare up to two further lines. All seats will hear them, marked as your assumption.',
  declareFew: 'Tick at least one line. Nothing else has changed.',
  declareMany: 'Two lines are the most. Untick one of them.',
  declareButton: 'Declare and take my seat',
  takeButton: 'Take my seat',
  coveredTitle: 'Papers covered',
  missing: 'These papers belong to one seat. Ask for your papers to read them.',
} as const;
