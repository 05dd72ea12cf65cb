/** The page that publishes the calibration. */
import { settingOf } from '#content/setting.ts';
import type { ScenarioContent } from '#content/schema.ts';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import type { Setting } from '#engine/types.ts';
import { DRAWS, SEED, sharesOf, type Shares } from './calibration.ts';
import { BRIEFS, DAYS, LENGTHS } from '#content/shipped-now.ts';
import { table } from '#words/markdown.ts';

export const CALIBRATION_FILE = 'docs/calibration.md';

export interface Row {
  readonly setting: Setting;
  readonly shares: Shares;
}

/** Every length on both days, in both briefs. */
export const rows = (content: ScenarioContent): readonly Row[] =>
  BRIEFS.flatMap(brief =>
    DAYS.flatMap(day =>
      LENGTHS.map(length => {
        const setting = settingOf(content, { length, day, brief });
        return { setting, shares: sharesOf(setting) };
      }),
    ),
  );

export function calibrationPage(measured: readonly Row[]): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const letters = ['EU', 'Russia', 'Ukraine', 'US'];
  const signed = (n: number): string => (n > 0 ? `+${n}` : `${n}`).replace('-', '−');
  return [
    '# Calibration',
    `Written by \`scripts/calibrate.ts\`: ${DRAWS.toLocaleString('en-US')} texts a row, each option of each live point as likely as any other, seed ${SEED}. Every seat has declared what it declares by default. A text is acceptable to a party if its home would ratify it and it is worth at least walking away.`,
    'In the full brief each length is set so that all four accept 1 to 8 % of texts and each party alone 10 to 90 %, by walk-away values, priorities, the number of terms in EU-concessions and, since version 4, by ten preferences that are assumptions (the [reference](reference.md) says what each was before). The brief with the articles alone is published as it comes.',
    '## Shares of texts that are acceptable',
    table(
      [
        'Brief',
        'Day',
        'Length',
        'Texts there are',
        'To all four',
        ...letters.map(l => `${l} alone`),
      ],
      measured.map(({ setting, shares }) => [
        setting.brief,
        setting.day,
        setting.length,
        shares.texts.toLocaleString('en-US'),
        percent(shares.all),
        ...PARTIES.map(party => percent(shares.alone[party])),
      ]),
    ),
    '## Walking away, and what the published draft is worth',
    table(
      ['Brief', 'Length', ...letters.flatMap(l => [`${l}: walk away`, `${l}: draft`])],
      measured
        .filter(({ setting }) => setting.day === DAYS[0])
        .map(({ setting, shares }) => [
          setting.brief,
          setting.length,
          ...PARTIES.flatMap(party => [
            signed(setting.mandates[party].walkAway),
            signed(shares.drafted[party]),
          ]),
        ]),
    ),
    'These numbers are the game’s. They say nothing about what any side would accept in fact.',
  ].join('\n\n');
}
