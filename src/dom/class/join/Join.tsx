import { t } from '#words/class.ts';

/** The door to a room: a code, a name of the list, Join. */
export function Join() {
  return (
    <main class="waiting">
      <h1>{t('class:game')}</h1>
    </main>
  );
}
