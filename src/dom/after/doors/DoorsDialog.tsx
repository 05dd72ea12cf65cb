import { ReadingDialog } from '#dom/parts/ReadingDialog.tsx';
import { t } from '#words/doors.ts';
import { Doors } from './Doors.tsx';

/** While one watches: how many agreements are still possible. */
export function DoorsDialog() {
  return (
    <ReadingDialog title={t('doors:titleNow')} about={t('doors:about')} className="doors-dialog">
      <Doors last="lastNow" />
    </ReadingDialog>
  );
}
