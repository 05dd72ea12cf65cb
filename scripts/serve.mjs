/** A small file server for the built game: loopback only, compressed, with the right types. */
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { PACKED, TYPES } from '../src/server/net/mediaTypes.ts';

const HOST = '127.0.0.1';

/**
 * Serves a folder on the first free port from `port` on (0: any free one).
 * @param {string} folder
 * @param {{ port?: number, tries?: number, quality?: number }} [how] `quality` of brotli, up to 11, which is slow
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, tries = 1, quality = 5 } = {}) {
  for (let i = 0; ; i++) {
    try {
      return await listen(folder, port + i, quality);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || i + 1 >= tries) throw error;
    }
  }
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {number} quality
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
function listen(folder, port, quality) {
  const root = resolve(folder);
  const compressed = compressor(quality);
  const server = createServer((request, response) => {
    const file = fileFor(root, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('not found');
      return;
    }
    const type = extname(file);
    const asBrotli = !PACKED.has(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const body = asBrotli ? compressed(file) : readFileSync(file);
    response.writeHead(200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'content-length': body.length,
      // Names under assets/ change with their content; everything else is asked for again.
      'cache-control': file.startsWith(join(root, 'assets') + sep)
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      vary: 'accept-encoding',
      ...(asBrotli ? { 'content-encoding': 'br' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, () => {
      const address = server.address();
      const at = typeof address === 'object' && address ? address.port : port;
      done({
        url: `http://${HOST}:${at}/`,
        close: () =>
          new Promise(closed => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * The file an address names, or null: never one outside the folder.
 * @param {string} root
 * @param {string} url
 */
export function fileFor(root, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://local').pathname);
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null; // no such file, or not an address
  }
}

/**
 * Compresses each file once, and again when a new build has replaced it.
 * @param {number} level
 */
function compressor(level) {
  /** @type {Map<string, { changed: number, body: Buffer }>} */
  const kept = new Map();
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: level } };
  return (/** @type {string} */ file) => {
    const changed = statSync(file).mtimeMs;
    const old = kept.get(file);
    if (old?.changed === changed) return old.body;
    const body = brotliCompressSync(readFileSync(file), quality);
    kept.set(file, { changed, body });
    return body;
  };
}
