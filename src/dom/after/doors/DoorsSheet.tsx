import { t } from '#words/doors.ts';
import { Doors } from './Doors.tsx';

/** In the debrief: how many agreements were still possible, moment by moment. */
export function DoorsSheet() {
  return (
    <section class="debrief-sheet">
      <h2>{t('doors:title')}</h2>
      <Doors last="last" />
    </section>
  );
}
