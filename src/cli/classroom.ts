/** `npm run classroom`: the game and its rooms for a class, on one port of this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lanAddresses } from '#server/net/origins.ts';
import { serve } from '#server/serve.ts';
import { readOptions } from './classroom/options.ts';
import { qrInTerminal } from './classroom/qr.ts';

const DIST = join(import.meta.dirname, '../../dist');

try {
  const options = readOptions(process.argv.slice(2));
  const files = existsSync(join(DIST, 'index.html')) ? DIST : null;
  const served = await serve({ ...options, files, log: line => console.error(line) });
  const [lan = 'localhost'] = options.host === '0.0.0.0' ? lanAddresses() : [options.host];
  const address = options.publicUrl ?? `http://${lan}:${served.port}/`;
  const link = `${address}#teach=${await served.hall.hosts.newTicket()}`;
  console.log(`For the class:    ${address}`);
  console.log(`For the teacher:  ${link}`);
  console.log(`                  This link opens rooms. It works once, and is not for the board.`);
  if (served.hall.rooms > 0) console.log(`Rooms taken up:   ${served.hall.rooms}`);
  if (files === null) console.log('There is no built game here, so rooms alone are served.');
  if (process.stdout.isTTY) console.log(`\n${qrInTerminal(address)}\n`);
  console.log('Ctrl+C stops it; rooms are taken up when it is started again.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void served.close().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
