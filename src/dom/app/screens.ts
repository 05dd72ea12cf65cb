/** Every screen and dialog, each in a chunk of its own but the title. */
import { lazy, lazyDialog } from './Lazy.tsx';

export const SetUp = lazy(() => import('../start/SetUp.tsx').then(m => m.SetUp));
export const Brief = lazy(() => import('../start/Brief.tsx').then(m => m.Brief));
export const TableScreen = lazy(() => import('../table/TableScreen.tsx').then(m => m.TableScreen));
export const Curtain = lazy(() => import('../talks/Curtain.tsx').then(m => m.Curtain));
export const RoundSummary = lazy(() =>
  import('../talks/RoundSummary.tsx').then(m => m.RoundSummary),
);
export const Ratification = lazy(() =>
  import('../talks/Ratification.tsx').then(m => m.Ratification),
);
export const Debrief = lazy(() => import('../debrief/Debrief.tsx').then(m => m.Debrief));
export const Elsewhere = lazy(() => import('./Elsewhere.tsx').then(m => m.Elsewhere));
export const Sources = lazy(() => import('../reading/Sources.tsx').then(m => m.Sources));
export const Glossary = lazy(() => import('../reading/Glossary.tsx').then(m => m.Glossary));

export const BriefDialog = lazyDialog(() => import('../start/Brief.tsx').then(m => m.Brief));
export const CardCloseUp = lazyDialog(() =>
  import('../card/CardCloseUp.tsx').then(m => m.CardCloseUp),
);
export const RevealDialog = lazyDialog(() =>
  import('../talks/RevealDialog.tsx').then(m => m.RevealDialog),
);
export const InitiativeDialog = lazyDialog(() =>
  import('../talks/InitiativeDialog.tsx').then(m => m.InitiativeDialog),
);
export const Predict = lazyDialog(() => import('../talks/Predict.tsx').then(m => m.Predict));
export const Menu = lazyDialog(() => import('../table/Menu.tsx').then(m => m.Menu));
export const LeaveDialog = lazyDialog(() =>
  import('../talks/LeaveDialog.tsx').then(m => m.LeaveDialog),
);
export const RecordDialog = lazyDialog(() =>
  import('../record/RecordDialog.tsx').then(m => m.RecordDialog),
);
export const FullText = lazyDialog(() => import('../reading/FullText.tsx').then(m => m.FullText));
export const Help = lazyDialog(() => import('../reading/Help.tsx').then(m => m.Help));
export const SettingsDialog = lazyDialog(() =>
  import('../reading/SettingsDialog.tsx').then(m => m.SettingsDialog),
);
export const StandingDialog = lazyDialog(() =>
  import('../standing/StandingDialog.tsx').then(m => m.StandingDialog),
);
export const DoorsDialog = lazyDialog(() =>
  import('../doors/DoorsDialog.tsx').then(m => m.DoorsDialog),
);
export const HintsDialog = lazyDialog(() =>
  import('../hints/HintsDialog.tsx').then(m => m.HintsDialog),
);
export const Games = lazyDialog(() => import('../reading/Games.tsx').then(m => m.Games));
export const ShareDialog = lazyDialog(() =>
  import('../sharing/ShareDialog.tsx').then(m => m.ShareDialog),
);
export const ReplayDialog = lazyDialog(() =>
  import('../replay/ReplayDialog.tsx').then(m => m.ReplayDialog),
);
export const AgainDialog = lazyDialog(() =>
  import('../replay/AgainDialog.tsx').then(m => m.AgainDialog),
);
