/** The sample of docs/samples/nginx.conf in a real nginx: rooms are reached through it as they are without. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  freePort,
  openRoom,
  join,
  startClassroom,
  type Running,
  type Teacher,
} from './classroom.ts';

const SAMPLE = resolve(import.meta.dirname, '../../docs/samples/nginx.conf');
const hasNginx = spawnSync('nginx', ['-v']).status === 0;
/** Where the pipeline runs, nginx has to be there; elsewhere these tests say that they were not run. */
const isDue = hasNginx || Boolean(process.env['CI']);

let folder: string;
let nginx: ChildProcess;
let server: Running;
let teacher: Teacher;
let code: string;

/** The sample as it stands, but for ports and names of this machine, and without a certificate. */
function configured(outside: number, inside: number): string {
  const block = readFileSync(SAMPLE, 'utf8')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${outside};`)
    .replace('rooms.example.org;', '127.0.0.1;')
    .replaceAll(/^ *ssl_certificate.*$/gm, '')
    .replace('127.0.0.1:4280', `127.0.0.1:${inside}`);
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  return `daemon off; pid ${folder}/pid; error_log stderr notice; events {} http { ${temp} ${block} }`;
}

beforeAll(async () => {
  if (!isDue) return;
  folder = mkdtempSync(joinPath(tmpdir(), 'rooms-nginx-'));
  const [outside, inside] = [await freePort(), await freePort()];
  const file = joinPath(folder, 'nginx.conf');
  writeFileSync(file, configured(outside, inside));
  nginx = spawn('nginx', ['-c', file, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
  for await (const chunk of nginx.stderr ?? []) if (String(chunk).includes('start worker')) break;
  nginx.stderr?.resume();
  server = await startClassroom('none', {
    port: inside,
    args: ['--public-url', `http://127.0.0.1:${outside}/`],
  });
  expect(server.url).toBe(`http://127.0.0.1:${outside}/`);
  ({ teacher, code } = await openRoom(server));
});
afterAll(async () => {
  if (!isDue) return;
  teacher.close();
  await server.stop();
  nginx.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

if (!isDue) it.skip('NOT RUN: there is no nginx here', () => {});

describe.runIf(isDue)('behind nginx as in the sample', () => {
  it.each(['socket', 'http'] as const)('a student comes in and acts over %s', async transport => {
    const nickname = transport === 'socket' ? 'Heron' : 'Sorrel';
    const student = await join(server.url, code, nickname, transport);
    await student.until(seen => seen.you.nickname !== '');
    expect(await student.do({ type: 'raiseHand', wants: 'help' })).toBeNull();
    await teacher.until(({ members }) =>
      members.some(one => one.nickname === student.seen?.you.nickname && one.wants === 'help'),
    );
    student.close();
  });

  it('the server says that it is well', async () => {
    expect((await fetch(`${server.url}health`)).status).toBe(200);
  });
});
