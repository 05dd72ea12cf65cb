/** A student's place and what their team proposes, in sentences. */
import { numberOf, type Catalogue } from '#content/catalogue.ts';
import type { Act } from '#engine/types.ts';
import type { StudentSeen } from '#wire/seen.ts';
import { listed } from '#words/lists.ts';
import { theParties, theParty } from '#words/parties.ts';
import { initiativePhrase, optionPhrase } from '#words/phrases.ts';
import { t } from '#words/class.ts';

/** "Table 1. You speak for the United States, with Maple." */
export function placeInWords({ you: { place }, table }: StudentSeen): string {
  const where = place.table === null ? [] : [t('class:table', { number: place.table }) + '.'];
  return [...where, roleInWords(place, table?.team ?? [])].join(' ');
}

function roleInWords({ seat, role }: StudentSeen['you']['place'], team: readonly string[]): string {
  if (seat !== null)
    return team.length === 0
      ? t('class:student.speakAlone', { party: theParty(seat) })
      : t('class:student.speakWith', { party: theParty(seat), team: listed(team) });
  return t(`class:student.role.${role}`);
}

/** What the room or the table waits for now. */
export function nowInWords({ room, you, table }: StudentSeen): string {
  if (room.stage === 'lobby') return t('class:student.now.lobby');
  if (!table) return t('class:student.now.noTable');
  if (table.view.phase === 'ended') return t('class:student.now.ended');
  if (table.isClosed) return t('class:student.now.closed');
  if (table.isPaused) return t('class:student.now.paused');
  if (table.view.phase === 'summary') return t('class:student.now.summary');
  const { awaited } = table.view;
  if (you.place.seat !== null && awaited.includes(you.place.seat)) return t('class:student.now.you'); // prettier-ignore
  return t('class:student.now.waiting', { parties: theParties(awaited) });
}

/** "reject point 6"; as a proposal reads it. */
export function actInWords(content: Catalogue, act: Act): string {
  switch (act.type) {
    case 'mark':
      return t('class:act.mark', {
        number: numberOf(act.point),
        option: optionPhrase(content, act),
      });
    case 'unmark':
      return t('class:act.unmark', { number: numberOf(act.point) });
    case 'declare':
      return act.lines.length === 0
        ? t('class:act.declareNone')
        : t('class:act.declare', { lines: listed(act.lines.map(id => content.line(id).title)) });
    case 'predict':
      return t('class:act.predict', { party: theParty(act.of) });
    case 'table':
      return t('class:act.table', { initiative: initiativePhrase(content, act.initiative) });
    case 'vote':
      return t(act.yes ? 'class:act.yes' : 'class:act.no');
    case 'sign':
      return t(`class:act.${act.signing}`);
    case 'seal':
    case 'pass':
    case 'answerSwaps':
    case 'leave':
      return t(`class:act.${act.type}`);
  }
}
