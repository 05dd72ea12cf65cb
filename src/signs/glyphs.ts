/**
 * Status glyphs as SVG markup in a 20 x 20 box: shape carries the meaning, ink first, wax only for a
 * stated red line. The HTML parts draw them inline and the canvas bakes the same markup.
 */
const ink = 'currentColor';
const wax = '#7F1020';
const lamp = '#E0A92E'; // on the desk the edge is lighter: on paper this much is needed to see it
const stroke = (d: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" ${more}/>`;
const round = 'stroke-linecap="round" stroke-linejoin="round"';
const ring = (more: string, width = 2, radius = 8): string =>
  `<circle cx="10" cy="10" r="${radius}" fill="none" stroke="${ink}" stroke-width="${width}" ${more}/>`;
const dotted = (gap: number): string => `stroke-linecap="round" stroke-dasharray=".1 ${gap}"`;
const octagon = 'M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2z';
const innerOctagon = 'M6.6 2h6.8L18 6.6v6.8L13.4 18H6.6L2 13.4V6.6z';
const diamond = 'M10 1.8 18.2 10 10 18.2 1.8 10z';
const bar = `<rect x="5" y="8.8" width="10" height="2.4" fill="${ink}"/>`;

export const glyphPaths = {
  redLine: `<path d="${octagon}" fill="${wax}"/><rect x="4.4" y="8.4" width="11.2" height="3.2" fill="#fff"/>`,
  lineInferred: stroke(innerOctagon, 2, dotted(3.2)) + bar,
  lineDeclared: stroke(innerOctagon, 1.8) + bar,
  objection: `<path d="M10 1.2 18.8 10 10 18.8 1.2 10z" fill="${ink}"/>`,
  objectionPlan: stroke('M10 2.2 17.8 10 10 17.8 2.2 10z', 2),
  objectionInferred:
    stroke(diamond, 2, dotted(3.31)) + `<circle cx="10" cy="10" r="1.9" fill="${ink}"/>`,
  favour: ring('') + stroke('m6.2 10.2 2.7 2.7 5-5.6', 2.2, round),
  favourInferred: ring(dotted(3.49)) + stroke('m6.4 10.2 2.6 2.6 4.8-5.4', 1.7, round),
  mixed: ring('') + `<path d="M10 2a8 8 0 0 0 0 16z" fill="${ink}"/>`,
  silent: ring('stroke-dasharray="2.6 3.37"', 1.8, 7.6),
  accept: stroke('m3 10.6 4.6 4.6L17 5', 2.6, round),
  reject: stroke('m4.5 4.5 11 11m0-11-11 11', 2.6, 'stroke-linecap="round"'),
  amend: stroke(
    'm4 16 .9-4 8.6-8.6a1.4 1.4 0 0 1 2 0l1.1 1.1a1.4 1.4 0 0 1 0 2L8 15.1z',
    2,
    'stroke-linejoin="round"',
  ),
  link: stroke(
    'M8.2 11.8 11.8 8.2M7 9 4.8 11.2a2.8 2.8 0 0 0 4 4L11 13m2-2 2.2-2.2a2.8 2.8 0 0 0-4-4L9 7',
    2,
    'stroke-linecap="round"',
  ),
  differ: stroke('M3.5 7.2h13M3.5 12.8h13M13 3 7 17', 2.1, 'stroke-linecap="round"'),
  cardLit:
    `<path d="M3 4.5h14v11H3z" fill="none" stroke="${lamp}" stroke-width="3.4"/>` +
    stroke('M4.9 6.4h10.2v7.2H4.9z', 0.9),
  cardParked: stroke('M3 4h10l4 4v8H3zM13 4v4h4', 1.7, round),
  dots: [4, 10, 16].map(x => `<circle cx="${x}" cy="10" r="1.9" fill="${ink}"/>`).join(''),
  document: stroke('M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5.5M7.5 13h5.5', 1.6),
  back: stroke('M12.5 4 6.5 10l6 6', 2.2, round),
  close: stroke('m5 5 10 10m0-10L5 15', 2.2, 'stroke-linecap="round"'),
} as const satisfies Readonly<Record<string, string>>;

export type GlyphName = keyof typeof glyphPaths;
