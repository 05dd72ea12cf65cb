/**
 * Builds Phaser from its own source with only the parts that the table uses (entry.cjs), as Phaser's "custom
 * builds" do: its ready-made bundle is one piece, from which no bundler can leave anything out. In the built
 * game alone: `npm run dev` and the type checks see the whole package, and the browser tests see what is built.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SOURCE = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
const ENTRY = join(import.meta.dirname, 'entry.cjs');

/**
 * Phaser's switches, which its source asks for by `typeof`: a name that is not there would count as on.
 * @type {Readonly<Record<string, boolean>>}
 */
const FLAGS = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};
const ASKED = new RegExp(`typeof (${Object.keys(FLAGS).join('|')})\\b`, 'g');

/** @returns {import('vite').Plugin} */
export function leanPhaser() {
  return {
    name: 'lean-phaser',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: ENTRY },
          { find: /^phaser-source/, replacement: SOURCE }, // the package lets nobody import its source
        ],
      },
    }),
    transform(code, id) {
      if (!id.includes('/phaser/src/') || !code.includes('typeof ')) return null;
      const flagged = code.replace(ASKED, (_, /** @type {string} */ flag) => String(FLAGS[flag]));
      return flagged === code ? null : { code: flagged, map: null };
    },
  };
}
