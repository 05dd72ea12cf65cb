import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';
import { About } from '#dom/parts/About.tsx';
import { t } from '#words/sharing.ts';
import { Files } from './Files.tsx';
import { QrCode } from '#dom/parts/QrCode.tsx';
import './sharing.css';

/** After the talks: a link that holds the whole game, to copy or to scan. */
export function ShareDialog() {
  const app = useApp();
  const [links, setLinks] = useState<Links | null>(null);
  const [withWords, setWithWords] = useState(false);
  useEffect(() => {
    void Promise.all([app.shareCode(false), app.shareCode(true)]).then(([without, full]) =>
      setLinks({ without: without && linkTo(without), full: full && linkTo(full) }),
    );
  }, [app]);
  const link = withWords ? links?.full : links?.without;
  return (
    <ReadingDialog title={t('sharing:title')} about={t('sharing:heard')} className="sharing-dialog">
      <p class="sharing-about">{t('sharing:about')}</p>
      {links && links.full !== links.without && (
        <label class="sharing-words">
          <input
            type="checkbox"
            checked={withWords}
            onChange={event => setWithWords(event.currentTarget.checked)}
          />
          <span>
            {t('sharing:words')}
            <About>{t('sharing:wordsAbout')}</About>
          </span>
        </label>
      )}
      {!links && <output>{t('sharing:working')}</output>}
      {links && !link && <p role="alert">{t('sharing:none')}</p>}
      {link && <Link key={link} link={link} />}
      <Files />
    </ReadingDialog>
  );
}

/** Without and with the words that players wrote; null: no link can hold the game. */
interface Links {
  readonly without: string | null;
  readonly full: string | null;
}

function Link({ link }: { readonly link: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(t('sharing:copied'));
    } catch {
      setSaid(t('sharing:notCopied')); // forbidden, or no such thing in this browser
    }
  };
  return (
    <div class="sharing-link">
      <div>
        <label>
          {t('sharing:link')}
          <textarea
            readOnly
            rows={7}
            value={link}
            onFocus={event => event.currentTarget.select()}
          />
        </label>
        <Button kind="primary" onClick={() => void copy()}>
          {t('sharing:copy')}
        </Button>
        <output>{said}</output>
      </div>
      <figure>
        <QrCode className="sharing-qr" text={link} label={t('sharing:qr')} />
        <figcaption>{t('sharing:qrAbout')}</figcaption>
      </figure>
    </div>
  );
}

const linkTo = (code: string): string => `${location.origin}${location.pathname}#game=${code}`;
