import type { Catalogue } from '#content/catalogue.ts';
import type { Party, PublicView, Signature } from '#engine/types.ts';
import { hasBegun, stepIn, type Scene } from '#store/scene/step.ts';
import { everyParty, slotOf } from '#words/parties.ts';
import { t } from '#words/scene.ts';
import { useApp, useContent, useGame } from '#dom/game.ts';
import { Button } from '#dom/parts/Button.tsx';
import { Chip } from '#dom/parts/Chip.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { withoutText } from '#words/noAgreement.ts';
import { lineGlyph } from '#signs/effects.ts';
import { Lamp } from '#dom/parts/scene/Lamp.tsx';
import { SceneBar } from '#dom/parts/scene/SceneBar.tsx';
import { homeWords, isInForce, ratifiedWords, signedWords } from '#words/outcome.ts';
import { useFocusWhen } from '#dom/parts/scene/useFocusWhen.ts';
import { usePacer } from '#dom/parts/scene/usePacer.ts';
import '#dom/parts/scene/scene.css';
import './signatures.css';
import '#dom/parts/barActs.css';

/** Four pens at once, then each home's answer, then what it comes to. */
export function SignatureScene({ scene }: { readonly scene: Scene }) {
  usePacer();
  const app = useApp();
  const { to } = scene;
  const isOver = stepIn(scene).kind === 'outcome';
  const goOn = useFocusWhen<HTMLDivElement>(isOver);
  return (
    <div class="signing">
      <main class="scene signing-desk" aria-labelledby="scene-title">
        <div class="treaty">
          <h1 id="scene-title" tabIndex={-1}>
            {isOver ? signedWords(to) : t('scene:signatures')}
          </h1>
          <p class="treaty-about">{isOver ? ratifiedWords(to) : t('scene:together')}</p>
          <ul class="pens">
            {everyParty().map(party => (
              <Pen key={party} party={party} scene={scene} />
            ))}
          </ul>
          {isOver && <WhatFollows to={to} />}
        </div>
      </main>
      <SceneBar>
        {isOver && (
          <div class="bar-acts" ref={goOn}>
            <Button kind="primary" onClick={() => app.table()?.nextStep()}>
              {t(to.ending ? 'scene:toDebrief' : 'scene:toSwaps')}
            </Button>
          </div>
        )}
      </SceneBar>
    </div>
  );
}

function Pen({ party, scene }: { readonly party: Party; readonly scene: Scene }) {
  const content = useContent();
  const isOwn = useGame(s => s.device.seat === party);
  const signature = scene.to.signatures[party];
  if (!signature) return null;
  const hasSigned = signature.signing !== 'refuse';
  const hasHeard = hasBegun(scene, 'home', party);
  return (
    <li class="pen seat-lit" data-seat={party} data-signed={hasSigned}>
      <p class="pen-who">
        <Lamp />
        <Chip party={party} size="l" beside />
        <b>
          {content.party(party).name}
          {isOwn && ` (${t('scene:you')})`}
        </b>
      </p>
      <svg class="pen-line" viewBox="0 0 270 100" aria-hidden="true">
        {hasSigned ? (
          <path class="pen-ink" pathLength={100} d={STROKES[slotOf(party) - 1]} />
        ) : (
          <path class="pen-capped" d="M70 62 190 54" />
        )}
        <path class="pen-rule" d="M0 92h270" />
      </svg>
      <p class="pen-said">
        <b>{t(SIGNED[signature.signing])}</b>
        {!hasSigned && ` · ${t('scene:capped')}`}
      </p>
      <div class={hasHeard ? 'pen-home' : 'pen-home pen-home-waits'}>
        <h2>{t('scene:homeAnswer')}</h2>
        {hasHeard && (
          <>
            <p>
              <span class={signature.ratified ? 'stamp' : 'stamp stamp-not'} data-stamp={party}>
                {t(signature.ratified ? 'scene:ratified' : 'scene:notRatified')}
              </span>
            </p>
            <p class="pen-why">
              <Why content={content} signature={signature} />
            </p>
          </>
        )}
      </div>
    </li>
  );
}

const SIGNED = {
  sign: 'scene:didSign',
  reserve: 'scene:didReserve',
  refuse: 'scene:didNotSign',
} as const;

/** Abstract strokes of one pen, as wide for each slot; no names. */
const STROKES = [
  'M8 76C20 40 34 20 38 44S26 92 34 88 52 40 60 46 60 82 70 76 84 40 92 54 96 76 108 70 130 56 150 60s50 4 70 0',
  'M12 88C18 50 26 16 44 22S40 60 24 58 52 64 62 84 84 60 92 54 96 82 106 78 120 54 130 58 150 70 170 66s36-4 54-12',
  'M10 40C14 70 22 84 32 76S44 44 48 42 46 78 58 78 76 36 88 50 74 84 86 80 110 56 128 58 160 74 182 64s28-4 42-8',
  'M10 40C16 76 26 84 34 74S44 28 50 30 44 66 56 66 74 46 88 40 82 62 96 58 90 84 100 88 106 66 96 74 120 70 150 64s50 0 74-6',
  'M12 62C22 30 40 18 44 34S28 84 40 88 62 44 72 40 70 78 82 78 98 42 106 48 104 80 118 78 142 58 160 62s38 8 62-2',
  'M10 84C26 66 34 22 46 20S46 70 54 84 74 50 80 44 84 70 94 68 104 36 114 44 110 82 124 80 150 52 172 60s30 2 52-4',
  'M14 50C18 26 40 22 36 44S16 88 30 88 56 62 66 38 66 82 80 84 96 50 104 52 108 74 120 72 138 46 152 56 178 72 224 60',
  'M10 30C22 60 20 88 32 84S50 36 58 34 54 72 66 76 82 56 90 40 92 80 104 82 120 58 132 60 156 76 178 66s26-8 46-2',
] as const;

function Why(props: { readonly content: Catalogue; readonly signature: Signature }) {
  const { content, signature } = props;
  const { signing, crossed, fallsShort } = signature;
  const [first] = signing === 'refuse' ? [] : crossed;
  const isClear = signing !== 'refuse' && !fallsShort;
  const sign = first ? lineGlyph(content.line(first).status) : isClear ? 'favour' : 'reject';
  return (
    <>
      <Glyph name={sign} size={18} />
      <span>{homeWords(content, signature)}</span>
    </>
  );
}

/** No agreement, with the weight that an agreement has in the same place. */
function WhatFollows({ to }: { readonly to: PublicView }) {
  const content = useContent();
  if (isInForce(to)) {
    const count = to.articles.filter(({ number }) => number !== null).length;
    return (
      <section class="follows">
        <h2>{t('scene:agreement')}</h2>
        <p>{t('scene:agreementAbout', { count })}</p>
      </section>
    );
  }
  return (
    <section class="follows">
      <h2>{t('scene:noAgreement')}</h2>
      <p>{t('scene:noAgreementAbout')}</p>
      <ul class="follows-sides">
        {everyParty().map(party => (
          <li key={party}>
            <Chip party={party} />
            <span>{withoutText(content, party)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
