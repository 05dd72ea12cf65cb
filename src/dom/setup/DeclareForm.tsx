import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { DECLARED_MAX, mustDeclare } from '#engine/brief.ts';
import type { LineId, PartyView } from '#engine/types.ts';
import { Fold } from '#dom/parts/Fold.tsx';
import { useApp, useContent } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { t } from '#words/words.ts';

interface Props {
  readonly view: PartyView;
  readonly between: ComponentChildren; // stands above the button
}

/**
 * One or two lines of the seat's own, none ticked beforehand; sending them ends this seat's brief. Of a line its name is
 * seen, and its sentence once it is ticked or all are unfolded; who hears the page hears both from the start.
 */
export function DeclareForm({ view, between }: Props) {
  const app = useApp();
  const content = useContent();
  const [ticked, setTicked] = useState<readonly LineId[]>([]);
  const [fault, setFault] = useState<'declareFew' | 'declareMany' | null>(null);
  if (!view.may.includes('declare')) return <>{between}</>;
  const own = view.setting.declarable.filter(l => l.party === view.seat);
  const must = mustDeclare(view.setting, view.seat);
  const toggle = (line: LineId) => {
    setFault(null);
    setTicked(ticked.includes(line) ? ticked.filter(l => l !== line) : [...ticked, line]);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (must && ticked.length === 0) setFault('declareFew');
    else if (ticked.length > DECLARED_MAX) setFault('declareMany');
    else app.table()?.act({ type: 'declare', lines: ticked });
  };
  const choice = (
    <fieldset aria-describedby="start-declare-about">
      <legend class={must ? undefined : 'visually-hidden'}>
        {t(must ? 'brief:declare' : 'brief:declareMore')}
      </legend>
      <p id="start-declare-about">{must ? t('brief:declareMust') : t('brief:declareMay')}</p>
      <div class="start-declarables">
        {own.map(({ id }) => {
          const { title, sentence } = content.line(id);
          return (
            <label key={id} class="start-check">
              <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} />
              <Glyph name="lineDeclared" size={22} />
              <span>
                <strong>{title}.</strong>{' '}
                <span class={ticked.includes(id) ? undefined : 'visually-hidden'}>{sentence}</span>
              </span>
            </label>
          );
        })}
      </div>
      <Fold summary={t('brief:declareInFull')}>
        {() => (
          <dl class="start-readings">
            {own.map(({ id }) => (
              <div key={id}>
                <dt>{content.line(id).title}</dt>
                <dd>
                  {content.line(id).sentence} {content.line(id).reading}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Fold>
    </fieldset>
  );
  return (
    <form class="start-declare" noValidate onSubmit={submit}>
      {must
        ? choice
        : own.length > 0 && <Fold summary={t('brief:declareMore')}>{() => choice}</Fold>}
      {between}
      <div class="start-bar">
        {fault && (
          <p role="alert" class="start-error">
            {t(`brief:${fault}`)}
          </p>
        )}
        <Button kind="primary" type="submit">
          {t(must || ticked.length > 0 ? 'brief:declareButton' : 'brief:takeButton')}
        </Button>
      </div>
    </form>
  );
}
