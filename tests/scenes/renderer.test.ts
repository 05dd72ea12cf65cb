import { describe, expect, it } from 'vitest';
import { foundFrom } from '../../src/stage/found.ts';
import { chooseRenderer } from '../../src/stage/renderer.ts';
import { FRAMES, SLOW, verdictOf, WARM_UP } from '../../src/stage/verdict.ts';

const machine = (webgl: string | null, canvas2d = true) => ({
  webgl: () => webgl,
  canvas2d: () => canvas2d,
});

describe('the renderer', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.7, 256 bits)',
    'Microsoft Basic Render Driver',
    'Apple Software Renderer',
  ])('is Canvas where WebGL is computed by the processor: %s', name => {
    expect(chooseRenderer(machine(name), null)).toEqual({ renderer: 'canvas', onTrial: null });
  });

  it.each(['ANGLE (Intel, Mesa Intel(R) UHD Graphics 600)', 'Apple GPU', 'Mali-G52'])(
    'is WebGL, on trial, on what calls itself graphics hardware: %s',
    name => {
      expect(chooseRenderer(machine(name), null)).toEqual({ renderer: 'webgl', onTrial: name });
    },
  );

  it.each(['webgl', 'canvas'] as const)('is what was found for this hardware: %s', renderer => {
    const found = { hardware: 'Apple GPU', renderer };
    expect(chooseRenderer(machine('Apple GPU'), found)).toEqual({ renderer, onTrial: null });
  });

  it('is tried anew on other hardware', () => {
    const found = { hardware: 'Apple GPU', renderer: 'canvas' } as const;
    const other = chooseRenderer(machine('Mali-G52'), found);
    expect(other).toEqual({ renderer: 'webgl', onTrial: 'Mali-G52' });
  });

  it('is Canvas without WebGL', () => {
    expect(chooseRenderer(machine(null), null)).toEqual({ renderer: 'canvas', onTrial: null });
  });

  it('is none where no canvas can be drawn on', () => {
    expect(chooseRenderer(machine('Apple GPU', false), null)).toBeNull();
  });

  it.each([null, 3, 'webgl', {}, { hardware: 'Mali-G52' }, { hardware: 'x', renderer: 'other' }])(
    'takes nothing from what was not kept by this game: %j',
    kept => expect(foundFrom(kept, 0)).toBeNull(),
  );

  it.each([
    ['slow a day ago', { renderer: 'canvas', at: 0 }, 1, true],
    [
      'slow two months ago, when the machine may have been busy',
      { renderer: 'canvas', at: 0 },
      60,
      false,
    ],
    ['slow by an earlier build, which noted no time', { renderer: 'canvas' }, 1, false],
    ['fast two months ago', { renderer: 'webgl', at: 0 }, 60, true],
  ] as const)('goes by what was found %s', (_when, found, days, holds) => {
    const kept = { hardware: 'Mali-G52', ...found };
    expect(foundFrom(kept, days * 24 * 60 * 60 * 1000) !== null).toBe(holds);
  });
});

describe('the verdict on the first frames', () => {
  const [fast, slow] = [SLOW, SLOW + 1];
  const warm = (ms: number) => Array.from({ length: WARM_UP }, () => ms);

  it.each([
    ['is open before any frame', [], null],
    ['leaves out the first ones, in which programs are compiled', warm(900), null],
    ['is fast as soon as most of five are', [...warm(900), fast, fast, fast], 'fast'],
    ['is slow as soon as most of five are', [...warm(0), slow, slow, slow], 'slow'],
    ['waits where it could still change', [...warm(0), slow, fast, slow, fast], null],
    ['takes a stumble or two for what they are', [...warm(0), slow, fast, slow, fast, fast], 'fast'], // prettier-ignore
    ['is not changed by later frames', [...warm(0), fast, fast, fast, slow, slow, slow], 'fast'],
  ])('%s', (_name, frames, verdict) => {
    expect(verdictOf(frames)).toBe(verdict);
  });

  it('is the median’s, and comes with the last frame that counts at the latest', () => {
    for (let bits = 0; bits < 2 ** FRAMES; bits++) {
      const frames = Array.from({ length: FRAMES }, (_, i) => (bits & (1 << i) ? slow : fast));
      const median = frames.toSorted((a, b) => a - b)[Math.floor(FRAMES / 2)];
      expect(verdictOf([...warm(0), ...frames])).toBe(median === slow ? 'slow' : 'fast');
    }
  });
});
