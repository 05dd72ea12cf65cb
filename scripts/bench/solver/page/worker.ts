/** The bench's worker: takes the samples where the game's solver works too. HiGHS stands beside it. */
import wasm from 'highs/runtime?url';
import { loadHighs } from '../../../../tests/solver/highs.ts';
import { measured, type MeasureId } from '../measures.ts';

const highs = loadHighs({ locateFile: () => wasm });

globalThis.addEventListener('message', ({ data }: MessageEvent<MeasureId>) => {
  void highs.then(loaded => {
    globalThis.postMessage(measured(data, { highs: loaded, memory: null }));
  });
});
