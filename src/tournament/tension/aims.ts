/** What the talks should be like, held against what came of the games: deciding nothing gets nobody anywhere, and care pays. */
import { PARTIES } from '#content/shipped-now.ts';
import type { Length, Party } from '#engine/types.ts';
import { percent, type Endings, type PlayerName, type Row } from './rows.ts';

export interface Aim {
  readonly name: string;
  readonly figures: string;
  readonly holds: boolean;
}

const MINDLESS_RATIFIED = 0.2; // at most
const MINDLESS_GAIN = 0.1; // at most
const CAREFUL_TIMES = 3; // the novice's gain, at least, in quick talks
const CAREFUL_GAIN = 0.4; // at least, in the full conference
const ENDING = { least: 0.05, most: 0.8 };

export function aimsOf(rows: readonly Row[], endings: readonly Endings[]): readonly Aim[] {
  const lengths = [...new Set(rows.map(({ length }) => length))];
  return [
    ...lengths.flatMap(length => PARTIES.flatMap(chair => inChair(rows, length, chair))),
    ...endings.map(alike),
  ];
}

function inChair(rows: readonly Row[], length: Length, chair: Party): readonly Aim[] {
  const of = (player: PlayerName): Row => {
    const row = rows.find(r => r.length === length && r.chair === chair && r.player === player);
    if (!row) throw new Error(`no ${player} of ${chair} in ${length}`);
    return row;
  };
  const [mindless, novice, careful] = [of('mindless'), of('novice'), of('careful')];
  const where = `${length}, ${chair}: `;
  const pays =
    length === 'quick'
      ? { name: `${where}careful gains ${CAREFUL_TIMES} times what a novice does`, holds: careful.gain > 0 && careful.gain >= CAREFUL_TIMES * novice.gain } // prettier-ignore
      : { name: `${where}careful gains ${percent(CAREFUL_GAIN)} of its best`, holds: careful.gain >= CAREFUL_GAIN }; // prettier-ignore
  return [
    {
      name: `${where}home seldom ratifies what the mindless signed, who gains next to nothing`,
      figures: `ratified ${percent(mindless.ratified)}, gain ${percent(mindless.gain)}`,
      holds: mindless.ratified <= MINDLESS_RATIFIED && mindless.gain <= MINDLESS_GAIN,
    },
    { ...pays, figures: `careful ${percent(careful.gain)}, novice ${percent(novice.gain)}` },
    {
      name: `${where}mindless, novice and careful are apart`,
      figures: [mindless, novice, careful].map(row => `${percent(row.low)} to ${percent(row.high)}`).join('; '), // prettier-ignore
      holds: mindless.high < novice.low && novice.high < careful.low,
    },
  ];
}

/** Talks that always end alike hold no suspense. */
function alike({ length, shares }: Endings): Aim {
  const kinds = {
    agreed: shares.full + shares.partial,
    'some sign': shares.someSign,
    none: shares.none,
  };
  const values = Object.values(kinds);
  return {
    name: `${length}: four alike seats end in each way, and in none nearly always`,
    figures: Object.entries(kinds)
      .map(([kind, share]) => `${kind} ${percent(share)}`)
      .join(', '),
    holds: values.every(share => share >= ENDING.least && share <= ENDING.most),
  };
}
