/** A teacher’s lesson, from the link to the debrief of the class, with scripted students at two tables. */
import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import type { Act, PartyView } from '../../src/engine/types.ts';
import { join, playOn, refusalOf, scripted, startClassroom, viewOf, type Running, type Student } from '../server/classroom.ts'; // prettier-ignore
import { enter, newToken } from '../../src/wire/client/door.ts';
import { WIRE_VERSION } from '../../src/wire/limits.ts';
import { faultsOf, widerBy } from './axe.ts';

const ROOM_IN = 90_000; // ms from the link to an open room
const SHOTS = process.env['CLASS_SHOTS']; // a folder for pictures of each screen

let server: Running;
test.beforeAll(async () => {
  server = await startClassroom('none');
});
test.afterAll(async () => {
  await server.stop();
});

const shot = async (page: Page, name: string) => {
  if (SHOTS === undefined) return;
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.screenshot({ path: `${SHOTS}/${name}-${width}x${height}.png` });
};

/** Shown at a size, without a fault, and no wider than its window. */
async function soundAt(page: Page, name: string, ...sizes: readonly (readonly [number, number])[]) {
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => scrollTo(0, 0));
    expect(await widerBy(page), `${name} at ${width}`).toBeLessThanOrEqual(0);
    await shot(page, name);
  }
  expect(await faultsOf(page), name).toEqual([]);
}

const tableOn = (page: Page, number: number): Locator =>
  page.getByRole('region', { name: `Table ${number}`, exact: true });

/** The row of a seat at a table of the console. */
const seatOf = (page: Page, table: number, nickname: string): Locator =>
  tableOn(page, table).getByRole('listitem').filter({ hasText: nickname });

/** The projector is let in with a code that the console shows. */
async function projectorIn(browser: Browser, console_: Page, code: string): Promise<Page> {
  await console_.getByRole('button', { name: 'Projector', exact: true }).click();
  const dialog = console_.getByRole('dialog');
  await dialog.getByRole('button', { name: 'For the projector' }).click();
  const pass = (await dialog.locator('.class-pass b').textContent()) ?? '';
  await soundAt(console_, 'second-screen', [1366, 768]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('button', { name: /code for a second screen/i }).click();
  await page.getByRole('textbox').first().fill(code);
  await page.getByRole('textbox').nth(1).fill(pass);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Twenty-Eight Points' })).toBeVisible();
  return page;
}

const act = async (student: Student, what: Parameters<typeof student.do>[0]) => {
  const refusal = await student.do(what);
  return refusal && (refusal.by === 'room' ? refusal.code : refusal.refusal.code);
};

/** Marks the first point as drafted, or seals. */
async function inMarks(student: Student, what: 'mark' | 'seal'): Promise<string | null> {
  // prettier-ignore
  const { table } = await student.until(({ table: at }) => at?.view.phase === 'marks');
  const asked = table?.asked ?? '';
  const [point] = table?.view.agenda ?? [];
  if (point === undefined || what === 'seal') return act(student, { type: 'act', asked, act: { type: 'seal' } }); // prettier-ignore
  const mark = { type: 'mark', point, option: 'drafted', crossing: { code: 'traded' } } as const;
  return act(student, { type: 'act', asked, act: mark });
}

/** Ends the brief as a pupil in a hurry does. */
async function declare(student: Student): Promise<void> {
  const { table } = await student.until(({ table: at }) => at?.view.phase === 'brief');
  const view = viewOf(student);
  if (!view) throw new Error('no papers');
  expect(await act(student, { type: 'act', asked: table?.asked ?? '', act: scripted(view) })).toBeNull(); // prettier-ignore
}

/** Signs whatever is settled, with a reason for each line of its own. */
function signing(view: PartyView): Act {
  if (view.phase !== 'ratification') return scripted(view);
  const own = view.crossed[view.seat].map(line => [line, { code: 'traded' }] as const);
  return { type: 'sign', signing: 'sign', crossings: Object.fromEntries(own) };
}

test('a lesson from the teacher’s link to the debrief of the class', async ({ page, browser }) => {
  const frames: string[] = [];
  page.on('websocket', socket =>
    socket.on('framereceived', ({ payload }) => frames.push(String(payload))),
  );
  const from = performance.now();
  await page.goto(`${server.url}#teach=${server.ticket}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Open a room' })).toBeVisible();
  expect(page.url()).not.toContain(server.ticket); // it leads to nothing any more, but need not lie open
  await soundAt(page, 'open-room', [360, 800], [1366, 768]);
  await page.getByLabel('Length').selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Open the room' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Teacher’s console' })).toBeVisible();
  const openIn = performance.now() - from;
  console.log(`from the teacher’s link to an open room: ${Math.round(openIn)} ms`);
  expect(openIn).toBeLessThan(ROOM_IN);
  await expect(page.getByText('No one has joined yet')).toBeVisible();
  const code = (await page.locator('.console-code').textContent()) ?? '';
  expect(code).toMatch(/^[A-Z]+ [2-9]{3}$/);

  // the projector, before anybody is there
  const wall = await projectorIn(browser, page, code);
  await expect(wall.locator('.projector-code')).toHaveText(code);
  await soundAt(wall, 'projector-lobby', [1366, 768], [1920, 1080]);

  // students at two tables
  const names = ['Avocet', 'Bramble', 'Gannet', 'Teal']; // none of them a word of a code
  const students = await Promise.all(names.map(name => join(server.url, code, name)));
  await expect.poll(() => students.every(({ seen }) => seen?.you.place.seat)).toBe(true);
  for (const name of names) await expect(page.getByText(name).first()).toBeVisible();
  // two at each table, so that no table waits for one student alone
  for (const [i, name] of names.entries()) {
    await page.getByRole('button', { name: `${name}: move` }).click();
    const dialog = page.getByRole('dialog');
    const to = `Table ${i < 2 ? 1 : 2}, ${i % 2 === 0 ? 'the EU' : 'Russia'}`;
    await dialog.getByLabel('Move to').selectOption(to);
    await dialog.getByRole('button', { name: 'Move', exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }
  await soundAt(page, 'console-lobby', [360, 800], [1366, 768]);
  await page.getByRole('button', { name: 'Begin the talks' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await Promise.all(students.map(declare));

  // sealing is seen, what is sealed is not
  const [avocet] = students;
  if (!avocet) throw new Error('no students');
  const avocetRow = seatOf(page, 1, 'Avocet');
  expect(await inMarks(avocet, 'mark')).toBeNull();
  await expect(avocetRow).toContainText('deciding');
  expect(await inMarks(avocet, 'seal')).toBeNull();
  await expect(avocetRow).toContainText('sealed');
  expect(Object.values(viewOf(avocet)?.marks ?? {})).toHaveLength(1);
  const told = frames.filter(frame => frame.includes('"reveals":[]'));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(frame => frame.includes('"drafted","reasons"'))).toEqual([]);
  await soundAt(page, 'console', [360, 800], [1920, 1080], [1366, 768]);
  await expect(wall.getByText('sealed', { exact: true }).first()).toBeVisible();
  for (const name of names) await expect(wall.getByText(name)).toHaveCount(0);
  await soundAt(wall, 'projector', [360, 800], [1366, 768], [1920, 1080]);
  await wall.getByRole('button', { name: 'Table 1' }).click();
  await soundAt(wall, 'projector-one', [1366, 768], [1920, 1080]);
  await wall.getByRole('button', { name: 'Side by side' }).click();

  // a pause, by the keyboard, stops everybody
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('paused').first()).toBeVisible();
  const other = students[1];
  if (!other) throw new Error('nobody else');
  expect(await inMarks(other, 'mark')).toBe('ERR_PAUSED');
  await page.keyboard.press('Space');
  await expect(page.getByText('paused')).toHaveCount(0);

  // more time
  const left = async () => {
    const [minutes = '0', seconds = '0'] = ((await page.locator('.clock b').textContent()) ?? '').split(':'); // prettier-ignore
    return Number(minutes) * 60 + Number(seconds);
  };
  const before = await left();
  await page.getByRole('button', { name: '+2 min' }).click();
  await expect.poll(left).toBeGreaterThan(before + 60);

  // the next step says first who has not sealed
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('ArrowRight');
  const ask = page.getByRole('alertdialog');
  await expect(ask).toContainText(/Not sealed at table [12]/);
  await soundAt(page, 'next-step', [1366, 768]);
  await ask.getByRole('button', { name: 'Go on' }).click();
  await expect(tableOn(page, 1)).toContainText(/Caucus|Round over|Signing|Marks/);

  // a student is moved, quietly
  await page
    .getByRole('button', { name: /^Teal: move/ })
    .first()
    .click();
  const people = page.getByRole('dialog');
  await soundAt(page, 'student', [1366, 768]);
  await people.getByRole('button', { name: 'Step away for now' }).click();
  await expect(page.getByText('Teal stepped away')).toBeVisible();
  const teal = students[3];
  await expect.poll(() => teal?.seen?.you.isSteppedAway).toBe(true);
  await page
    .getByRole('button', { name: /^Teal: move/ })
    .first()
    .click();
  await people.getByRole('button', { name: 'Call back' }).click();
  await expect(page.getByText('Teal stepped away')).toHaveCount(0);

  // another device says that it is Teal, and the teacher knows
  const token = newToken();
  const member = teal?.place.member;
  if (!member) throw new Error('Teal has no id');
  const claim = () => enter(server.url, { type: 'claim', version: WIRE_VERSION, code, member, token }); // prettier-ignore
  expect(await claim()).toMatchObject({ ok: true, value: { state: 'waiting' } });
  await expect(page.getByText('Somebody on another device says: I am Teal.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, let in' }).click();
  await expect.poll(claim).toMatchObject({ ok: true, value: { state: 'confirmed', member } });

  // a locked room lets nobody in
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Unlock the room' })).toBeVisible();
  const late = enter(server.url, { type: 'join', version: WIRE_VERSION, code, nickname: 'Sorrel', token: newToken() }); // prettier-ignore
  expect(refusalOf(await late)).toBe('ERR_ROOM_LOCKED');

  // offline and back, and after a reload, it is the same console
  await page.context().setOffline(true);
  await expect(page.getByText('You are offline. The tables go on as you set them.')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('Connected · all acts saved')).toBeVisible();
  await page.reload();
  await expect(page.locator('.console-code')).toHaveText(code);

  // to the end of the talks
  const playing = students.map(student => playOn(student, signing));
  const states = () => page.locator('.console-table header').allTextContents();
  const question = page.getByRole('alertdialog');
  for (;;) {
    await expect
      .poll(async () => (await states()).some(state => /waits for your|are over/.test(state)))
      .toBe(true);
    const before = await states();
    if (before.every(state => state.includes('are over'))) break;
    await page.getByRole('heading', { level: 1 }).focus();
    if (before.some(state => state.includes('waits for your'))) await page.keyboard.press('ArrowRight'); // prettier-ignore
    // where the other table is still at work, that is asked first
    await expect
      .poll(async () => (await question.isVisible()) || String(await states()) !== String(before))
      .toBe(true);
    if (await question.isVisible()) await question.getByRole('button', { name: 'Go on' }).click();
  }
  await Promise.all(playing);

  // the debrief of the class
  await page.getByRole('button', { name: 'Class debrief' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '2 tables, the same papers' })).toBeVisible(); // prettier-ignore
  for (const number of [1, 2]) {
    await expect(tableOn(page, number)).toContainText(/settled|none settled/);
    await expect(tableOn(page, number)).toContainText(/At the start .* At the end/);
  }
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All moves (CSV)' }).click();
  const text = readFileSync(await (await saved).path(), 'utf8');
  expect(text).toMatch(/^\uFEFFtable,move,round/);
  for (const name of names) expect(text).not.toContain(name);
  await soundAt(page, 'class-debrief', [360, 800], [1366, 768], [1920, 1080]);
  await wall.getByRole('button', { name: 'Class debrief' }).click();
  await expect(wall.getByRole('heading', { level: 1, name: '2 tables, the same papers' })).toBeVisible(); // prettier-ignore
  await expect(tableOn(wall, 1)).toContainText(/At the start .* At the end/);
  await wall.context().close();
  for (const student of students) student.close();
});
