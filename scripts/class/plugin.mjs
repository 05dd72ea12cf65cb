/**
 * Builds the page of a class (class.html) beside the game, into files of its own: what the two share is small beside what
 * one build of both would cut off the game's first screen and make it fetch apart.
 */
import { build } from 'vite';

/** The page, and where all of its parts lie. */
export const CLASS_PAGE = 'class.html';
export const CLASS_ASSETS = 'assets/class';

/**
 * @param {() => import('vite').PluginOption[]} plugins what both pages are built with
 * @returns {import('vite').Plugin}
 */
export function classPage(plugins) {
  /** @type {import('vite').ResolvedConfig} */
  let game;
  return {
    name: 'class-page',
    apply: 'build',
    configResolved(config) {
      game = config;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        await build({
          configFile: false,
          root: game.root,
          base: game.base,
          logLevel: game.logLevel ?? 'info',
          plugins: plugins(),
          build: {
            target: game.build.target,
            outDir: game.build.outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            assetsDir: CLASS_ASSETS,
            chunkSizeWarningLimit: game.build.chunkSizeWarningLimit,
            rolldownOptions: { input: CLASS_PAGE },
          },
        });
      },
    },
  };
}
