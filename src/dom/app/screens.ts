/** Every screen and dialog, each in a chunk of its own but the title. */
import { lazy, lazyDialog } from '#dom/parts/Lazy.tsx';

export const SetUp = lazy(() => import('#dom/setup/SetUp.tsx').then(m => m.SetUp));
export const Brief = lazy(() => import('#dom/setup/Brief.tsx').then(m => m.Brief));
export const TableScreen = lazy(() => import('../table/TableScreen.tsx').then(m => m.TableScreen));
export const Curtain = lazy(() => import('./Curtain.tsx').then(m => m.Curtain));
export const RoundSummary = lazy(() =>
  import('#dom/caucus/RoundSummary.tsx').then(m => m.RoundSummary),
);
export const Ratification = lazy(() =>
  import('#dom/signing/Ratification.tsx').then(m => m.Ratification),
);
export const Debrief = lazy(() => import('#dom/after/Debrief.tsx').then(m => m.Debrief));
export const Elsewhere = lazy(() => import('./Elsewhere.tsx').then(m => m.Elsewhere));
export const Sources = lazy(() => import('#dom/beside/sources/Sources.tsx').then(m => m.Sources));
export const Glossary = lazy(() =>
  import('#dom/beside/glossary/Glossary.tsx').then(m => m.Glossary),
);

export const BriefDialog = lazyDialog(() => import('#dom/setup/Brief.tsx').then(m => m.Brief));
export const CardCloseUp = lazyDialog(() =>
  import('../card/CardCloseUp.tsx').then(m => m.CardCloseUp),
);
export const RevealDialog = lazyDialog(() =>
  import('#dom/reveal/RevealDialog.tsx').then(m => m.RevealDialog),
);
export const InitiativeDialog = lazyDialog(() =>
  import('#dom/caucus/InitiativeDialog.tsx').then(m => m.InitiativeDialog),
);
export const Predict = lazyDialog(() => import('#dom/table/Predict.tsx').then(m => m.Predict));
export const Menu = lazyDialog(() => import('#dom/beside/Menu.tsx').then(m => m.Menu));
export const LeaveDialog = lazyDialog(() =>
  import('#dom/beside/LeaveDialog.tsx').then(m => m.LeaveDialog),
);
export const RecordDialog = lazyDialog(() =>
  import('#dom/beside/record/RecordDialog.tsx').then(m => m.RecordDialog),
);
export const FullText = lazyDialog(() => import('#dom/beside/FullText.tsx').then(m => m.FullText));
export const Help = lazyDialog(() => import('#dom/beside/Help.tsx').then(m => m.Help));
export const SettingsDialog = lazyDialog(() =>
  import('#dom/beside/settings/SettingsDialog.tsx').then(m => m.SettingsDialog),
);
export const WhereThingsStandDialog = lazyDialog(() =>
  import('#dom/beside/whereThingsStand/WhereThingsStandDialog.tsx').then(
    m => m.WhereThingsStandDialog,
  ),
);
export const DoorsDialog = lazyDialog(() =>
  import('#dom/after/doors/DoorsDialog.tsx').then(m => m.DoorsDialog),
);
export const HintsDialog = lazyDialog(() =>
  import('#dom/beside/hints/HintsDialog.tsx').then(m => m.HintsDialog),
);
export const Games = lazyDialog(() => import('#dom/beside/games/Games.tsx').then(m => m.Games));
export const ShareDialog = lazyDialog(() =>
  import('#dom/beside/sharing/ShareDialog.tsx').then(m => m.ShareDialog),
);
export const ReplayDialog = lazyDialog(() =>
  import('#dom/after/replay/ReplayDialog.tsx').then(m => m.ReplayDialog),
);
export const AgainDialog = lazyDialog(() =>
  import('#dom/after/replay/AgainDialog.tsx').then(m => m.AgainDialog),
);
