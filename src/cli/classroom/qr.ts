/** A QR code out of half blocks, dark on light whatever the colours of the terminal. */
import { generate } from 'lean-qr';

const MARGIN = 2; // modules
const DARK_ON_LIGHT = '\u001b[30;107m';
const PLAIN = '\u001b[0m';

export function qrInTerminal(text: string): string {
  const code = generate(text);
  const rows: string[] = [];
  for (let y = -MARGIN; y < code.size + MARGIN; y += 2) {
    let row = '';
    for (let x = -MARGIN; x < code.size + MARGIN; x++) {
      const [upper, lower] = [code.get(x, y), code.get(x, y + 1)];
      row += upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ';
    }
    rows.push(`${DARK_ON_LIGHT}${row}${PLAIN}`);
  }
  return rows.join('\n');
}
