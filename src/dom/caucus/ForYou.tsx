import type { ComponentChildren } from 'preact';
import type { Catalogue } from '#content/catalogue.ts';
import { numberOf } from '#content/catalogue.ts';
import type { Change, PartyView, Priority } from '#engine/types.ts';
import { listed, listedShort } from '#words/lists.ts';
import { t } from '#words/scene.ts';
import { useContent } from '#dom/game.ts';
import { Glyph } from '#dom/parts/Glyph.tsx';
import type { GlyphName } from '#signs/glyphs.ts';
import { lineGlyph } from '#signs/effects.ts';
import { ownEffect, type OwnEffect } from '#record/ownEffect.ts';
import './foryou.css';

interface Props {
  readonly view: PartyView;
  readonly changes: readonly Change[];
}

/** What a choice does to one's own lines, priorities and worth, in a line each; never whether to make it. */
export function ForYou({ view, changes }: Props) {
  const content = useContent();
  const effect = ownEffect(view, changes);
  const [first] = effect.crossed;
  return (
    <section class="foryou" aria-label={t('scene:forYou')}>
      <h3>
        {t('scene:forYou')} <small>{t('scene:fromPapers')}</small>
      </h3>
      <dl>
        <Row
          name={t('scene:lines')}
          glyph={first ? lineGlyph(content.line(first).status) : 'favour'}
          isHeavy={first !== undefined}
        >
          {linesWords(content, effect)}
        </Row>
        <Row
          name={t('scene:priorities')}
          glyph={effect.lost.length > 0 ? 'reject' : effect.met.length > 0 ? 'accept' : 'dots'}
          isHeavy={effect.lost.length > 0}
        >
          {prioritiesWords(content, effect)}
        </Row>
        <Row name={t('scene:worth')} glyph="document" isHeavy={false}>
          <Ruler {...effect.worth} />
          {t('scene:worthChange', {
            now: signed(effect.worth.now),
            after: signed(effect.worth.after),
            walkAway: signed(effect.worth.walkAway),
          })}
        </Row>
      </dl>
    </section>
  );
}

function Row(props: {
  readonly name: string;
  readonly glyph: GlyphName;
  readonly isHeavy: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={props.isHeavy ? 'foryou-row foryou-heavy' : 'foryou-row'}>
      <dt>{props.name}</dt>
      <dd>
        <Glyph name={props.glyph} size={17} />
        <span>{props.children}</span>
      </dd>
    </div>
  );
}

function linesWords(content: Catalogue, { crossed, lines }: OwnEffect): string {
  if (lines === 0) return t('scene:linesNoneOwn');
  if (crossed.length === 0) return t('scene:linesNone', { count: lines });
  return t('scene:linesCrossed', {
    titles: listedShort(crossed.map(id => content.line(id).title)),
  });
}

function prioritiesWords(content: Catalogue, { met, lost, priorities }: OwnEffect): string {
  const named = (of: readonly Priority[]): string =>
    listed(of.map(({ point }) => `${numberOf(point)} ${content.point(point).short}`));
  if (met.length > 0 && lost.length > 0)
    return t('scene:prioritiesBoth', { met: named(met), lost: named(lost) });
  const some = met.length > 0 ? met : lost;
  if (some.length === 0) return t('scene:prioritiesUntouched', { count: priorities });
  const words = { count: some.length, total: priorities, titles: named(some) };
  return t(met.length > 0 ? 'scene:prioritiesMet' : 'scene:prioritiesLost', words);
}

const signed = (n: number): string => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

/** The worth now and if carried on one scale, with walking away as its tall tick. */
function Ruler({ now, after, walkAway }: OwnEffect['worth']) {
  const low = Math.min(now, after, walkAway) - 1;
  const span = Math.max(now, after, walkAway) + 1 - low;
  const x = (n: number): number => 6 + ((n - low) / span) * 148;
  const head = after > now ? -7 : 7;
  return (
    <svg class="foryou-ruler" viewBox="0 0 160 24" aria-hidden="true">
      <path class="ruler-base" d="M4 12h152" />
      <path class="ruler-tick" d={`M${x(walkAway)} 3v18`} />
      {after !== now && (
        <path class="ruler-way" d={`M${x(now)} 12H${x(after)}m${head} -5l${-head} 5l${head} 5`} />
      )}
      <circle class="ruler-now" cx={x(now)} cy="12" r="4.5" />
      <circle class="ruler-then" cx={x(after)} cy="12" r="5" />
    </svg>
  );
}
