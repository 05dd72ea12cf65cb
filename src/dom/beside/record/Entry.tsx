import { numberOf } from '#content/catalogue.ts';
import { signedAs } from '#record/signedAs.ts';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { ReasonSentence } from '#dom/evidence/ReasonSentence.tsx';
import { changePhrase, initiativePhrase, numbers } from '#words/phrases.ts';
import { Votes } from './Votes.tsx';
import type { Party, Reason, Reveal } from '#engine/types.ts';
import type { RecordEntry } from '#table/record.ts';
import { listed } from '#words/lists.ts';
import { everyParty, TheParty } from '#words/parties.ts';
import { isolated } from '#words/isolated.ts';
import { t } from '#words/record.ts';
import { reservationWords } from '#words/reservation.ts';

type Of<T extends RecordEntry['type']> = Extract<RecordEntry, { type: T }>;

interface Props {
  readonly entry: RecordEntry;
  readonly onMarks: (reveal: Reveal) => void;
}

/** One thing that happened: who, what, the reason given, and what came of it. */
export function Entry({ entry, onMarks }: Props) {
  switch (entry.type) {
    case 'declared':
      return <Declared entry={entry} />;
    case 'marks':
      return <Marked entry={entry} onMarks={onMarks} />;
    case 'passed':
      return (
        <li class="record-entry">
          <Chip party={entry.by} beside />
          <p>{t('record:passed', { party: TheParty(entry.by) })}</p>
        </li>
      );
    case 'initiative':
      return <PutForward entry={entry} />;
    case 'signed':
      return <Signed entry={entry} />;
    case 'swapped':
      return <Swapped entry={entry} />;
    case 'signedFirst':
      return <li class="record-entry">{t('record:signedFirst')}</li>;
    case 'ended': {
      const { type, by } = entry.ending;
      const words = t(`announcements:ended.${type}`, { party: by ? TheParty(by) : '' });
      return (
        <li class="record-entry">
          <b>{words}</b>
        </li>
      );
    }
  }
}

function Declared({ entry: { by, lines } }: { readonly entry: Of<'declared'> }) {
  const content = useContent();
  const titles = listed(lines.map(line => `“${content.line(line).title}”`));
  return (
    <li class="record-entry">
      <Chip party={by} beside />
      <p>{t('record:declared', { party: TheParty(by), count: lines.length, lines: titles })}</p>
    </li>
  );
}

function Marked({ entry: { reveal }, onMarks }: Pick<Props, 'onMarks'> & { entry: Of<'marks'> }) {
  const { agenda, settled, round } = reveal;
  const open = agenda.filter(point => !settled.includes(point));
  return (
    <li class="record-entry">
      <div>
        <p>
          {t('record:marks')}{' '}
          {t('record:marksSettled', { count: settled.length, points: numbers(settled) })}{' '}
          {open.length > 0 && t('record:marksOpen', { count: open.length, points: numbers(open) })}
        </p>
        <Button kind="ink" onClick={() => onMarks(reveal)}>
          {t('record:openMarks', { round })}
        </Button>
      </div>
    </li>
  );
}

function PutForward({ entry: { tabled, awaited } }: { readonly entry: Of<'initiative'> }) {
  const content = useContent();
  const { by, initiative, reasons, result, votes } = tabled;
  const isVotedOn = awaited.length > 0 || everyParty().some(party => votes[party]);
  return (
    <li class="record-entry">
      <Chip party={by} beside />
      <div>
        <p>
          {t('record:putForward', {
            party: TheParty(by),
            initiative: initiativePhrase(content, initiative),
          })}
        </p>
        <Said party={by} reasons={reasons} />
        {isVotedOn && <Votes view={{ awaited }} tabled={tabled} />}
        <p class="record-result">
          <b>{t(`record:result.${result}`)}</b>
        </p>
      </div>
    </li>
  );
}

function Signed({ entry: { signatures } }: { readonly entry: Of<'signed'> }) {
  return (
    <li class="record-entry">
      <div>
        <p>{t('record:signed')}</p>
        <ul class="talks-votes">
          {everyParty().map(party => {
            const signature = signatures[party];
            if (!signature) return null;
            const { reasons, reservation, support } = signature;
            return (
              <li key={party}>
                <Chip party={party} />
                <div>
                  <b>{t(`debrief:signature.${signedAs(signature)}`)}</b>.{' '}
                  {t('debrief:support', { support: support < 0 ? `−${-support}` : support })}.
                  {reservation && (
                    <p>
                      {t('debrief:reservation', {
                        number: numberOf(reservation.point),
                        words: isolated(reservationWords(reservation)),
                      })}
                    </p>
                  )}
                  <Said party={party} reasons={reasons} />
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </li>
  );
}

function Swapped({ entry: { changes } }: { readonly entry: Of<'swapped'> }) {
  const content = useContent();
  const each = listed(changes.map(change => changePhrase(content, change)));
  return <li class="record-entry">{t('record:swapped', { changes: each })}</li>;
}

function Said({ party, reasons }: { readonly party: Party; readonly reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div class="talks-reason">
      <ReasonSentence party={party} reasons={reasons} />
    </div>
  );
}
