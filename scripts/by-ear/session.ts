/**
 * A desktop session without a screen: a display, a window manager, the two buses, and the settings of a person
 * who uses a screen reader. All of it lives in one folder of its own and leaves nothing behind.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Started, type Environment } from './started.ts';
import { until } from './until.ts';

export interface Session {
  readonly folder: string; // with `logs` in it
  readonly env: Environment;
  readonly programs: Started;
  end(): Promise<void>;
}

const SCREEN = '1366x768x24';
/** Without repeats: a short press on a busy machine would count as a long one. */
const DISPLAY = ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-r'];
const LATEST = 30_000; // ms for a part of the session to stand

/** What GNOME's settings say where accessibility is switched on. */
const SETTINGS = `[org/gnome/desktop/interface]
toolkit-accessibility=true
enable-animations=false
[org/gnome/desktop/a11y/applications]
screen-reader-enabled=true
`;

export async function openSession(): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'by-ear-'));
  const at = (name: string) => {
    mkdirSync(join(folder, name), { mode: 0o700, recursive: true });
    return join(folder, name);
  };
  const logs = at('logs');
  const programs = new Started(logs);
  let ending: Promise<void> | null = null; // asked for twice where a person stops it in the middle
  const end = () =>
    (ending ??= programs
      .end()
      .then(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })));
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: at('home'),
    XDG_RUNTIME_DIR: at('run'),
    XDG_CONFIG_HOME: at('config'),
    XDG_DATA_HOME: at('data'),
    XDG_CACHE_HOME: at('cache'),
    XDG_SESSION_TYPE: 'x11',
    GSETTINGS_BACKEND: 'keyfile',
    NO_AT_BRIDGE: '0',
    GTK_MODULES: '',
  };
  try {
    writeFileSync(join(at('config/glib-2.0/settings'), 'keyfile'), SETTINGS);
    const printed = (name: string) => readFileSync(join(logs, `${name}.log`), 'utf8');
    const first = async (name: string, pattern: RegExp) => {
      await until(() => pattern.test(printed(name)), LATEST, `the start of ${name}`);
      return pattern.exec(printed(name))?.[1] ?? '';
    };

    programs.start('Xvfb', 'Xvfb', DISPLAY, env); // prettier-ignore
    env['DISPLAY'] = `:${await first('Xvfb', /^(\d+)$/m)}`;
    programs.start('dbus', 'dbus-daemon', ['--session', '--nofork', '--print-address=1'], env);
    env['DBUS_SESSION_BUS_ADDRESS'] = await first('dbus', /^(unix:.+)$/m);
    programs.start('openbox', 'openbox', ['--sm-disable'], env);
    programs.start('at-spi', '/usr/libexec/at-spi-bus-launcher', ['--launch-immediately', '--a11y=1', '--screen-reader=1'], env); // prettier-ignore
    return { folder, env, programs, end };
  } catch (error) {
    await end();
    throw error;
  }
}
