/** Every screen and dialog, each in a chunk of its own but the title. */
import { lazy } from './Lazy.tsx';

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
export const Sources = lazy(() => import('../reading/Sources.tsx').then(m => m.Sources));
export const Glossary = lazy(() => import('../reading/Glossary.tsx').then(m => m.Glossary));

export const CardCloseUp = lazy(() => import('../card/CardCloseUp.tsx').then(m => m.CardCloseUp));
export const RevealDialog = lazy(() =>
  import('../talks/RevealDialog.tsx').then(m => m.RevealDialog),
);
export const InitiativeDialog = lazy(() =>
  import('../talks/InitiativeDialog.tsx').then(m => m.InitiativeDialog),
);
export const Predict = lazy(() => import('../talks/Predict.tsx').then(m => m.Predict));
export const LeaveDialog = lazy(() => import('../talks/LeaveDialog.tsx').then(m => m.LeaveDialog));
export const FullText = lazy(() => import('../reading/FullText.tsx').then(m => m.FullText));
export const Help = lazy(() => import('../reading/Help.tsx').then(m => m.Help));
export const SettingsDialog = lazy(() =>
  import('../reading/SettingsDialog.tsx').then(m => m.SettingsDialog),
);
export const StandingDialog = lazy(() =>
  import('../standing/StandingDialog.tsx').then(m => m.StandingDialog),
);
export const HintsDialog = lazy(() => import('../hints/HintsDialog.tsx').then(m => m.HintsDialog));
export const Games = lazy(() => import('../reading/Games.tsx').then(m => m.Games));
export const ShareDialog = lazy(() =>
  import('../sharing/ShareDialog.tsx').then(m => m.ShareDialog),
);
export const ReplayDialog = lazy(() =>
  import('../replay/ReplayDialog.tsx').then(m => m.ReplayDialog),
);
export const AgainDialog = lazy(() => import('../replay/AgainDialog.tsx').then(m => m.AgainDialog));
