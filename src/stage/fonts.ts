/** Text is baked into textures, so the faces have to be there first: each subset that the text uses. */
import type { Theme } from '#scenes/theme.ts';

const PATIENCE = 3000; // ms; then the fallback faces are drawn, and drawn over when the others come

/** Resolves when the faces are loaded, have failed, or take too long. Never rejects. */
export async function fontsFor(theme: Theme, text: string): Promise<void> {
  const faces = [
    `600 16px ${theme.sans}`,
    `600 condensed 16px ${theme.sans}`,
    `600 16px ${theme.serif}`,
    `italic 500 16px ${theme.serif}`,
  ];
  const loaded = Promise.allSettled(faces.map(face => document.fonts.load(face, text)));
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE));
  await Promise.race([loaded, late]);
}
