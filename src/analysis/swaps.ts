/** Swaps after all have signed and ratified, found exactly (Raiffa 1985, post-settlement settlements). */
import { linesInForce } from '#engine/crossing.ts';
import { replay } from '#engine/replay.ts';
import { isSwap } from '#engine/swaps.ts';
import { textOf } from '#engine/text.ts';
import type { Change, Log, PointId, Swap } from '#engine/types.ts';
import { modelOf, textIn } from '#solver/from-setting.ts';
import type { Model } from '#solver/model.ts';
import type { SwapsAnswer } from '#solver/question.ts';
import { Analyst, type Hire } from './analyst.ts';
import { fullBasis } from './basis.ts';
import { browserWorker } from './browser.ts';

/** Up to three, each checked by the rules of the game; none where no answer can be had. */
export async function findSwaps(log: Log, hire: Hire = browserWorker): Promise<readonly Swap[]> {
  const played = replay(log);
  if (!played.ok) return [];
  const { setting, points } = played.value;
  const basis = fullBasis(setting, linesInForce(played.value));
  const model = modelOf(basis.setting, basis.lines, basis.standard);
  const analyst = new Analyst(basis, hire);
  const reply = await analyst.ask({ type: 'swaps', text: textIn(model, textOf(points)) });
  analyst.close();
  if (!reply.ok) return [];
  return reply.answer.swaps
    .map((swap, i): Swap => ({ id: `swap-${i + 1}`, changes: changesOf(model, swap) }))
    .filter(swap => isSwap(played.value, swap));
}

const changesOf = (
  { issues }: Model,
  { changes }: SwapsAnswer['swaps'][number],
): readonly Change[] =>
  changes.flatMap(({ issue, to }) => {
    const { id, options } = issues[issue] ?? { id: '', options: [] };
    const option = options[to];
    return option === undefined ? [] : [{ point: id as PointId, option }];
  });
