/** Where things stand: what the solver knows of the text and of all others, in plain sentences. */
export const analysis = {
  title: 'Where things stand',
  about: 'What an agreement could still be, reckoned by the game.',
  scope: {
    full: 'Training game: worked out from the papers of $t(parties:all) sides, the private ones too.',
    own: 'Worked out from the public red lines and your own papers. The others’ papers are not in it, so it cannot tell who else would sign.',
    public:
      'Worked out from the public red lines alone. Nobody’s private papers are in it, so it cannot tell who would sign.',
    debrief:
      'Worked out from the papers of $t(parties:all) sides, which no longer need to be private.',
  },
  progress: 'How far it is worked out',
  working: 'Working it out: {{done}} of {{of}} parts done.',
  worked: 'All parts are worked out.',
  fault: {
    ERR_NO_WORKER: 'This browser cannot search in the background. What needs no search is shown.',
    ERR_ANALYSIS_FAILED: 'The search broke off. What was found before is shown. Your game is safe.',
    ERR_CANCELLED: 'The search was stopped. What was found before is shown.',
  },

  now: 'The text as it stands',
  nowBrackets: 'Points in brackets count as left out.',
  nowAll: {
    full: '$t(parties:All) would ratify it.',
    own: 'It crosses nobody’s line and is worth at least as much to you as walking away.',
    public: 'It crosses nobody’s line.',
  },
  ownShort: 'It is worth less to you than walking away.',
  verdict: {
    yes: 'would ratify it.',
    home: 'would not: home would not ratify it.',
    walkAway: 'would not: walking away is worth more to it.',
    both: 'would not: home would not ratify it, and walking away is worth more.',
  },
  crossed_one: 'It crosses {{count}} red line:',
  crossed_other: 'It crosses {{count}} red lines:',

  zone: 'How many texts would do',
  empty: {
    full: 'No text is acceptable to $t(parties:all).',
    own: 'Every possible text crosses somebody’s line or is worth less to you than walking away.',
    public: 'Every possible text crosses somebody’s line.',
  },
  open: {
    full: 'There are texts that are acceptable to $t(parties:all).',
    own: 'There are texts that cross nobody’s line and are worth at least as much to you as walking away.',
    public: 'There are texts that cross nobody’s line.',
  },
  unknown: {
    full: 'The search was cut short: it is not known whether a text is acceptable to $t(parties:all).',
    own: 'The search was cut short: it is not known whether a text crosses nobody’s line and is worth enough to you.',
    public: 'The search was cut short: it is not known whether a text crosses nobody’s line.',
  },
  many: {
    full: '$t(parties:All) could accept {{share}}.',
    own: 'Nobody’s line is crossed, and you get at least as much as by walking away, in {{share}}.',
    public: 'Nobody’s line is crossed in {{share}}.',
  },
  orMore: '{{share}}, or more',
  inFigures: 'In figures',
  figures: {
    exact: 'Exactly {{some}} of {{of}} texts.',
    estimate: 'About {{some}} of {{of}} texts.',
    bound: 'At least {{some}} of {{of}} texts.',
  },
  between: 'This is drawn at random. The true number is most likely between {{low}} and {{high}}.',
  acceptable:
    'A text is acceptable to a side if its home would ratify it and it is worth at least walking away.',

  blocking: 'What stands in the way',
  groups_one: 'These cannot all be kept. At least one has to give way:',
  groups_other:
    'Each of these {{count}} groups cannot be kept whole. In each, one has to give way:',
  group: 'Group {{number}}',
  moreGroups: 'There may be more such groups.',
  anyOne: 'Any one of them, set aside, would be enough.',
  openings: 'Set aside any one of these, and some text would do:',
  noOpening: 'No single one of them, set aside, would be enough.',
  walkAway: '{{Party}} asks for at least what walking away is worth.',

  repair: 'What would help',
  fewest: {
    full: 'Fewest changes that would make it acceptable to $t(parties:all): {{count}}',
    own: 'Fewest changes so that it crosses nobody’s line and is worth enough to you: {{count}}',
    public: 'Fewest changes so that it crosses nobody’s line: {{count}}',
  },
  found: {
    full: 'Changes that would make it acceptable to $t(parties:all): {{count}}. There may be a shorter way.',
    own: 'Changes so that it crosses nobody’s line and is worth enough to you: {{count}}. There may be a shorter way.',
    public: 'Changes so that it crosses nobody’s line: {{count}}. There may be a shorter way.',
  },
  noRepair: 'No such changes were found.',

  rests_one: 'What this rests on: {{count}} item of evidence',
  rests_other: 'What this rests on: {{count}} items of evidence',
  assumed: 'Game assumption, {{party}} on point {{number}}: {{reason}}',

  frontier: 'Your text among all texts',
  frontierPair: 'As seen by',
  frontierBoth: '{{first}} and {{second}}',
  frontierAbout:
    'Each square is a text that $t(parties:all) could accept, and that no other such text beats for both {{first}} and {{second}}. The numbers are what a text is worth to a side above no agreement, by the game’s own preferences (game assumption).',
  frontierUp: '↑ better for {{second}}',
  frontierRight: 'better for {{first}} →',
  frontierTable: 'These texts in numbers',
  frontierColumn: 'Text',
  frontierBest: 'Best text {{place}}',
  frontierWorking: 'Working it out…',
  frontierFailed: 'This could not be worked out. Your game is safe.',
  place: {
    frontier: 'Best texts',
    text: 'The text reached',
    draft: 'The first draft',
    nash: 'The largest product of $t(parties:all) gains (Nash)',
  },
  surplusTitle: 'What was left on the table',
  surplusNone: 'No text acceptable to $t(parties:all) is as good as this one for everybody.',
  surplus_zero: 'Nothing: no text gives one side more without giving another less.',
  surplus_one:
    'A text acceptable to $t(parties:all) gives {{count}} more in sum, with nobody worse off.',
  surplus_other:
    'A text acceptable to $t(parties:all) gives {{count}} more in sum, with nobody worse off.',
  robustTitle: 'How sure is that?',
  robustYes: 'The text stays acceptable to $t(parties:all) in {{share}}.',
  robustNo: 'The text stays unacceptable to at least one side in {{share}}.',
  robustAbout_one:
    'Every preference of the game moved by −1, 0 or +1 at random, in {{count}} drawn case.',
  robustAbout_other:
    'Every preference of the game moved by −1, 0 or +1 at random, in {{count}} drawn cases.',
  robustFigures: 'In {{percent}} % of the cases.',
} as const;
