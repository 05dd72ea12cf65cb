import type { LineId, PartyView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { lineGlyph } from '#signs/effects.ts';
import { Fold } from '#dom/parts/Fold.tsx';
import { Counting } from '#dom/evidence/Counting.tsx';
import { EvidenceItem } from '#dom/evidence/EvidenceItem.tsx';
import { Glyph } from '#dom/parts/Glyph.tsx';
import { useTerms } from '#dom/parts/terms/Term.tsx';
import { theParty } from '#words/parties.ts';
import { t } from '#words/words.ts';

/** A seat's lines, short enough to read in a minute; evidence and reading open on request. */
export function OwnLines({ view }: { readonly view: PartyView }) {
  const published = view.setting.lines.filter(l => l.party === view.seat);
  const declared = view.setting.declarable.filter(l => view.declared[view.seat]?.includes(l.id));
  const lines = [...published, ...declared];
  const statuses = (['stated', 'inferred', 'declared'] as const).filter(s =>
    lines.some(l => l.status === s),
  );
  return (
    <>
      {lines.length === 0 && <p>{t('brief:linesNone')}</p>}
      {statuses.map(status => (
        <p key={status} class="start-reason">
          {t(`brief:linesAbout.${status}`)}
        </p>
      ))}
      {lines.map(({ id }) => (
        <OwnLine key={id} line={id} day={view.setting.day} />
      ))}
      {lines.length > 0 && <p class="start-reason">{t('brief:linesAll')}</p>}
    </>
  );
}

interface LineProps {
  readonly line: LineId;
  readonly day: PartyView['setting']['day'];
}

function OwnLine({ line: id, day }: LineProps) {
  const content = useContent();
  const say = useTerms();
  const line = content.line(id);
  const changed = line.byDay?.[day] && line.dayNote;
  return (
    <div class={`line-notice line-${line.status}`}>
      <p class="line-head">
        <Glyph name={lineGlyph(line.status)} size={24} />
        <b>{line.title}</b>
        <span class="line-status">
          {t(`common:line_${line.status}`, { party: theParty(line.party) })}
        </span>
      </p>
      <p>{say(line.sentence)}</p>
      <Counting line={id} />
      {changed && <p>{changed}</p>}
      <Fold summary={t('brief:lineEvidence', { count: line.evidence.length })}>
        {() => (
          <>
            {line.evidence.map(evidence => (
              <EvidenceItem key={evidence} id={evidence} />
            ))}
            <p class="line-reading">{line.reading}</p>
          </>
        )}
      </Fold>
    </div>
  );
}
