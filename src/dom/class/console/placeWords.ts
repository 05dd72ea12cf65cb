import type { Placing } from '#wire/commands.ts';
import { theShort } from '#words/parties.ts';
import { t } from '#words/teacher.ts';

/** "Table 1, the US". */
export function placeWords({ table, seat, role }: Placing): string {
  if (table === null || role === 'waiting') return t('teacher:roles.waiting');
  if (seat !== null) return t('teacher:place', { table, seat: theShort(seat) });
  return t(role === 'checker' ? 'teacher:roles.checker' : 'teacher:roles.observer', { table });
}
