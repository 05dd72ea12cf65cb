/** Orca, the screen reader, as it is installed; only its echo of the keys pressed is switched off. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from './session.ts';

const PROFILE = { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} };
const SETTINGS = {
  general: { enableKeyEcho: false, startingProfile: PROFILE.profile },
  profiles: { default: PROFILE },
  pronunciations: {},
  keybindings: {},
};

/** It gives up after ten seconds in which it has not come to its start; a machine under load is only slow. */
const PATIENCE = `import signal
import orca.settings
orca.settings.timeoutTime = 600
signal.alarm(0)
`;

/** Starts it; it speaks to the speech-dispatcher at `speech`. */
export function startReader({ folder, env, programs }: Session, speech: string): void {
  const settings = join(folder, 'data', 'orca');
  mkdirSync(settings);
  writeFileSync(join(settings, 'user-settings.conf'), JSON.stringify(SETTINGS));
  writeFileSync(join(settings, 'orca-customizations.py'), PATIENCE);
  // Orca asks pgrep for another Orca of this user, on any display, and would not start beside it.
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'pgrep'), '#!/bin/sh\n');
  chmodSync(join(bin, 'pgrep'), 0o700);
  const path = `${bin}:${env['PATH'] ?? ''}`;
  programs.start('orca', 'orca', [], { ...env, PATH: path, SPEECHD_ADDRESS: speech });
}
