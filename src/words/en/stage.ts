/** What is written on the canvas alone; the rest it shares with the twin. */
export const stage = {
  article: 'Article {{article}}',
  sourcesDiffer: 'Sources differ',
  touches: 'touches: {{lines}}',
  touchesNone: 'touches no line',
  chooseWording: 'choose another wording',
} as const;
