/** The guide through the first round on this device. */
export const guide = {
  name: 'First round',
  step: 'Guide, {{step}} of {{steps}}.',
  close: 'Close the guide',
  start: 'Open the card marked “Start here”. Accept, amend or reject it.',
  rest: 'Mark the other lit cards too ({{count}} left), or as many as you like. Then seal.',
  seal: 'All are marked. Seal them, and the marks of $t(parties:all) are turned.',
  reveal: 'Where $t(parties:all) chose the same words, a point is settled. The others stay open.',
  speak: 'Put forward words for one open point or several together, or pass.',
  listen: 'The others answer one by one. It carries only if $t(parties:all) agree.',
  vote: 'Read what a yes does to your lines and priorities. Then answer.',
} as const;
