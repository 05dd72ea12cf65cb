import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '#content/catalogue.ts';
import { WORDS_MAX } from '#engine/crossing.ts';
import { CROSSING_CODES, type CrossingReason, type LineId } from '#engine/types.ts';
import { theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { LineNotice } from './LineNotice.tsx';

const LISTED = CROSSING_CODES.filter(code => code !== 'own');

/**
 * The red-line notice: crossing a line of one's own is a reasoned act, neither forbidden nor rewarded.
 * It shows each line with its evidence; to choose a reason is to go through with it, so that no press is only a
 * "sure?". `ask` says what the reason lets through.
 */
export function CrossingForm({
  lines,
  ask,
  onReason,
  onBack,
}: {
  lines: readonly LineId[];
  ask: string;
  onReason: (reason: CrossingReason) => void;
  onBack: () => void;
}) {
  const content = useContent();
  const lead = useId();
  return (
    <div class="crossing">
      <div class="crossing-head" role="group" tabIndex={-1} aria-labelledby={lead}>
        <p class="crossing-lead">
          <b id={lead}>{crossingLead(content, lines)}</b> {t('common:crossingMay')}
        </p>
      </div>
      {lines.map(line => (
        <LineNotice key={line} line={line} />
      ))}
      <fieldset class="crossing-reasons">
        <legend>{t('common:crossingAsk')}</legend>
        <p>{ask}</p>
        {LISTED.map(code => (
          <Button key={code} kind="ink" onClick={() => onReason({ code })}>
            {t(`common:crossing_${code}`)}
          </Button>
        ))}
        <OwnReason onReason={onReason} />
      </fieldset>
      <div class="row">
        <Button kind="ink" onClick={onBack}>
          {t('common:goBack')}
        </Button>
      </div>
    </div>
  );
}

/** "This crosses a line of Russia." They are lines of one party. */
export function crossingLead(content: Catalogue, lines: readonly LineId[]): string {
  const [first] = lines;
  const party = first ? theParty(content.line(first).party) : '';
  return t('common:crossingLead', { count: lines.length, party });
}

/** A reason in one's own words, written once it is asked for. */
function OwnReason({ onReason }: { onReason: (reason: CrossingReason) => void }) {
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [open]);
  const send = (event: Event): void => {
    event.preventDefault();
    const own = words.trim();
    if (own !== '') return onReason({ code: 'own', words: own });
    setFault(t('common:crossingWrite'));
    field.current?.focus();
  };
  return (
    <>
      <Button kind="ink" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('common:crossing_own')}
      </Button>
      {open && (
        <form class="crossing-own" onSubmit={send} noValidate>
          <label class="field">
            {t('common:crossingWords', { count: WORDS_MAX })}
            <input
              ref={field}
              type="text"
              maxLength={WORDS_MAX}
              value={words}
              onInput={event => setWords(event.currentTarget.value)}
            />
          </label>
          {fault && (
            <p class="fault" role="alert">
              {fault}
            </p>
          )}
          <Button kind="solid" type="submit">
            {t('common:crossingLog')}
          </Button>
        </form>
      )}
    </>
  );
}
