/** What a class's page reads from its address, keeps for its tab, and does to stay awake. */
import { describe, expect, test } from 'vitest';
import { screenOf } from '#dom/class/classroom.ts';
import type { Place } from '#wire/entry.ts';
import { fragmentOf } from '../../../src/app/class/fragment.ts';
import { keptIn } from '../../../src/app/class/kept.ts';
import { keepAwake } from '../../../src/app/class/wakeLock.ts';

const PLACE: Place = {
  room: 'f'.repeat(24),
  code: 'OAK 472',
  role: 'student',
  member: 'm1',
  token: 't'.repeat(32),
};

describe('the address of a class', () => {
  test.each([
    ['#OAK472', { type: 'code', code: 'OAK 472' }],
    ['#oak-472', { type: 'code', code: 'OAK 472' }],
    ['#teach=a_b-C9', { type: 'teach', ticket: 'a_b-C9' }],
    ['', { type: 'none' }],
    ['#OAK471', { type: 'none' }], // no code has a 1
    ['#teach=', { type: 'none' }],
    ['#teach=<b>', { type: 'none' }],
  ])('%s is read as %o', (hash, is) => {
    expect(fragmentOf(hash)).toEqual(is);
  });
});

const shelf = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

describe('what is kept', () => {
  test('the place is the tab’s and being a teacher the browser’s', () => {
    const [tab, browser] = [shelf(), shelf()];
    const kept = keptIn({ sessionStorage: tab, localStorage: browser });
    kept.keepPlace(PLACE);
    kept.keepHost('host');
    const otherTab = keptIn({ sessionStorage: shelf(), localStorage: browser });
    expect(kept.place()).toEqual(PLACE);
    expect([otherTab.place(), otherTab.host()]).toEqual([null, 'host']);
    kept.keepPlace(null);
    expect(kept.place()).toBeNull();
  });

  test.each(['{', 'null', '{}', '{"room":1,"code":"OAK 472","role":"student","token":"t"}'])(
    'a place that reads %s is none',
    text => {
      const tab = shelf();
      keptIn({ sessionStorage: tab, localStorage: shelf() }).keepPlace(PLACE);
      const broken = { ...tab, getItem: () => text };
      expect(keptIn({ sessionStorage: broken, localStorage: shelf() }).place()).toBeNull();
    },
  );

  test('a browser that forbids storage is no fault', () => {
    const page = {
      get sessionStorage(): Storage {
        throw new Error('forbidden');
      },
      get localStorage(): Storage {
        throw new Error('forbidden');
      },
    };
    const kept = keptIn(page);
    kept.keepPlace(PLACE);
    expect([kept.place(), kept.host()]).toEqual([null, null]);
  });
});

describe('the screen of a class', () => {
  const none = { is: 'none' } as const;
  const known = { is: 'known', token: 'h' } as const;
  test.each([
    ['the door', { place: null, host: none, isJoining: false }, 'join'],
    ['the console before a room', { place: null, host: known, isJoining: false }, 'console'],
    ['the door for a teacher who asks for it', { place: null, host: known, isJoining: true }, 'join'], // prettier-ignore
    ['a student’s page', { place: PLACE, host: known, isJoining: false }, 'student'],
    ['the projector', { place: { ...PLACE, role: 'onlooker' }, host: none, isJoining: true }, 'projector'], // prettier-ignore
    ['the console', { place: { ...PLACE, role: 'teacher' }, host: none, isJoining: false }, 'console'], // prettier-ignore
  ] as const)('is %s', (_, state, screen) => {
    expect(screenOf(state)).toBe(screen);
  });
});

/** A page whose looks are counted. */
function lookedAt() {
  const heard = new Set<() => void>();
  const taken: { isHeld: boolean }[] = [];
  const document = {
    visibilityState: 'visible' as DocumentVisibilityState,
    addEventListener: (_: string, hear: () => void) => void heard.add(hear),
    removeEventListener: (_: string, hear: () => void) => void heard.delete(hear),
  };
  const request = async () => {
    const lock = { isHeld: true };
    taken.push(lock);
    return { release: async () => void (lock.isHeld = false) };
  };
  const page = { navigator: { wakeLock: { request } }, document };
  const look = async (state: DocumentVisibilityState) => {
    document.visibilityState = state;
    for (const hear of heard) hear();
    await settled();
  };
  return { page: page as unknown as Parameters<typeof keepAwake>[0], taken, look, heard };
}
const settled = () => new Promise(done => setImmediate(done));

describe('the screen stays on', () => {
  test('from the start, and is asked for again when the page is looked at anew', async () => {
    const { page, taken, look } = lookedAt();
    const stop = keepAwake(page);
    await settled();
    expect(taken).toHaveLength(1);
    await look('hidden');
    expect(taken).toHaveLength(1);
    await look('visible');
    expect(taken).toHaveLength(2);
    stop();
    await settled();
    expect(taken.at(-1)?.isHeld).toBe(false);
    await look('visible');
    expect(taken).toHaveLength(2);
  });

  test('a lock that comes after it is no longer wanted is let go', async () => {
    const { page, taken } = lookedAt();
    keepAwake(page)();
    await settled();
    expect(taken.map(({ isHeld }) => isHeld)).toEqual([false]);
  });

  test('where the browser has no way to, or refuses, all goes on', async () => {
    const { page, heard } = lookedAt();
    const { document } = page;
    keepAwake({ navigator: {}, document });
    const request = () => Promise.reject(new Error('low battery'));
    keepAwake({ navigator: { wakeLock: { request } }, document });
    await settled();
    expect(heard.size).toBe(2);
  });
});
