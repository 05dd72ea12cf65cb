/** Text is baked into textures, so the faces have to be there first: each subset that the text uses. */
import { narrowed, STRETCHES } from '#scenes/widths.ts';
import type { Theme } from '#scenes/theme.ts';
import type { GameStore } from '#store/store.ts';

const PATIENCE = 3000; // ms; then the fallback faces are drawn, and drawn over when the others come

export interface Type {
  readonly faces: readonly string[]; // as CSS writes a font
  readonly letters: string;
}

/** What the cards are written in and with. */
export function typeOf({ sans, serif }: Theme, store: GameStore): Type {
  const points = store.getState().content?.content.points ?? [];
  return {
    faces: [
      `600 16px ${sans}`,
      ...STRETCHES.map(stretch => `600 16px ${narrowed(sans, stretch)}`),
      `600 16px ${serif}`,
      `italic 500 16px ${serif}`,
    ],
    letters: ['Aa1', ...points.map(p => p.title)].join(''),
  };
}

export const isReady = ({ faces, letters }: Type): boolean =>
  faces.every(face => document.fonts.check(face, letters));

/** Resolves when the faces are loaded, have failed, or take too long. Never rejects. */
export async function ready({ faces, letters }: Type): Promise<void> {
  const loaded = Promise.allSettled(faces.map(face => document.fonts.load(face, letters)));
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE));
  await Promise.race([loaded, late]);
}
