/** A class: joining, a student's page, the teacher's console, the projector. */
export const classWords = {
  game: 'Twenty-Eight Points',
  console: 'Teacher’s console',
  projector: 'Projector',
  table: 'Table {{number}}',
  tableInRound: 'Table {{number}}: round {{round}}',
} as const;
