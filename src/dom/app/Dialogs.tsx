import { isRevealShown, isRevealUnread } from '#store/select.ts';
import { useApp, useGame } from '../game.ts';
import {
  AgainDialog,
  BriefDialog,
  CardCloseUp,
  DoorsDialog,
  FullText,
  Games,
  Help,
  HintsDialog,
  InitiativeDialog,
  LeaveDialog,
  Menu,
  Predict,
  RecordDialog,
  ReplayDialog,
  RevealDialog,
  SettingsDialog,
  ShareDialog,
  WhereThingsStandDialog,
} from './screens.ts';

/** The one dialog on top: what the player opened, or else the marks just revealed. */
export function Dialogs() {
  const app = useApp();
  const dialog = useGame(s => s.dialog);
  const unseen = useGame(s => s.screen === 'talks' && isRevealUnread(s) && !isRevealShown(s));
  const ended = useGame(s => s.view?.phase === 'ended');
  const close = app.closeDialog;
  const readMarks = (): void =>
    app.show({ seenReveal: app.store.getState().view?.reveals.length ?? 0 });
  if (!dialog) return unseen && !ended ? <RevealDialog onClose={readMarks} /> : null;
  switch (dialog.type) {
    case 'card':
      return (
        <CardCloseUp
          point={dialog.point}
          amending={dialog.amending ?? false}
          marking={dialog.marking ?? null}
          side={dialog.side ?? null}
          toTable={dialog.toTable ?? false}
        />
      );
    case 'brief':
      return <BriefDialog onClose={close} />;
    case 'initiative':
      return <InitiativeDialog {...(dialog.start && { start: dialog.start })} />;
    case 'reveal':
      return <RevealDialog onClose={close} />;
    case 'predict':
      return <Predict />;
    case 'text':
      return <FullText />;
    case 'record':
      return <RecordDialog />;
    case 'help':
      return <Help />;
    case 'settings':
      return <SettingsDialog />;
    case 'games':
      return <Games />;
    case 'standing':
      return <WhereThingsStandDialog />;
    case 'hints':
      return <HintsDialog />;
    case 'doors':
      return <DoorsDialog />;
    case 'share':
      return <ShareDialog />;
    case 'replay':
      return <ReplayDialog />;
    case 'again':
      return <AgainDialog />;
    case 'leave':
      return <LeaveDialog />;
    case 'menu':
      return <Menu onClose={close} />;
  }
}
