import { useId, useState } from 'preact/hooks';
import { WORDS_MAX } from '#engine/crossing.ts';
import {
  CROSSING_CODES,
  type CrossingCode,
  type CrossingReason,
  type LineId,
} from '#engine/types.ts';
import { t } from '#words/words.ts';
import { useContent } from '../game.ts';
import { Button } from './Button.tsx';
import { LineNotice } from './LineNotice.tsx';

/**
 * The red-line notice: crossing a line of one's own is a reasoned act, neither forbidden nor rewarded.
 * It shows each line with its evidence and asks for a reason before it lets the choice through.
 */
export function CrossingForm({
  lines,
  confirm,
  onConfirm,
  onBack,
}: {
  lines: readonly LineId[];
  confirm: string;
  onConfirm: (reason: CrossingReason) => void;
  onBack: () => void;
}) {
  const content = useContent();
  const name = useId();
  const [code, setCode] = useState<CrossingCode | null>(null);
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const send = (event: Event): void => {
    event.preventDefault();
    const own = words.trim();
    if (!code) return setFault(t('common:crossingChoose'));
    if (code === 'own' && own === '') return setFault(t('common:crossingWrite'));
    onConfirm(own === '' ? { code } : { code, words: own });
  };
  const [first] = lines;
  const party = first ? content.party(content.line(first).party).name : '';
  return (
    <form class="crossing" onSubmit={send} noValidate>
      <p class="crossing-lead">
        <b>{t('common:crossingLead', { count: lines.length, party })}</b> {t('common:crossingMay')}
      </p>
      {lines.map(line => (
        <LineNotice key={line} line={line} />
      ))}
      <fieldset>
        <legend>{t('common:crossingAsk')}</legend>
        {CROSSING_CODES.map(value => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={code === value}
              onChange={() => setCode(value)}
            />
            {t(`common:crossing_${value}`)}
          </label>
        ))}
        {code === 'own' && (
          <label class="field">
            {t('common:crossingWords', { count: WORDS_MAX })}
            <input
              type="text"
              maxLength={WORDS_MAX}
              value={words}
              onInput={event => setWords(event.currentTarget.value)}
            />
          </label>
        )}
      </fieldset>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <div class="row">
        <Button kind="solid" type="submit">
          {confirm}
        </Button>
        <Button kind="ink" onClick={onBack}>
          {t('common:goBack')}
        </Button>
      </div>
    </form>
  );
}
