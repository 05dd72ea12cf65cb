/** What `npm run classroom` takes on its line. */
import { parseArgs } from 'node:util';

export const USAGE = `npm run classroom -- [--port 4280] [--data DIR] [--host ADDRESS] [--public-url URL] [--redis URL] [--no-sockets]

  --port        where it listens (4280)
  --data        folder in which rooms are kept until they are a day old (.classroom); "none": in memory alone
  --host        the address of this machine to listen on (all; with --public-url this machine's own, 127.0.0.1)
  --public-url  where the world finds it, if it stands behind a proxy on this machine
  --redis       address of a Redis that several such processes share, instead of --data
  --address     with --redis: where pages and the other processes reach this one (127.0.0.1 and its port)
  --no-sockets  over plain HTTP alone`;

export interface ClassroomOptions {
  readonly port: number;
  readonly data: string | null;
  readonly host: string;
  readonly publicUrl: string | null;
  readonly sockets: boolean;
  readonly redis: string | null;
  readonly address: string | null;
}

/** Throws with the usage where something is not understood. */
export function readOptions(args: readonly string[]): ClassroomOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4280' },
      data: { type: 'string', default: '.classroom' },
      host: { type: 'string' },
      'public-url': { type: 'string' },
      redis: { type: 'string' },
      address: { type: 'string' },
      'no-sockets': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`${values.port} is no port.\n\n${USAGE}`);
  const publicUrl = values['public-url'] ?? null;
  if (publicUrl !== null && !URL.canParse(publicUrl))
    throw new Error(`${publicUrl} is no address.\n\n${USAGE}`);
  const redis = values.redis ?? null;
  if (redis !== null && (port === 0 || values['no-sockets']))
    throw new Error(`With --redis a port has to be named, and sockets are needed.\n\n${USAGE}`);
  return {
    port,
    data: values.data === 'none' ? null : values.data,
    host: values.host ?? (publicUrl === null ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: publicUrl === null ? null : publicUrl.replace(/\/?$/, '/'),
    sockets: !values['no-sockets'],
    redis,
    address: redis === null ? null : (values.address ?? `127.0.0.1:${port}`),
  };
}
