/** speech-dispatcher with one voice, which writes what it says instead of sounding it. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Session } from './session.ts';

const SYNTHESIZER = fileURLToPath(new URL('./synthesizer.ts', import.meta.url));

/** Starts it; returns the address that a screen reader speaks to, and the file that is written. */
export function startSpeech(
  { folder, env, programs }: Session,
  wordsAMinute: number,
): { address: string; log: string } {
  const config = join(folder, 'speech');
  const log = join(folder, 'speech.jsonl');
  const socket = join(folder, 'run', 'speech.sock');
  mkdirSync(config);
  writeFileSync(log, '');
  const voice = join(config, 'voice');
  writeFileSync(voice, `#!/bin/sh\nexec '${process.execPath}' '${SYNTHESIZER}' '${log}' ${wordsAMinute}\n`); // prettier-ignore
  chmodSync(voice, 0o700);
  const lines = [
    `LogDir "${join(folder, 'logs')}"`,
    'LogLevel 2',
    `AddModule "by-ear" "${voice}" "" "${join(folder, 'logs', 'voice.log')}"`,
    'DefaultModule by-ear',
    'DefaultLanguage "en"',
  ];
  writeFileSync(join(config, 'speechd.conf'), `${lines.join('\n')}\n`);
  programs.start('speech-dispatcher', 'speech-dispatcher', ['-s', '-t', '0', '-c', 'unix_socket', '-S', socket, '-C', config, '-P', join(folder, 'run', 'speech.pid')], env); // prettier-ignore
  return { address: `unix_socket:${socket}`, log };
}
