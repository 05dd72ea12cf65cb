import { numberOf } from '#content/catalogue.ts';
import type { PointStatus } from '#record/pointStatus.ts';
import { useContent } from '#dom/game.ts';
import { t } from '#words/debrief.ts';
import { STATUSES, tallyOf, type LedgerRow } from '#record/ledger.ts';
import './ledger.css';

/** 28 cells by dossier, told apart by shape; a table says the same in words. */
export function Ledger({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const content = useContent();
  const tally = tallyOf(rows);
  const titleOf = (id: string) => content.content.dossiers.find(d => d.id === id)?.title ?? id;
  return (
    <>
      <h3 class="visually-hidden">{t('debrief:ledger')}</h3>
      <div class="debrief-ledger" aria-hidden="true">
        {rows.map(({ dossier, cells }) => (
          <div key={dossier} class="debrief-row">
            <span>{titleOf(dossier)}</span>
            <span class="debrief-cells">
              {cells.map(({ point, status }) => (
                <Cell key={point} status={status} label={String(numberOf(point))} />
              ))}
            </span>
          </div>
        ))}
      </div>
      <ul class="debrief-key">
        {STATUSES.map(status => (
          <li key={status}>
            <Cell status={status} label="" />
            <span>
              {t(`debrief:status.${status}`)}, <b>{tally[status]}</b>
            </span>
          </li>
        ))}
      </ul>
      <details class="debrief-table">
        <summary>{t('debrief:ledgerTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('debrief:pointColumn')}</th>
              <th scope="col">{t('debrief:statusColumn')}</th>
            </tr>
          </thead>
          {rows.map(({ dossier, cells }) => (
            <tbody key={dossier}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  {titleOf(dossier)}
                </th>
              </tr>
              {cells.map(({ point, status }) => (
                <tr key={point}>
                  <th scope="row">
                    {numberOf(point)} {content.point(point).title}
                  </th>
                  <td>{t(`debrief:status.${status}`)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </details>
    </>
  );
}

function Cell({ status, label }: { readonly status: PointStatus; readonly label: string }) {
  return (
    <span class="debrief-cell" data-status={status} aria-hidden="true">
      {status === 'struck' && (
        <svg viewBox="0 0 40 36" preserveAspectRatio="none">
          <path d="M1 1 39 35" />
        </svg>
      )}
      {status === 'amended' && (
        <svg viewBox="0 0 40 36" preserveAspectRatio="none">
          <path d="M40 0V36H0Z" />
        </svg>
      )}
      <b>{label}</b>
    </span>
  );
}
