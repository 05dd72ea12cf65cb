import type { Party, PointId } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { Chip } from '#dom/parts/Chip.tsx';
import { EvidenceItem } from '#dom/evidence/EvidenceItem.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import type { GlyphName } from '#signs/glyphs.ts';
import { stanceGlyph, stanceWords } from '#signs/stance.ts';
import { useTerms } from '#dom/parts/terms/Term.tsx';
import { everyParty } from '#words/parties.ts';
import { t } from '#words/words.ts';
import { Fold } from '#dom/parts/Fold.tsx';

/** Where each side stands in the sources: on this point, and apart from it on the whole plan. */
export function Stances({ point }: { readonly point: PointId }) {
  return (
    <ul class="card-stances">
      {everyParty().map(party => (
        <StanceRow key={party} party={party} point={point} />
      ))}
    </ul>
  );
}

/** Of the row in an open close-up. */
export const stanceId = (party: Party): string => `stance-${party}`;

function StanceRow({ party, point }: { readonly party: Party; readonly point: PointId }) {
  const content = useContent();
  const position = content.position(party, point);
  const say = useTerms();
  const [first, ...rest] = position.evidence;
  const shown = position.inferred ? undefined : first;
  const more = position.inferred ? position.evidence : rest;
  return (
    <li
      id={stanceId(party)}
      tabIndex={-1}
      aria-label={`${content.party(party).name}: ${stanceWords(position)}`}
    >
      <Chip party={party} size="l" beside />
      <div>
        <p class="card-stance">
          <span class="visually-hidden">{content.party(party).name}: </span>
          <Glyph name={stanceGlyph(position)} size={21} />
          <strong>{stanceWords(position)}</strong>
        </p>
        {position.inferred && <p class="card-reading">{say(position.summary ?? '')}</p>}
        {shown && <EvidenceItem id={shown} />}
        {more.length > 0 && (
          <Fold summary={t(shown ? 'card:moreEvidence' : 'card:evidence', { count: more.length })}>
            {() => more.map(id => <EvidenceItem key={id} id={id} />)}
          </Fold>
        )}
        {position.stance === 'silent' && <WholePlan party={party} />}
      </div>
    </li>
  );
}

const OUTLINED = {
  objection: 'objectionPlan',
  mixed: 'mixed',
  favour: 'favour',
  silent: 'silent',
} as const satisfies Record<string, GlyphName>;

/** Plan-level words stay plan-level: outlined, small and named as such. */
function WholePlan({ party }: { readonly party: Party }) {
  const plan = useContent().wholePlan(party);
  if (!plan || plan.stance === 'silent') return null;
  return (
    <div class="card-plan">
      <Fold
        summary={
          <>
            <Glyph name={OUTLINED[plan.stance]} size={18} />
            <span>
              {t('card:wholePlan')}: {plan.speaker} · {plan.slip}
            </span>
          </>
        }
      >
        {() => (
          <>
            <p class="card-says">{plan.summary}</p>
            {plan.evidence.map(id => (
              <EvidenceItem key={id} id={id} />
            ))}
          </>
        )}
      </Fold>
    </div>
  );
}
