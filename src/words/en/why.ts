/** Everything that a computer seat went by in one act, opened from the sentence that says it in short. */
export const why = {
  all: 'All that {{party}} went by here',
  point: 'point {{number}} ({{title}})',
  assumption: 'Game assumption',
  preference: {
    for: 'It serves an interest of the side on {{point}}.',
    against: 'It goes against an interest of the side on {{point}}.',
  },
  sources: {
    direct: 'What the side says, as the source has it:',
    reported: 'As it is reported:',
    inferred: 'That is inferred, not stated. It is read out of this:',
  },
  priority: 'One of the side’s three priorities is on {{point}}, and this meets it.',
  trade: 'It gives way on {{gives}} to get its way on {{gets}}.',
  give: 'It leaves {{gives}} to the others, so that the talks go on.',
  standing: {
    better:
      'The text as it stands suits the side better on {{point}}. It gives way, so that the talks go on.',
    asGood: 'On {{point}}, the text as it stands is worth as much to the side as what it marks.',
  },
  linkage: 'It values {{point}} more together with {{with}}.',
  opening: {
    at: 'It would look at “{{option}}” on {{point}}.',
    once: 'It would look at “{{option}}” on {{point}} once this goes its way: {{given}}.',
    from: 'No side has said so. The game reads it from the text that the seat aims at.',
  },
  belief: {
    for: 'It takes {{party}} to want this on {{point}}.',
    against: 'It takes {{party}} to be against the text as it stands on {{point}}.',
    from: 'That is its own guess from what was said and done at the table, and may be wrong.',
  },
  agreement:
    'It serves what others hold to. A text that crosses nobody’s line has to keep this too:',
  walkAway: 'It holds what the text is worth to it against what no agreement is worth.',
  support: 'It goes by what its home would ratify.',
} as const;
