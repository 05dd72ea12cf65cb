/** What `npm run solve -- --help` prints. */
import { BRIEFS, DAYS, LENGTHS } from '#content/shipped-now.ts';
import { QUESTIONS } from '#domains/told/questions.ts';

export const HELP = `npm run solve -- FILE [flags]

Answers questions about every possible text of a negotiation.

FILE is one of
  a scenario folder of this game, such as data/scenarios/three-towns, or any file in it
  a domain file (JSON), such as data/domains/barter.json; its form is in docs/domain-file.md
  a GENIUS or NegMAS folder (a domain XML and utility profiles), or the domain XML in it
  the domain XML and the profiles to read, one after the other

Flags
  --only a,b             questions to ask; default all. They are:
                         ${QUESTIONS.slice(0, 7).join(', ')},
                         ${QUESTIONS.slice(7).join(', ')}
  --text NAME            the text that standing, swaps, repair and counterOffer speak of: a named text of the
                         file, or one option for each issue: clean,high,none. Default: every named text; in
                         a scenario the published draft
  --party ID             counterOffer for this party only
  --parties a,b          count and estimate: acceptable to these parties; default to all
  --seed N               for estimate and robustness; a whole number, default 1
  --json                 one JSON object, with ids beside numbers
  --help                 this page

For a scenario folder only; lengths, days and briefs are those of the scenario, here of the shipped one, and where it has
no default of that name, its first
  --length ${LENGTHS.join('|')}                    default full
  --day ${DAYS.join('|')}                   default ${DAYS[0]}
  --brief ${BRIEFS.join('|')}                         default full
  --standard ratifiable|uncrossed               default ratifiable: home would ratify; uncrossed: no line of
                                                anyone's is crossed

With npm, --silent leaves out npm's own two lines: npm run --silent solve -- FILE --json
`;
