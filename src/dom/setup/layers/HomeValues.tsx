import { numberOf } from '#content/catalogue.ts';
import type { PreferenceContent } from '#content/schema.ts';
import { layersOf, preferencesIn } from '#content/setting.ts';
import { asOf, isIn } from '#content/versions.ts';
import type { PartyView } from '#engine/types.ts';
import { useContent } from '#dom/game.ts';
import { signed } from '#words/signed.ts';
import { t } from '#words/words.ts';

/** Each option's value to this seat's home alone, with its reason. Never another seat's. */
export function HomeValues({ view }: { readonly view: PartyView }) {
  const content = useContent();
  const live = view.setting.points.map(p => p.id);
  const { brief, scenarioVersion } = view.setting;
  const counts = layersOf(content.content, brief);
  const numbers =
    counts.length > 1
      ? preferencesIn(content.content, brief, scenarioVersion) // one for each option: the one that counts
      : content.content.preferences
          .filter(p => isIn(p, scenarioVersion))
          .map(p => asOf(p, scenarioVersion));
  const own = numbers
    .filter(p => p.party === view.seat && live.includes(p.point))
    .sort((a, b) => numberOf(a.point) - numberOf(b.point));
  return (
    <>
      <p>{t('brief:valuesAbout')}</p>
      <table class="start-table">
        <thead>
          <tr>
            <th scope="col">{t('brief:point')}</th>
            <th scope="col">{t('brief:option')}</th>
            <th scope="col">{t('brief:value')}</th>
            <th scope="col">{t('brief:layer')}</th>
            <th scope="col">{t('brief:reason')}</th>
          </tr>
        </thead>
        <tbody>
          {own.map(preference => (
            <ValueRow
              key={`${preference.point} ${preference.option} ${preference.layer}`}
              preference={preference}
              off={!counts.includes(preference.layer)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  readonly preference: PreferenceContent;
  readonly off: boolean;
}

function ValueRow({ preference, off }: RowProps) {
  const content = useContent();
  const { point, option, value, layer, reason } = preference;
  return (
    <tr>
      <th scope="row">
        {numberOf(point)} {content.point(point).short}
      </th>
      <td>{content.option(point, option).title}</td>
      <td class="start-number">{off ? signed(0) : signed(value)}</td>
      <td class={layer === 'assumption' ? 'start-assumed' : undefined}>
        {layer === 'assumption' ? t('brief:fromAssumption') : t('brief:fromEvidence')}
      </td>
      <td>{off ? t('brief:valuesOff') : reason}</td>
    </tr>
  );
}
