/** The answers as a page of text: short sections in plain sentences. */
import type { Domain } from '../domain.ts';
import { sizeOf } from '#solver/model.ts';
import { PageAnswers } from './page-answers.ts';
import type { Answered } from './plan.ts';
import { listed, number, sentenceCount } from './say.ts';
import { Units } from './units.ts';

export function pageOf(
  domain: Domain,
  answered: readonly Answered[],
  skipped: readonly string[],
): string {
  const { model, titles, notes } = domain;
  const units = new Units(model);
  const walkAways = model.parties.map(
    ({ walkAway }, p) => `${titles.parties[p]} ${number(units.worth(p, walkAway))}`,
  );
  const head = [
    model.name,
    `${model.parties.length} parties: ${listed(titles.parties)}.`,
    `${sentenceCount(model.issues.length, 'issue')}, ${sentenceCount(sizeOf(model), 'text')}, ${sentenceCount(model.lines.length, 'line')}.`,
    `Worth of no agreement: ${walkAways.join(', ')}. A gain is what a text is worth above that.`,
    ...notes,
    ...skipped,
  ];
  const answers = new PageAnswers(domain);
  const sections = answered.map(each => answers.section(each));
  return `${[head, ...sections].map(lines => lines.join('\n')).join('\n\n')}\n`;
}
