/** Hints: what can be read off the player's own view when it is theirs to decide. They advise, never order. */
export const hints = {
  title: 'Hints',
  beside: 'Hint',
  about: 'Worked out from your own papers and what is public. What to do is yours to decide.',
  none: 'No hint now',
  notYet: 'Hints come when it is your turn to decide.',
  noneFound:
    'Nothing certain stands out for this decision, and the others have shown too little for a guess.',
  failed: 'The hints could not be worked out. Your game is safe.',
  sure: {
    exact: 'Certain: from the announced lines and your own papers.',
    guess: 'A guess, from the announced lines and what the others have shown so far.',
  },

  closes_one:
    'Once what is put forward on point {{points}} is settled, every text left crosses somebody’s line, unless a point is reopened.',
  closes_other:
    'Once what is put forward on points {{points}} is settled, every text left crosses somebody’s line, unless a point is reopened.',
  below: {
    text: 'The text as it stands is worth less to you than walking away.',
    tabled: 'With what is put forward, the text is worth less to you than walking away.',
    reach:
      'Once what is put forward is settled, every text left that crosses nobody’s line is worth less to you than walking away, unless a point is reopened.',
  },
  costs_one: 'Point {{points}} takes from it.',
  costs_other: 'Points {{points}} take from it, the first the most.',
  whose: { own: 'your line', other: 'a line of {{party}}' },
  line: 'The text as it stands crosses “{{title}}”, {{whose}}. This would keep it and cross no further line: {{changes}}.',
  lineTabled:
    'The text as it stands crosses “{{title}}”, {{whose}}. What is put forward would keep it and cross no further line.',
  priority:
    'Your priority on point {{number}}, {{title}}, is still open, and the point is on this round’s agenda.',
  against_one: 'What is put forward on point {{points}} seems to go against {{party}}.',
  against_other: 'What is put forward on points {{points}} seems to go against {{party}}.',
  freeSwap:
    'This would cost you nothing and cross nobody’s line, and others seem to want it: {{changes}}.',
  wants:
    '{{Party}} seems to want point {{change}}. It would cost you nothing and cross nobody’s line.',
} as const;
