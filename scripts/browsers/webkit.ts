/** WebKitGTK over classic WebDriver: the driver's own process, and its small browser. */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, Capabilities, Key as Code, Origin } from 'selenium-webdriver';
import type { Chord, Desk, Driven, Key } from './driven.ts';

const KEYS: Readonly<Record<Exclude<Key, Chord>, string>> = {
  Tab: Code.TAB,
  Enter: Code.ENTER,
  Space: Code.SPACE,
  ArrowDown: Code.ARROW_DOWN,
};
const LOOKS = 100; // for the driver's port to open, one every 100 ms

export async function openWebKit(driver: string, browser: string, desk: Desk): Promise<Driven> {
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: desk.display },
  });
  try {
    await listening(port);
    return await driven(port, browser, desk, () => void server.kill());
  } catch (error) {
    server.kill();
    throw error;
  }
}

async function driven(port: number, binary: string, desk: Desk, stop: () => void): Promise<Driven> {
  const session = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      }),
    )
    .build();
  await session
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...desk.size });
  const capabilities = await session.getCapabilities();
  const act = () => session.actions({ async: true });
  return {
    version: `WebKitGTK/${capabilities.getBrowserVersion()}`,
    open: url => session.get(url),
    run: async (work, ...args) => {
      const call = `const done = arguments[arguments.length - 1];
        Promise.resolve((${String(work)})(...[...arguments].slice(0, -1)))
          .then(value => done({ value }), error => done({ error: String(error) }))`;
      const told = await session.executeAsyncScript<{ value: never; error?: string }>(
        call,
        ...args,
      );
      if (told.error !== undefined) throw new Error(told.error);
      return told.value;
    },
    add: script => session.executeScript(script),
    moveTo: (x, y) =>
      act()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .perform(),
    down: () => act().press().perform(),
    up: () => act().release().perform(),
    press: key => {
      switch (key) {
        case 'SelectAll':
          return act().keyDown(Code.CONTROL).sendKeys('a').keyUp(Code.CONTROL).perform();
        case 'BackTab':
          return act().keyDown(Code.SHIFT).sendKeys(Code.TAB).keyUp(Code.SHIFT).perform();
        default:
          return act().sendKeys(KEYS[key]).perform();
      }
    },
    type: text => act().sendKeys(text).perform(),
    picture: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    close: async () => {
      await session.quit().finally(stop);
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function listening(port: number): Promise<void> {
  for (let look = 0; ; look++) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/status`);
      if (answer.ok) return;
    } catch (error) {
      if (look >= LOOKS) throw error;
    }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}
