/** The built game, compressed once, with heads that let a page run nothing but what it was served. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { LEAVING_WORKER } from './leaving.ts';
import { PACKED, TYPES } from './mediaTypes.ts';

const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const compress = promisify(brotliCompress);

export const SAFE_HEADS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'SAMEORIGIN',
};

/** What the shortest address opens: the page of a class. The game for one is at its own name, `/index.html`. */
const PAGE = 'class.html';

/** The game's own worker would keep this whole address for the game, and answer for the class. */
const WORKER = '/offline.js';

/** Answers GET and HEAD from a folder; never with a file outside it. */
export function filesOf(
  folder: string,
): (asked: IncomingMessage, to: ServerResponse) => Promise<void> {
  const root = resolve(folder);
  const packed = new Map<string, { readonly changed: number; readonly body: Promise<Buffer> }>();
  const body = async (file: string, changed: number, asBrotli: boolean): Promise<Buffer> => {
    if (!asBrotli) return readFile(file);
    const old = packed.get(file);
    if (old?.changed === changed) return old.body;
    const made = readFile(file).then(whole => compress(whole, QUALITY));
    packed.set(file, { changed, body: made });
    return made;
  };
  return async (asked, to) => {
    if (asked.url === WORKER) {
      const heads = { ...SAFE_HEADS, 'content-type': TYPES['.js'], 'cache-control': 'no-cache' };
      to.writeHead(200, heads).end(asked.method === 'HEAD' ? undefined : LEAVING_WORKER);
      return;
    }
    const file = fileAt(root, asked.url ?? '/');
    const found = file === null ? null : await stat(file).catch(() => null);
    if (file === null || !found?.isFile()) {
      to.writeHead(404, { 'content-type': TYPES['.txt'], ...SAFE_HEADS }).end('not found');
      return;
    }
    const type = extname(file);
    const asBrotli = !PACKED.has(type) && /\bbr\b/.test(String(asked.headers['accept-encoding']));
    const whole = await body(file, found.mtimeMs, asBrotli);
    to.writeHead(200, {
      ...SAFE_HEADS,
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'content-length': whole.length,
      // Names under assets/ change with their content; everything else is asked for again.
      'cache-control': file.startsWith(join(root, 'assets') + sep)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      vary: 'accept-encoding',
      ...(asBrotli && { 'content-encoding': 'br' }),
    });
    to.end(asked.method === 'HEAD' ? undefined : whole);
  };
}

/** The file that an address names, or null. */
function fileAt(root: string, url: string): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://local').pathname);
    if (path.includes('\0')) return null;
    const file = join(root, path === '/' ? PAGE : path);
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null; // no address
  }
}
