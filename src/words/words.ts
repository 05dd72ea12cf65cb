/** Every string of the interface goes through here. English now; another language is one more folder. */
import { createInstance } from 'i18next';
import { en } from './en/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
    returnNull: false;
  }
}

const words = createInstance();
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en },
  ns: Object.keys(en),
  defaultNS: 'common',
  initAsync: false,
  interpolation: { escapeValue: false }, // Preact escapes
});

/** The sentence for a key such as `table:seal`, with its values filled in. */
export const t = words.t;
