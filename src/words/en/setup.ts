/** Set-up: one form, one button. */
export const setup = {
  title: 'Set up the talks',
  back: 'Back to the title',

  begin: 'Begin the talks',
  beginning: 'Beginning…',
  speaksFor: 'You speak for {{party}}. {{length}}, about {{minutes}} minutes.',
  several: '{{count}} people share this device. {{length}}, about {{minutes}} minutes.',
  watching: 'You watch $t(parties:count) computer seats. {{length}}, about {{minutes}} minutes.',

  seats: 'Who sits where',
  deal: 'Deal me a side',
  dealAbout: 'We suggest a dealt side: it shows no loyalty.',
  dealt: 'You are dealt {{party}}.',
  presets: 'Seats',
  preset: {
    justMe: 'Just me',
    onOneDevice: '$t(parties:Count) people, one device',
    watch: 'Watch $t(parties:count) computer seats',
  },
  kind: { you: 'You', person: 'Person', computer: 'Computer' },
  seatOf: 'Who speaks for {{party}}',
  take: 'Take this seat',
  taken: 'Your seat',
  sources: 'What the sources say of each side',
  sourcesSay: 'They say',
  sourcesDoNotSay: 'They do not say',

  computers: 'Computer seats',
  computersAre: '{{personality}}, {{difficulty}}',
  computersDiffer: 'not all alike',
  howWell: 'How well the computer seats negotiate',
  howWellAbout: 'Each sees only what a person in its seat would see. None is given more.',
  howWellMixed: 'They differ from seat to seat.',
  difficultyOf: 'How well',
  difficultyOfParty: 'How well the computer seat for {{party}} negotiates',
  difficulty: { novice: 'Novice', practised: 'Practised', expert: 'Expert' },
  difficultyAbout: {
    novice: 'Guesses roughly what others want, soon forgets, and gives ground early.',
    practised: 'Reads marks and votes, remembers two rounds, and builds packages.',
    expert: 'Remembers everything, and plays its moves out before it acts.',
  },
  personalityOf: 'Manner',
  personalityOfParty: 'Manner of the computer seat for {{party}}',
  personality: { firm: 'Firm', conceder: 'Conceding', reciprocal: 'Reciprocal', broker: 'Broker' },
  personalityAbout: {
    firm: 'Gives ground late, and less of it.',
    conceder: 'Gives ground early, for the sake of an agreement.',
    reciprocal: 'Gives more to those who have given.',
    broker: 'Looks for what costs others least.',
  },

  more: 'More choices',
  moreAre: 'Day, brief, help, seed',
  hintsOn: 'Training game',
  seedIs: 'Seed {{seed}}',

  length: 'Length',
  lengthAbout: 'About {{minutes}} minutes: {{points}} points, {{rounds}} rounds',
  day: 'Day of the talks',
  dayOf: {
    '2025-11-21': 'The articles’ day, 21 November 2025',
    '2025-12-31': 'The end of 2025',
  },
  dayAbout: {
    '2025-11-21': 'Lines and evidence as they stood when the articles came out.',
    '2025-12-31': 'Later statements count. What changes: {{changes}}',
  },
  dayNothing: 'no line changes.',
  brief: 'Brief',
  briefOf: { full: 'Full brief', articles: 'Articles only' },
  briefAbout: {
    full: 'Your home’s wishes on points where the articles are silent are filled in by the game. Each such number says “game assumption”.',
    articles:
      'Only what the articles support has a number. Most points then weigh nothing, and an agreement may be out of reach.',
  },
  hints: 'Help',
  hintsOffer: 'Make it a training game',
  hintsAbout:
    'You can ask for hints, and “Where things stand” reckons with everybody’s papers. The table says that it is a training game.',
  hintsSeveral:
    'Each can ask for hints from their own papers. People share this device, so “Where things stand” keeps the others’ papers out. The table says that it is a training game.',
  seed: 'Seed',
  seedAbout:
    'The same seed, seats and acts give the same talks. Write it down to compare tables or to swap sides.',
  seedFresh: 'New seed',
  seedWrong: 'The seed must be a whole number from 0 to {{max}}. Your other choices are kept.',
} as const;
