/**
 * Unpacks the packaged browser into the temporary folder of this process. Run it with TMPDIR set to a
 * folder of its own: the package always unpacks there and reuses whatever it finds.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import chromium, { inflate } from '@sparticuz/chromium';

const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const bin = join(dirname(dirname(entry)), 'bin');
await chromium.executablePath(bin);
await inflate(join(bin, 'al2023.tar.br')); // the NSS libraries, which bare machines lack
