/** Takes the times where the game's computer seats think too. */
import { took, type Games } from '../acts.ts';

globalThis.addEventListener('message', ({ data }: MessageEvent<Games>) => {
  globalThis.postMessage(took(data));
});
