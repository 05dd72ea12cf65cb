/** A class on students' own pages: coming in, a talk to its debrief, and the same seat after every refresh. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { t } from '#words/class.ts';
import { roomRefusalSentence } from '#words/room.ts';
import { DIST } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { Party } from '#engine/types.ts';
import {
  conduct,
  openAnother,
  openRoom,
  startClassroom,
  type Running,
  type Teacher,
} from '../server/classroom.ts';
import { faultsOf, widerBy } from './axe.ts';
import { asked, button, cardOf, leastAnswers, showAtOnce, type Answers } from './play.ts';

const PHONE = { width: 360, height: 800 };
/** In which an answer at the door has to be on the page, ms. */
const WITHIN = 2_000;

let server: Running;
let host: string;
test.beforeAll(async () => {
  server = await startClassroom('none');
  const opened = await openRoom(server);
  ({ host } = opened);
  opened.teacher.close();
});
test.afterAll(() => server.stop());

/** A page of its own tab on its own device. */
async function device(browser: Browser, viewport = PHONE): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await context.addInitScript(showAtOnce);
  return context.newPage();
}

const nameOn = (page: Page) => page.locator('.phone-aside, .class-strip-me');

/** Opens the address on the board and comes in; answers with the nickname. */
async function joinOn(page: Page, code: string, search = ''): Promise<string> {
  await page.goto(`${server.url}${search}#${code.replace(' ', '')}`);
  const first = page.getByRole('radio').first();
  await expect(first).toBeChecked();
  const name = (await first.locator('..').textContent()) ?? '';
  await button(page, t('class:join.join')).click();
  await expect(page.getByRole('heading', { name: t('class:student.in') })).toBeVisible();
  return name.trim();
}

const memberOf = (teacher: Teacher, nickname: string) => {
  const found = teacher.seen?.members.find(one => one.nickname === nickname);
  if (!found) throw new Error(`${nickname} is not in the room`);
  return found;
};

async function place(
  teacher: Teacher,
  nickname: string,
  seat: Party | null,
  table = 1,
): Promise<void> {
  await teacher.until(({ members }) => members.some(one => one.nickname === nickname));
  const { member } = memberOf(teacher, nickname);
  const role = seat === null ? 'waiting' : 'speaker';
  const to = { table: seat === null ? null : table, seat, role } as const;
  expect(await teacher.do({ type: 'place', member, to })).toBeNull();
}

const room = (lesson: Parameters<typeof openAnother>[2] = {}) =>
  openAnother(server.url, host, { tables: 1, seating: 'byTeacher', ...lesson });

test.describe('at the door', () => {
  test('the address seats nobody, and Enter joins from anywhere', async ({ browser }) => {
    const { teacher, code } = await room();
    const page = await device(browser);
    await page.goto(`${server.url}#${code.replace(' ', '')}`);
    await expect(page.getByLabel(t('class:join.code'))).toHaveValue(code);
    await expect(page.getByRole('radio')).toHaveCount(4);
    expect(new URL(page.url()).hash).toBe('');
    expect(await faultsOf(page)).toEqual([]);
    expect(await widerBy(page)).toBeLessThanOrEqual(0);
    const seen = await teacher.until(() => true);
    expect(seen.members).toEqual([]);
    await page.locator('h1').click();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t('class:student.in') })).toBeVisible();
    expect((await teacher.until(({ members }) => members.length > 0)).members).toHaveLength(1);
    await page.context().close();
  });

  test('every refusal is told within two seconds, with what to do', async ({ browser }) => {
    const { teacher, code } = await room();
    const page = await device(browser);
    await page.goto(server.url);
    const field = page.getByLabel(t('class:join.code'));
    const join = button(page, t('class:join.join'));
    const told = (words: string) =>
      expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible({ timeout: WITHIN });
    await join.click();
    await told(t('class:join.noCode'));
    await field.fill('oak 471');
    await join.click();
    await told(t('class:join.notFound', { code: 'OAK 471' }));
    await field.fill(code === 'OAK 222' ? 'ELM 222' : 'OAK 222');
    await told(t('class:join.notFound', { code: code === 'OAK 222' ? 'ELM 222' : 'OAK 222' }));
    expect(await teacher.do({ type: 'lock', isLocked: true })).toBeNull();
    await field.fill(code.toLowerCase());
    await expect(page.getByRole('radio')).toHaveCount(4);
    await join.click();
    await told(roomRefusalSentence('ERR_ROOM_LOCKED'));
    expect(await faultsOf(page)).toEqual([]);
    await page.route('**/rooms', route => route.abort());
    await join.click();
    await told(t('class:join.noAnswer'));
    await page.context().close();
  });

  test('who was here before is let back on another device once the teacher says so', async ({
    browser,
  }) => {
    const { teacher, code } = await room();
    const page = await device(browser);
    const name = await joinOn(page, code);
    await page.context().close();
    await teacher.until(({ members }) => members.some(one => !one.isHere));
    const other = await device(browser);
    await other.goto(`${server.url}#${code.replace(' ', '')}`);
    await button(other, t('class:join.before')).click();
    await expect(other.getByRole('heading', { name: t('class:join.who') })).toBeVisible();
    await other.getByRole('radio', { name: new RegExp(name) }).check();
    expect(await faultsOf(other)).toEqual([]);
    await button(other, t('class:join.askBack')).click();
    const { claims } = await teacher.until(seen => seen.claims.length > 0);
    const [claim] = claims;
    if (!claim) throw new Error('nobody asks');
    await expect(other.getByText(t('class:join.asked', { name }))).toBeVisible();
    expect(await teacher.do({ type: 'confirm', claim: claim.claim, yes: true })).toBeNull();
    await expect(other.getByRole('heading', { name: t('class:student.in') })).toBeVisible();
    await expect(nameOn(other)).toContainText(name);
    expect(teacher.seen?.members).toHaveLength(1);
    await other.context().close();
  });
});

/** After each act its control goes, once the room has answered; until then it is not pressed again. */
function inRoom(page: Page): Answers {
  const least = leastAnswers(page);
  const gone = (name: string) => expect(button(page, name)).toHaveCount(0);
  return {
    ...least,
    brief: async () => {
      await least.brief();
      await expect(page.locator('.start-brief')).toHaveCount(0);
    },
    marks: async () => {
      await button(page, t('table:seal')).click();
      await expect(button(page, t('table:sealAnyway'))).toBeVisible();
    },
    sealing: async () => {
      await button(page, t('table:sealAnyway')).click();
      await gone(t('table:seal'));
    },
    turn: async () => {
      await least.turn();
      await gone(t('table:pass'));
    },
    vote: async () => {
      const motion = await page.locator('.own').count();
      await least.vote();
      if (motion > 0) await expect(page.locator('.own-live')).toHaveCount(0);
    },
    summary: () => expect(page.locator('.talks-summary')).toHaveCount(0), // the teacher's to end
    signing: async () => {
      await least.signing();
      await gone(t('ratification:refuse'));
    },
  };
}

test('two students play quick talks with two computers to the debrief, through a refresh in every phase', async ({
  browser,
}) => {
  const { teacher, code } = await room();
  const pages = [await device(browser), await device(browser, { width: 1366, height: 768 })];
  const [one, two] = pages;
  if (!one || !two) throw new Error('two pages');
  const names = [await joinOn(one, code), await joinOn(two, code)];
  await place(teacher, names[0] ?? '', 'ukraine');
  await place(teacher, names[1] ?? '', 'us');
  await expect(one.getByText(/You speak for/).first()).toBeVisible();
  expect(await faultsOf(one)).toEqual([]);
  expect(await teacher.do({ type: 'begin' })).toBeNull();
  const seats = () => teacher.seen?.members.map(({ nickname, place: { seat } }) => [nickname, seat]); // prettier-ignore
  const seated = seats();
  const looked = new Set<string>();
  const refreshes: number[] = []; // ms until the seat is there again
  const leading = teacher
    .until(({ tables }) => tables[0]?.view.phase === 'summary')
    .then(() =>
      expect.poll(() => names.filter(name => looked.has(`${name} summary`))).toEqual(names),
    ) // prettier-ignore
    .then(() => conduct(teacher));
  const play = async (page: Page, name: string) => {
    const answers = inRoom(page);
    for (let step = 0; step < 200; step++) {
      const now = await asked(page);
      if (!looked.has(`${name} ${now}`)) {
        looked.add(`${name} ${now}`);
        if (now !== 'sealing') {
          const since = performance.now();
          await page.reload();
          await expect(nameOn(page)).toContainText(name);
          refreshes.push(performance.now() - since);
          expect(seats()).toEqual(seated);
          continue;
        }
      }
      if (now === 'debrief') return;
      await answers[now]();
    }
    throw new Error('the talks did not end');
  };
  await Promise.all([play(one, names[0] ?? ''), play(two, names[1] ?? '')]);
  await leading;
  for (const name of names)
    for (const moment of ['brief', 'marks', 'reveal', 'summary', 'signing', 'debrief'])
      expect(looked, `${name} was seen at: ${moment}`).toContain(`${name} ${moment}`);
  for (const page of pages) {
    expect(await faultsOf(page)).toEqual([]);
    expect(await widerBy(page)).toBeLessThanOrEqual(0);
    for (const ofOne of [t('debrief:share'), t('debrief:again'), t('debrief:export')])
      await expect(button(page, ofOne)).toHaveCount(0); // no game is begun or shared from a room
  }
  expect(seats()).toEqual(seated);
  const slowest = refreshes.toSorted((a, b) => a - b)[Math.ceil(refreshes.length * 0.95) - 1] ?? 0;
  console.log(`${refreshes.length} refreshes, 95 of 100 within ${Math.round(slowest)} ms`);
  await Promise.all(pages.map(page => page.context().close()));
});

/** Two students of one seat at their table, and the teacher. */
async function team(browser: Browser) {
  const { teacher, code } = await room();
  const pages = await Promise.all([device(browser), device(browser)]);
  const names: string[] = [];
  for (const page of pages) names.push(await joinOn(page, code));
  for (const name of names) await place(teacher, name, 'us');
  expect(await teacher.do({ type: 'begin' })).toBeNull();
  const [one, two] = pages;
  if (!one || !two) throw new Error('two pages');
  await Promise.all([asked(one, ['brief']), asked(two, ['brief'])]);
  return { teacher, code, one, two, names, close: () => Promise.all(pages.map(page => page.context().close())) }; // prettier-ignore
}

const proposals = (page: Page) => page.getByRole('region', { name: t('class:team.title') });

/** Takes the seat: one proposes the first line, the other agrees. */
async function takeSeat(one: Page, two: Page): Promise<void> {
  await leastAnswers(one).brief();
  await button(two, t('class:team.agree')).click();
  await Promise.all([asked(one, ['marks']), asked(two, ['marks'])]);
}

test('what one of a team proposes happens once the other agrees, and can be taken back', async ({
  browser,
}) => {
  const { one, two, names, close } = await team(browser);
  const [first = ''] = names;
  await leastAnswers(one).brief();
  await expect(proposals(two)).toContainText(new RegExp(`^${first} proposes: declare`));
  await expect(proposals(one)).toContainText(t('class:team.needs', { count: 1 }));
  for (const page of [one, two]) expect(await faultsOf(page)).toEqual([]);
  await button(one, t('class:team.takeBack')).click();
  await expect(proposals(two).getByRole('listitem')).toHaveCount(0);
  await takeSeat(one, two);
  await cardOf(one, 5).focus();
  await one.keyboard.press('r');
  await expect(proposals(two)).toContainText(new RegExp(`^${first} proposes: point 5 left out`));
  await button(two, t('class:team.agree')).click();
  for (const page of [one, two]) {
    await expect(proposals(page).getByRole('listitem')).toHaveCount(0);
    await expect(page.locator('.bar-marks')).toContainText('1 of 5');
  }
  await close();
});

test('a table that is paused, a quiet task and another seat are told to whom they concern', async ({
  browser,
}) => {
  const { teacher, code, one, two, names, close } = await team(browser);
  await takeSeat(one, two);
  const [first = '', second = ''] = names;
  expect(await teacher.do({ type: 'pause', table: 1, isPaused: true })).toBeNull();
  const paused = (page: Page) => page.getByText(t('class:student.now.paused'));
  await expect(paused(one)).toBeVisible();
  await button(one, t('table:pass'))
    .or(button(one, t('table:seal')))
    .click();
  await button(one, t('table:sealAnyway')).click();
  await expect(one.getByText(roomRefusalSentence('ERR_PAUSED'))).toBeVisible();
  expect(await teacher.do({ type: 'pause', table: 1, isPaused: false })).toBeNull();
  await expect(paused(one)).toHaveCount(0);

  const { member } = memberOf(teacher, first);
  expect(await teacher.do({ type: 'stepAway', member, isAway: true })).toBeNull();
  const away = one.getByRole('heading', { name: t('class:student.away') });
  await expect(away).toBeVisible();
  expect(await faultsOf(one)).toEqual([]);
  await expect(two.locator('.stage')).toBeVisible();
  expect(await two.getByText(t('class:student.away')).count()).toBe(0);
  expect(await teacher.do({ type: 'stepAway', member, isAway: false })).toBeNull();
  await expect(away).toHaveCount(0);
  await expect(one.locator('.stage')).toBeVisible();

  await place(teacher, second, 'ukraine');
  await expect(two.locator('#live')).toContainText(/another place. Table 1. You speak for Ukraine/);
  const moved = two
    .locator('.class-strip')
    .getByText(/another place. Table 1. You speak for Ukraine/);
  await expect(moved).toBeVisible();
  await button(two, t('common:dismiss')).click();
  await expect(moved).toHaveCount(0);
  await expect(two.locator('.status')).toContainText('Ukraine'); // a computer has spoken for it so far

  const late = await device(browser);
  const name = await joinOn(late, code);
  await expect(late.getByRole('main')).toContainText(t('class:student.role.waiting'));
  await place(teacher, name, 'us');
  await expect(late.getByRole('main')).toContainText(
    t('class:student.round', { round: 1, rounds: 3 }),
  );
  await expect(late.getByRole('main')).toContainText(t('class:student.with', { team: first }));
  expect(await faultsOf(late)).toEqual([]);
  await button(late, t('class:student.toTable')).click();
  await asked(late, ['marks']);
  await late.context().close();
  await close();
});

test('what is marked offline stays in sight and is in the room once the network is back', async ({
  browser,
}) => {
  const { teacher, code } = await room();
  const page = await device(browser, { width: 1366, height: 768 });
  const name = await joinOn(page, code);
  await place(teacher, name, 'us');
  expect(await teacher.do({ type: 'begin' })).toBeNull();
  await asked(page, ['brief']);
  await leastAnswers(page).brief();
  await asked(page, ['marks']);
  await page.context().setOffline(true);
  await expect(page.getByText(t('class:student.offline'))).toBeVisible();
  await cardOf(page, 5).focus();
  await page.keyboard.press('a');
  await expect(page.locator('.bar-marks')).toContainText('1 of 5');
  await expect(page.getByText(t('class:student.kept', { count: 1 }))).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.context().setOffline(false);
  await expect(page.getByText(t('class:student.offline'))).toHaveCount(0);
  await page.reload();
  await asked(page, ['marks']);
  await expect(page.locator('.bar-marks')).toContainText('1 of 5');
  await page.context().close();
});

test('a student who is sent out is told so at the door, and is not let in by a refresh', async ({
  browser,
}) => {
  const { teacher, code } = await room();
  const page = await device(browser);
  const name = await joinOn(page, code);
  await teacher.until(({ members }) => members.length === 1);
  const { member } = memberOf(teacher, name);
  expect(await teacher.do({ type: 'sendOut', member })).toBeNull();
  await expect(page.getByText(roomRefusalSentence('ERR_NOT_KNOWN'))).toBeVisible();
  await expect(page.getByLabel(t('class:join.code'))).toHaveValue(code);
  await page.reload();
  await expect(page.getByRole('heading', { name: t('class:join.title') })).toBeVisible();
  expect(teacher.seen?.members).toEqual([]);
  await page.context().close();
});

test('a game that was kept for this address before gives way to the class', async ({ browser }) => {
  const alone = await serve(DIST);
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(alone.url);
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active !== null);
  await alone.close();
  const classroom = await startClassroom('none', { port: Number(new URL(alone.url).port) });
  await page.goto(classroom.url);
  await expect(page.getByRole('heading', { name: t('class:join.title') })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: t('class:join.title') })).toBeVisible();
  await page.goto(`${classroom.url}index.html`);
  await expect(page.getByRole('heading', { name: t('common:appName') })).toBeVisible();
  await page.goto(classroom.url);
  await expect(page.getByRole('heading', { name: t('class:join.title') })).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(all => all.filter(one => one.active).length))).toBe(0); // prettier-ignore
  await context.close();
  await classroom.stop();
});

test('a page that is asked to speaks plain HTTP alone, and its student is seated and acts', async ({
  browser,
}) => {
  const { teacher, code } = await room();
  const page = await device(browser);
  const sockets: string[] = [];
  page.on('websocket', socket => sockets.push(socket.url()));
  const name = await joinOn(page, code, '?transport=http');
  await place(teacher, name, 'us');
  expect(await teacher.do({ type: 'begin' })).toBeNull();
  await expect(page.locator('.start-brief')).toBeVisible();
  await leastAnswers(page).brief();
  await expect(button(page, t('table:seal'))).toBeVisible();
  expect(sockets).toEqual([]);
  await page.context().close();
});
