import { describe, expect, it } from 'vitest';
import { readOptions } from '../../src/cli/classroom/options.ts';
import { qrInTerminal } from '../../src/cli/classroom/qr.ts';
import { Bucket, Buckets } from '#server/bucket.ts';
import { originGuard } from '#server/net/origins.ts';
import { Once } from '#server/once.ts';
import { Passes } from '#server/passes.ts';

describe('a bucket', () => {
  it('gives so many at once, and then so many a second', () => {
    let now = 0;
    const bucket = new Bucket(3, 2, () => now);
    expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
    now += 500;
    expect([bucket.take(), bucket.take()]).toEqual([true, false]);
    now += 3_600_000;
    expect([1, 2, 3, 4].map(() => bucket.take())).toEqual([true, true, true, false]);
  });

  it('is one for all addresses of a household, and for both ways to write one', () => {
    const buckets = new Buckets(() => new Bucket(1, 0, () => 0));
    expect(buckets.of('10.0.0.1')).toBe(buckets.of('::ffff:10.0.0.1'));
    expect(buckets.of('10.0.0.1')).not.toBe(buckets.of('10.0.0.2'));
    expect(buckets.of('2001:db8:1:2:aaaa::1')).toBe(buckets.of('2001:db8:1:2:bbbb:cccc:dddd:2'));
    expect(buckets.of('2001:db8:1:2::1')).not.toBe(buckets.of('2001:db8:1:3::1'));
    expect(buckets.of('fe80::1%eth0')).toBe(buckets.of('fe80::2'));
  });
});

describe('the memory of what has been done', () => {
  it('tells the new from the done and the late, by person and device', () => {
    const once = new Once();
    const at = (n: number, device = 'device-1', by = 'm1') => ({ by, device, n });
    expect(once.asks(at(1))).toBe('new');
    once.did(at(1));
    once.did(at(4));
    expect([1, 2, 4, 5].map(n => once.asks(at(n)))).toEqual(['done', 'late', 'done', 'new']);
    expect(once.asks(at(1, 'device-2'))).toBe('new');
    expect(once.asks(at(1, 'device-1', 'm2'))).toBe('new');
    for (let i = 0; i < 100; i++) once.did(at(1, `device-${i + 10}`)); // forgets, but never mixes up
    expect(once.asks(at(5, 'device-109'))).toBe('new');
    expect(once.asks(at(1, 'device-109'))).toBe('done');
  });
});

describe('an origin', () => {
  const asks = (host: string | undefined, origin?: string) => ({ host, origin });

  it('is that of the server itself, under a name that it has', () => {
    const may = originGuard({ publicUrl: null, address: null });
    expect(may(asks('localhost:4280', 'http://localhost:4280'))).toBe(true);
    expect(may(asks('127.0.0.1:4280'))).toBe(true);
    for (const [host, origin] of [
      ['localhost:4280', 'http://localhost:9999'],
      ['localhost:4280', 'https://evil.example'],
      ['evil.example', 'http://evil.example'],
      ['localhost.evil.example', 'http://localhost.evil.example'],
      ['localhost:4280', 'null'],
      ['localhost:4280', ''],
      [undefined, undefined],
    ] as const)
      expect([host, origin, may(asks(host, origin))]).toEqual([host, origin, false]);
  });

  it('behind a proxy is that of the world', () => {
    const may = originGuard({ publicUrl: 'https://rooms.example.org/', address: null });
    expect(may(asks('rooms.example.org', 'https://rooms.example.org'))).toBe(true);
    expect(may(asks('127.0.0.1:4280', 'https://rooms.example.org'))).toBe(true);
    expect(may(asks('rooms.example.org', 'https://rooms.example.org.evil.example'))).toBe(false);
  });

  it('of several processes may be that of another', () => {
    const may = originGuard({ publicUrl: null, address: '127.0.0.1:4281' });
    expect(may(asks('127.0.0.1:4281', 'http://127.0.0.1:4282'))).toBe(true);
    expect(may(asks('127.0.0.1:4281', 'http://evil.example'))).toBe(false);
  });
});

describe('a code for another device', () => {
  it('opens one channel of one room, for five minutes, however it is typed', () => {
    let now = 0;
    const passes = new Passes(() => now);
    const { pass, seconds } = passes.make('room', 'onlooker');
    expect(seconds).toBe(300);
    expect(pass).toMatch(/^[A-HJKMNP-RT-Z2-46-9]{8}$/);
    expect(passes.use(pass, 'other', 'a')).toBeNull();
    expect(passes.use(` ${pass.slice(0, 4).toLowerCase()}-${pass.slice(4)} `, 'room', 'a')).toBe('onlooker'); // prettier-ignore
    expect(passes.use(pass, 'room', 'a')).toBe('onlooker'); // the answer was lost
    expect(passes.use(pass, 'room', 'b')).toBeNull();
    now += 300_000;
    expect(passes.use(pass, 'room', 'a')).toBeNull();
  });
});

describe('the line of the command', () => {
  it('is read, and refused with how to write it', () => {
    expect(readOptions([])).toEqual({
      port: 4280,
      data: '.classroom',
      host: '0.0.0.0',
      publicUrl: null,
      sockets: true,
      redis: null,
      address: null,
    });
    const behind = readOptions(['--public-url', 'https://rooms.example.org', '--data', 'none']);
    expect(behind).toMatchObject({ publicUrl: 'https://rooms.example.org/', host: '127.0.0.1', data: null }); // prettier-ignore
    expect(readOptions(['--redis', 'redis://r', '--port', '4281']).address).toBe('127.0.0.1:4281');
    for (const line of [
      ['--port', 'x'],
      ['--port', '70000'],
      ['--public-url', 'x'],
      ['--redis', 'redis://r', '--port', '0'],
    ])
      // prettier-ignore
      expect(() => readOptions(line)).toThrow('npm run classroom');
  });

  it('is answered with a code that is dark on light, with a margin', () => {
    const rows = qrInTerminal('http://192.168.0.2:4280/').split('\n');
    expect(rows.length).toBeGreaterThan(12);
    expect(rows[0]?.replaceAll(' ', '')).toBe('\u001b[30;107m\u001b[0m');
    expect(new Set(rows.map(row => row.length)).size).toBe(1);
  });
});
