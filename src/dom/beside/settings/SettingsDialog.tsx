import { useState } from 'preact/hooks';
import {
  ANNOUNCEMENTS,
  MOTIONS,
  PACES,
  TEXT_SIZES,
  THEMES,
  VOLUMES,
  type Settings,
} from '#store/store.ts';
import { FIRST } from '#content/shelf.ts';
import { useApp, useGame } from '#dom/game.ts';
import { About } from '#dom/parts/About.tsx';
import { t } from '#words/words.ts';
import { DeleteData } from './DeleteData.tsx';
import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';

/** Every setting applies live and is confirmed in words. */
export function SettingsDialog() {
  const app = useApp();
  const settings = useGame(s => s.settings);
  const [said, setSaid] = useState('');
  const change = (to: Partial<Settings>, name: string, value: string) => {
    app.change(to);
    setSaid(t('settings:changed', { name, value }));
  };
  return (
    <ReadingDialog title={t('settings:title')} about={t('settings:about')}>
      <p>{t('settings:about')}</p>
      <div class="reading-settings">
        <Choice
          name={t('settings:textSize')}
          values={TEXT_SIZES}
          value={settings.textSize}
          wordsOf={size => t('settings:percent', { size })}
          onChoose={(textSize, words) => change({ textSize }, t('settings:textSize'), words)}
        />
        <Choice
          name={t('settings:theme')}
          values={THEMES}
          value={settings.theme}
          wordsOf={theme => t(`settings:themes.${theme}`)}
          onChoose={(theme, words) => change({ theme }, t('settings:theme'), words)}
        />
        <Choice
          name={t('settings:motion')}
          values={MOTIONS}
          value={settings.motion}
          wordsOf={motion => t(`settings:motions.${motion}`)}
          onChoose={(motion, words) => change({ motion }, t('settings:motion'), words)}
        />
        <Choice
          name={t('settings:announcements')}
          values={ANNOUNCEMENTS}
          value={settings.announcements}
          wordsOf={level => t(`settings:announcementsOf.${level}`)}
          onChoose={(announcements, words) =>
            change({ announcements }, t('settings:announcements'), words)
          }
        />
        <Choice
          name={t('settings:pace')}
          values={PACES}
          value={settings.pace}
          wordsOf={pace => t(`settings:paces.${pace}`)}
          onChoose={(pace, words) => change({ pace }, t('settings:pace'), words)}
        />
        <Volume
          name={t('settings:sounds')}
          about={t('settings:soundsAbout')}
          value={settings.sounds}
          onChange={(sounds, words) => change({ sounds }, t('settings:sounds'), words)}
        />
        <Volume
          name={t('settings:bell')}
          about={t('settings:bellAbout')}
          value={settings.bell}
          onChange={(bell, words) => change({ bell }, t('settings:bell'), words)}
        />
        <Switch
          name={t('settings:largeSymbols')}
          about={t('settings:largeSymbolsAbout')}
          on={settings.largeSymbols}
          onSwitch={largeSymbols =>
            change({ largeSymbols }, t('settings:largeSymbols'), onOff(largeSymbols))
          }
        />
        <Switch
          name={t('settings:partyColours')}
          about={t('settings:partyColoursAbout')}
          on={settings.partyColours}
          onSwitch={partyColours =>
            change({ partyColours }, t('settings:partyColours'), onOff(partyColours))
          }
        />
        <Switch
          name={t('settings:plainTable')}
          about={t('settings:plainTableAbout')}
          on={settings.plainTable}
          onSwitch={plainTable =>
            change({ plainTable }, t('settings:plainTable'), onOff(plainTable))
          }
        />
        <Switch
          name={t('settings:singleKeys')}
          about={t('settings:singleKeysAbout')}
          on={settings.singleKeys}
          onSwitch={singleKeys =>
            change({ singleKeys }, t('settings:singleKeys'), onOff(singleKeys))
          }
        />
        <Switch
          name={t('settings:guide')}
          about={t('settings:guideAbout')}
          on={settings.guide}
          onSwitch={guide => change({ guide }, t('settings:guide'), onOff(guide))}
        />
      </div>
      <output class="reading-said">{said}</output>
      <section>
        <h3>{t('settings:note')}</h3>
        <ContentNote />
      </section>
      {!app.table()?.isLed && <DeleteData />}
    </ReadingDialog>
  );
}

const onOff = (on: boolean): string => t(on ? 'settings:on' : 'settings:off');

/** The note of the scenario that is played; on the title, the title's. */
function ContentNote() {
  const content = useGame(s => (s.screen === 'title' ? null : s.content));
  return <p>{content ? content.content.contentNote : FIRST.front.note}</p>;
}

interface ChoiceProps<T extends string | number> {
  readonly name: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly wordsOf: (value: T) => string;
  readonly onChoose: (value: T, words: string) => void;
}

function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { name, values, value, wordsOf, onChoose } = props;
  return (
    <fieldset>
      <legend>{name}</legend>
      <div class="reading-segments">
        {values.map(each => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              checked={each === value}
              onChange={() => onChoose(each, wordsOf(each))}
            />
            <span>{wordsOf(each)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly about: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ name, about, on, onSwitch }: SwitchProps) {
  return (
    <label class="reading-switch">
      <input
        type="checkbox"
        checked={on}
        onChange={event => onSwitch(event.currentTarget.checked)}
      />
      <strong>{name}</strong>
      <About>{about}</About>
    </label>
  );
}

interface VolumeProps {
  readonly name: string;
  readonly about: string;
  readonly value: Settings['sounds'];
  readonly onChange: (value: Settings['sounds'], words: string) => void;
}

function Volume({ name, about, value, onChange }: VolumeProps) {
  const wordsOf = (volume: number) =>
    volume === 0 ? onOff(false) : t('settings:percent', { size: volume });
  const choose = (step: number) => {
    const volume = VOLUMES[step] ?? 0;
    onChange(volume, wordsOf(volume));
  };
  return (
    <label class="reading-volume">
      <strong>
        {name}: {wordsOf(value)}
      </strong>
      <input
        type="range"
        aria-label={name}
        aria-valuetext={wordsOf(value)}
        min={0}
        max={VOLUMES.length - 1}
        value={VOLUMES.indexOf(value)}
        onInput={event => choose(event.currentTarget.valueAsNumber)}
      />
      <About>{about}</About>
    </label>
  );
}
