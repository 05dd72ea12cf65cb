/**
 * The words of the rules: plain, read-only data. Nothing here knows a clock, a DOM or a sentence of
 * the scenario; texts live in `#content`, and the rules speak of ids alone.
 */
export * from './setting.ts';
export * from './act.ts';
export * from './state.ts';
export * from './refusal.ts';
export * from './views.ts';
