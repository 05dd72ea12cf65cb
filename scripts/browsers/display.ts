/** A screen of its own for the browsers, so that they draw alike everywhere and nobody's desktop is disturbed. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** `server`: the path of Xvfb, which finds a free number by itself and tells it. */
export async function openDisplay(
  server: string,
): Promise<{ readonly name: string; readonly close: () => void }> {
  const process = spawn(
    server,
    ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const told = process.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    process
      .once('error', reject)
      .once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    told.once('data', data => resolve(String(data).trim()));
  });
  return { name: `:${number}`, close: () => void process.kill() };
}
