/** A page’s channel to its room, in a real browser and served by the classroom’s own server. */
import { expect, test, type Page } from '@playwright/test';
import type * as Door from '../../src/wire/client/door.ts';
import type { StudentSeen } from '../../src/wire/seen.ts';
import { openRoom, startClassroom, type Running, type Teacher } from '../server/classroom.ts';
import { bundled } from './bundled.ts';

declare const door: typeof Door;
interface Here {
  channel: ReturnType<typeof Door.joinChannel>;
  seen: StudentSeen | null;
  states: string[];
}
declare const here: Here;

let server: Running;
let teacher: Teacher;
let code: string;
let script: string;

test.beforeAll(async () => {
  script = await bundled('src/wire/client/door.ts', 'door');
  server = await startClassroom('none');
  ({ teacher, code } = await openRoom(server));
});
test.afterAll(async () => {
  teacher.close();
  await server.stop();
});

/** Opens the page, joins unless this tab has a place already, and opens its channel. */
async function come(page: Page, nickname: string, search = ''): Promise<void> {
  await page.goto(server.url + search);
  await page.evaluate(script.replace(/^var door/, 'globalThis.door'));
  await page.evaluate(
    async ([room, name]) => {
      const at = `${location.origin}/`;
      const kept = sessionStorage.getItem('place');
      const token = kept === null ? door.newToken() : '';
      const joined = kept === null ? await door.enter(at, { type: 'join', version: 1, code: room, nickname: name, token }) : null; // prettier-ignore
      if (joined && !joined.ok) throw new Error(JSON.stringify(joined));
      const place = kept === null ? { ...joined?.value, token } : JSON.parse(kept);
      sessionStorage.setItem('place', JSON.stringify(place));
      const made: Here = { channel: null as never, seen: null, states: [] };
      Object.assign(globalThis, { here: made });
      made.channel = door.joinChannel(at, place, door.transportIn(location.search), {
        seen: seen => (made.seen = seen as StudentSeen),
        changed: ({ is }) => made.states.push(is),
      });
    },
    [code, nickname] as const,
  );
  await page.waitForFunction(() => here.seen !== null);
}

const nicknameOn = (page: Page) => page.evaluate(() => here.seen?.you.nickname);
const raise = (page: Page, wants: 'seat' | 'help' | null) =>
  page.evaluate(to => here.channel.do({ type: 'raiseHand', wants: to }), wants);
const handOf = (nickname: string) =>
  teacher.seen?.members.find(one => one.nickname === nickname)?.wants;

for (const [says, search] of [
  ['a socket', ''],
  ['plain HTTP', '?transport=http'],
] as const)
  test(`a student joins over ${says}, acts, and has the same seat after a reload`, async ({
    page,
  }) => {
    const sockets: string[] = [];
    page.on('websocket', socket => sockets.push(socket.url()));
    const name = search === '' ? 'Heron' : 'Sorrel';
    await come(page, name, search);
    expect(await nicknameOn(page)).toBe(name);
    expect(sockets).toHaveLength(search === '' ? 1 : 0);
    expect(await raise(page, 'help')).toBeNull();
    await expect.poll(() => handOf(name)).toBe('help');
    const before = await page.evaluate(() => here.seen?.you);
    await come(page, name, search);
    expect(await page.evaluate(() => here.seen?.you)).toEqual(before);
    expect(teacher.seen?.members.filter(one => one.nickname === name)).toHaveLength(1);
  });

test('where sockets are refused the page goes on over plain HTTP by itself', async ({ page }) => {
  await page.routeWebSocket(/.*/, socket => void socket.close({ code: 1006 }));
  await come(page, 'Maple');
  expect(await raise(page, 'seat')).toBeNull();
  await expect.poll(() => handOf('Maple')).toBe('seat');
});

test('what is done offline is sent when the network is back', async ({ page, context }) => {
  await come(page, 'Wren');
  await context.setOffline(true);
  await page.evaluate(() => {
    const acts = (['seat', 'help'] as const).map(wants => here.channel.do({ type: 'raiseHand', wants })); // prettier-ignore
    Object.assign(globalThis, { acts: Promise.all(acts) });
  });
  await page.waitForFunction(() => here.states.includes('offline'));
  expect(handOf('Wren')).toBeNull();
  expect(await page.evaluate(() => here.channel.waiting)).toBe(2);
  await context.setOffline(false);
  expect(await page.evaluate(() => (globalThis as unknown as { acts: unknown }).acts)).toEqual([null, null]); // prettier-ignore
  await expect.poll(() => handOf('Wren')).toBe('help');
});

test('a student who is sent out is told so, and their tab does not come back by itself', async ({
  page,
}) => {
  await come(page, 'Teal');
  const member = teacher.seen?.members.find(one => one.nickname === 'Teal')?.member;
  if (!member) throw new Error('not in the room');
  expect(await teacher.do({ type: 'sendOut', member })).toBeNull();
  await page.waitForFunction(() => here.channel.state.is === 'closed');
  expect(await page.evaluate(() => here.channel.state)).toEqual({ is: 'closed', code: 'ERR_NOT_KNOWN' }); // prettier-ignore
});
