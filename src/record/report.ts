/** The debrief as a text to hand in: Markdown, in the order of the screen. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import { roundsIn } from './acceptances.ts';
import { STATUSES, ledgerOf } from './ledger.ts';
import { fatesOf } from './fates.ts';
import { questionsFor } from './questions.ts';
import { EVEN_GUESS } from './predictions.ts';
import { signedAs } from './signedAs.ts';
import type { Ended } from './ended.ts';
import { changePhrase, initiativePhrase, numbers, optionPhrase } from '#words/phrases.ts';
import { turningPointsOf, type TurningPoint } from './turningPoints.ts';
import type { Party } from '#engine/types.ts';
import { personsIn } from '#store/seats.ts';
import { listed } from '#words/lists.ts';
import { everyParty, theParties, TheParty } from '#words/parties.ts';
import { t } from '#words/report.ts';
import { reservationWords } from '#words/reservation.ts';
import { figuresOf, type Figures } from './figures.ts';
import { toldMoves } from './moves.ts';

/** `withAnswers`: also what the reader wrote to the five questions. */
export function reportOf(content: Catalogue, ended: Ended, withAnswers: boolean): string {
  const figures = figuresOf(content, ended);
  const parts = [
    head(content, ended),
    withAnswers ? answers(ended) : [],
    reached(content, ended, figures),
    lines(content, ended),
    turning(content, ended),
    measures(content, figures),
    sources(content, figures),
    moves(content, ended),
  ];
  return `${parts
    .flat()
    .map(line => line.trimEnd())
    .join('\n')}\n`;
}

function head(content: Catalogue, { name, setup, log, view }: Ended): readonly string[] {
  const { scenario, scenarioVersion } = log.setting;
  const persons = personsIn(everyParty(), setup.seats);
  const spoke = persons.length === 0 ? t('debrief:watched') : t('debrief:spoke', { parties: listed(persons.map(p => content.party(p).name)) }); // prettier-ignore
  return [
    `# ${plain(name)}`,
    '',
    t('report:about', { scenario, version: scenarioVersion, seed: log.seed }),
    '',
    `${view.round === 0 ? t('debrief:afterBrief') : t('debrief:after', { round: view.round })}; ${spoke}.`,
    '',
    `${t('debrief:exercise')} ${content.content.contentNote}`,
    '',
  ];
}

function answers({ view, setup, answers: given }: Ended): readonly string[] {
  const asked = questionsFor(view, personsIn(everyParty(), setup.seats));
  return [
    `## ${t('debrief:questions')}`,
    '',
    ...asked.flatMap(question => {
      const answer = given[question]?.trim() ?? '';
      return [`**${t(`debrief:ask.${question}`)}**`, '', answer === '' ? t('report:notAnswered') : quote(answer), '']; // prettier-ignore
    }),
  ];
}

function reached(content: Catalogue, { view }: Ended, { points }: Figures): readonly string[] {
  const { settled, amended, struck, bracketed, parked } = points;
  const ending = view.ending ? t(`debrief:ending.${view.ending.type}`, { party: view.ending.by ? TheParty(view.ending.by) : '' }) : ''; // prettier-ignore
  const rows = ledgerOf(content.content, view.points)
    .flatMap(row => row.cells)
    .toSorted((a, b) => numberOf(a.point) - numberOf(b.point));
  return [
    `## ${t('debrief:text')}`,
    '',
    ending,
    '',
    `${t('debrief:tally', { count: settled + amended + struck, amended, struck })} ${t('debrief:tallyOpen', { bracketed })} ${parked > 0 ? t('debrief:tallyParked', { parked }) : ''}`,
    '',
    ...table(
      [t('debrief:pointColumn'), t('debrief:statusColumn'), t('report:wording')],
      rows.map(({ point, status }) => [
        `${numberOf(point)} ${content.point(point).title}`,
        t(`debrief:status.${status}`),
        STATUSES.indexOf(status) < STATUSES.indexOf('bracketed')
          ? optionPhrase(content, { point, option: view.points[point]?.current ?? '' })
          : '',
      ]),
    ),
    '',
    `### ${t('debrief:signatures')}`,
    '',
    ...everyParty().map(party => {
      const signature = view.signatures[party];
      if (!signature) return `- ${content.party(party).name}: ${t('report:unsigned')}`;
      const { support, reservation } = signature;
      const words = reservation ? ` ${t('debrief:reservation', { number: numberOf(reservation.point), words: plain(reservationWords(reservation)) })}` : ''; // prettier-ignore
      return `- ${content.party(party).name}: ${t(`debrief:signature.${signedAs(signature)}`)}. ${t('debrief:support', { support })}.${words}`;
    }),
    '',
  ];
}

function lines(content: Catalogue, ended: Ended): readonly string[] {
  const fates = fatesOf(ended);
  return [
    `## ${t('debrief:lines')}`,
    '',
    t('debrief:linesAbout'),
    '',
    ...table(
      [t('debrief:party'), t('report:line'), t('report:known'), t('report:fate')],
      everyParty().flatMap(party =>
        fates[party].map(({ line, status, fate }) => [
          content.party(party).name,
          content.line(line).title,
          t(`caucus:status.${status}`),
          t(`debrief:fate.${fate}`),
        ]),
      ),
    ),
    '',
  ];
}

function turning(content: Catalogue, { view }: Ended): readonly string[] {
  const told = turningPointsOf(view);
  const items = told.map(point => `- ${t('debrief:round', { round: point.round })}: ${turned(content, point)}`); // prettier-ignore
  return [`## ${t('debrief:turning')}`, '', ...(items.length === 0 ? [t('debrief:noTurning')] : items), '']; // prettier-ignore
}

function turned(content: Catalogue, point: TurningPoint): string {
  switch (point.type) {
    case 'marks': {
      const points = listed(point.changes.map(change => changePhrase(content, change)));
      return t('debrief:byMarks', { count: point.changes.length, points });
    }
    case 'swaps':
      return t('debrief:swaps', { points: numbers(point.points) });
    default: {
      const moved = `${t('debrief:moved', { party: TheParty(point.by) })} ${initiativePhrase(content, point.initiative)}`;
      if (point.type === 'settled') return `${moved} ${t('debrief:carried')}`;
      if (point.type === 'reopened') return `${moved} ${t('debrief:reopenedAs')}`;
      return `${moved} ${t('debrief:refusedBy', { parties: theParties(point.against.map(a => a.party)) })}`;
    }
  }
}

function measures(content: Catalogue, figures: Figures): readonly string[] {
  const { accepted, ground, predictions } = figures;
  const rounds = roundsIn(accepted).map(round => t('debrief:round', { round }));
  const byRound = (values: (party: Party) => readonly (number | null)[]) =>
    table(
      [t('debrief:party'), ...rounds],
      everyParty().map(party => [content.party(party).name, ...values(party).map(v => v ?? '–').map(String)]), // prettier-ignore
    );
  const read = everyParty().filter(party => predictions[party].brier !== null);
  return [
    `## ${t('debrief:accepted')}`,
    '',
    t('debrief:acceptedAbout'),
    '',
    ...byRound(party => accepted[party]),
    '',
    `## ${t('debrief:ground')}`,
    '',
    t('debrief:groundAbout'),
    '',
    ...byRound(party => ground[party]),
    '',
    `## ${t('report:reading')}`,
    '',
    ...(read.length === 0 ? [t('report:noPredictions')] : []),
    ...read.map(party => {
      const { count, brier } = predictions[party];
      const figure = t('debrief:readingFigure', { count, mean: (brier ?? 0).toFixed(2), even: EVEN_GUESS.toFixed(2) }); // prettier-ignore
      return `- ${content.party(party).name}: ${figure}`;
    }),
    '',
  ];
}

function sources({ content }: Catalogue, { opened, limits }: Figures): readonly string[] {
  return [
    `## ${t('debrief:sources')}`,
    '',
    ...content.sources.map(
      ({ id, shortName }) =>
        `- ${shortName}: ${t('report:items', { count: opened.items[id] ?? 0 })}`,
    ),
    `- ${opened.unread} ${t('debrief:openedNone', { total: opened.answered })}`,
    '',
    t('debrief:limitsText', { ...limits }),
    '',
  ];
}

function moves(content: Catalogue, ended: Ended): readonly string[] {
  const seat = (by: Party | 'chair') => by === 'chair' ? t('report:chair') : content.party(by).name; // prettier-ignore
  return [
    `## ${t('report:moves')}`,
    '',
    ...toldMoves(content, ended).map(({ by, round, sentence, reason }) => `1. ${t('report:inRound', { count: round })} ${seat(by)} ${plain(`${sentence} ${reason}`.trimEnd())}`), // prettier-ignore
    '',
    t('report:basis'),
  ];
}

/** A table of GitHub's Markdown. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map(
    cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  );

/** What somebody wrote, without what Markdown would read as its own signs. */
const plain = (words: string): string => words.replaceAll(/[\\`*_{}[\]<>#|]/g, String.raw`\$&`);

const quote = (answer: string): string =>
  answer.split(/\r?\n/).map(line => `> ${plain(line)}`).join('\n'); // prettier-ignore
