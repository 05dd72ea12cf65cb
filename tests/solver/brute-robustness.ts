/** Whether a finding holds, read from every text. */
import type { Model } from '#solver/model.ts';
import type { Finding } from '#solver/question.ts';
import { isAcceptable, isOpen, read, zoneOf } from './brute.ts';
import { isEfficient } from './brute-frontier.ts';

export function isFound(model: Model, finding: Finding): boolean {
  switch (finding.type) {
    case 'zoneEmpty':
      return !isOpen(model);
    case 'zoneOpen':
      return isOpen(model);
    case 'acceptable':
      return accepts(model, finding);
    case 'unacceptable':
      return !accepts(model, finding);
    case 'efficient':
      return isEfficient(zoneOf(model), read(model, finding.text).gains);
  }
}

function accepts(
  model: Model,
  { text, party }: Extract<Finding, { type: 'acceptable' | 'unacceptable' }>,
): boolean {
  const reading = read(model, text);
  return party === undefined ? isAcceptable(reading) : reading.acceptable[party] === true;
}
