/** English, by area of the screen. A key is written `area:name`; `{{value}}` is filled in. */
import { announcements } from './announcements.ts';
import { brief } from './brief.ts';
import { card } from './card.ts';
import { caucus } from './caucus.ts';
import { common } from './common.ts';
import { games } from './games.ts';
import { ratification } from './ratification.ts';
import { refusals } from './refusals.ts';
import { settings } from './settings.ts';
import { setup } from './setup.ts';
import { stage } from './stage.ts';
import { summary } from './summary.ts';
import { table } from './table.ts';
import { title } from './title.ts';

export const en = {
  announcements,
  brief,
  card,
  caucus,
  common,
  games,
  ratification,
  refusals,
  settings,
  setup,
  stage,
  summary,
  table,
  title,
} as const;
