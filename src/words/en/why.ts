/** What stands behind the sentence of a computer seat, opened from it: sources, beliefs, and what it would look at instead. */
export const why = {
  all: 'What stands behind this for {{party}}',
  point: 'point {{number}} ({{title}})',
  assumption: 'Game assumption',
  wording: 'It is about “{{option}}” on {{point}}: {{clause}}',
  wordingOnly: 'It is about {{point}}.',
  also: {
    for: '“{{option}}” on {{point}} counts for it too.',
    against: '“{{option}}” on {{point}} counts against it too.',
    forPoint: '{{point}} counts for it too.',
    againstPoint: '{{point}} counts against it too.',
  },
  sources: {
    direct: 'What the side says, as the source has it:',
    reported: 'As it is reported:',
    inferred: 'That is inferred, not stated. It is read out of this:',
  },
  priority: 'It meets one of the side’s three priorities: {{title}}.',
  priorityOn: 'One of the side’s three priorities is on {{point}}, and this meets it.',
  lastRound:
    'It gives up a priority for nothing named: {{title}}. No later round is left in which to get it.',
  trade: 'It gives way on {{gives}}. What it gets for that is on {{gets}}.',
  give: 'It names nothing that it gets for {{gives}}. It does not stand in the way of the others there.',
  standing: {
    better: 'The text as it stands suits the side better on {{point}}.',
    asGood: 'On {{point}}, the text as it stands is worth as much to the side as what it marks.',
  },
  asks: 'What it wants most elsewhere is “{{option}}” on {{point}}.',
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
