/** What is wrong with an act: what, and what to do. One sentence or two for each code of the rules. */
export const refusals = {
  ERR_NOT_NOW: 'This cannot be done in this part of the talks. Nothing has changed.',
  ERR_NOT_YOUR_TURN: 'It is not your turn. Wait until the table asks your seat.',
  ERR_ALREADY_DONE: 'Your seat has answered this already. What is sealed, voted or signed stands.',
  ERR_NOT_ON_AGENDA:
    '{{point}} is not on the agenda of this round. Choose a point from the agenda.',
  ERR_UNKNOWN_POINT: 'There is no such point in these talks. Choose one that lies on the table.',
  ERR_PARKED_POINT: '{{point}} is parked: it is not part of talks of this length. Choose another.',
  ERR_UNKNOWN_OPTION: '{{point}} has no such option. Choose one that is listed for it.',
  ERR_UNKNOWN_LINE:
    'Your seat cannot declare this: {{lines}}. Choose from the lines in your brief.',
  ERR_TOO_MANY_LINES: 'Two declared lines are the most. Take one back.',
  ERR_TOO_FEW_LINES:
    'Your sources state no red line of your side. Declare one or two before round 1.',
  ERR_POINT_SETTLED: '{{point}} is settled. Reopen it first, or choose another point.',
  ERR_POINT_BRACKETED:
    '{{point}} is still bracketed. Only a settled point can be reopened or named in a reservation.',
  ERR_REOPENED_BEFORE:
    'Your seat has reopened {{point}} before. A seat may do so once for each point.',
  ERR_PACKAGE_SIZE: 'A package takes two to four different points. Add one or take one out.',
  ERR_NO_CHANGE: 'There is no mark on {{point}} to take back.',
  ERR_REASON_NEEDED:
    'This crosses a line of your own: {{lines}}. Give a reason, or choose otherwise.',
  ERR_REASON_INVALID:
    'The reason is missing or too long. Choose one, or write up to 140 characters.',
  ERR_RESERVATION_NEEDED:
    'A reservation names one settled point and says why, in up to 140 characters.',
  ERR_PREDICTION_INVALID:
    'You can only predict the other seats, on the starred point of this round.',
  ERR_SWAP_INVALID: 'This swap is not on offer. Choose from those that are listed.',
  ERR_MALFORMED_ACT: 'The table could not read this. Nothing has changed; please try again.',
  point: 'point {{number}} ({{title}})',
  thisPoint: 'this point',
  lineless: 'a line that is not in your brief',
} as const;
