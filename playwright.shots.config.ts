import base from './playwright.config.ts';

/** The same browser and game as the browser tests; pictures instead of checks, into `shots/`. */
export default { ...base, testDir: 'tests/shots', outputDir: 'test-results/shots' };
