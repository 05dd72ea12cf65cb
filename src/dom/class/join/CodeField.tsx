import { useId } from 'preact/hooks';
import { t } from '#words/class.ts';

interface Props {
  readonly code: string;
  readonly onCode: (code: string) => void;
}

/** The code on the board. */
export function CodeField({ code, onCode }: Props) {
  const [field, hint] = [useId(), useId()];
  return (
    <div class="phone-field">
      <label for={field}>{t('class:join.code')}</label>
      <input
        id={field}
        value={code}
        onInput={({ currentTarget }) => onCode(currentTarget.value)}
        aria-describedby={hint}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        enterkeyhint="go"
        maxLength={20}
      />
      <p class="phone-hint" id={hint}>
        {t('class:join.codeHint')}
      </p>
    </div>
  );
}
