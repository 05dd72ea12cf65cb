/** Which pages may speak to this server: those that it has served itself, under a name that it is known by. */
import { networkInterfaces, hostname } from 'node:os';

export interface Asked {
  readonly host: string | undefined; // of the request's head
  readonly origin: string | undefined;
}

/** The addresses of this machine in its networks, those of a local network before others. */
export function lanAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap(list => list ?? []);
  const open = all.filter(({ family, internal }) => family === 'IPv4' && !internal);
  return open.map(({ address }) => address);
}

export interface Names {
  /** Where the world finds the server, if it stands behind a proxy. */
  readonly publicUrl: string | null;
  /** One of several processes: how the others reach it, `host:port`. Their pages may speak to it too. */
  readonly address: string | null;
}

export function originGuard({ publicUrl, address }: Names): (asked: Asked) => boolean {
  const own = publicUrl === null ? null : new URL(publicUrl).host.toLowerCase();
  const isOurs = (host: string): boolean => {
    if (host === own || host === address?.toLowerCase()) return true;
    const name = host.replace(/:\d+$/, '');
    const here = ['localhost', '127.0.0.1', '[::1]', hostname(), `${hostname()}.local`, ...lanAddresses()]; // prettier-ignore
    return here.some(known => known.toLowerCase() === name);
  };
  return ({ host, origin }) => {
    if (host === undefined || !isOurs(host.toLowerCase())) return false;
    if (origin === undefined) return true; // no page of another site can leave it out
    try {
      const from = new URL(origin).host.toLowerCase();
      return from === host.toLowerCase() || from === own || (address !== null && isOurs(from));
    } catch {
      return false; // "null": a page that has no origin of its own
    }
  };
}
