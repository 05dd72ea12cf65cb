import { describe, expect, it } from 'vitest';
import { chooseRenderer } from '../../src/stage/renderer.ts';

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
    expect(chooseRenderer(machine(name))).toBe('canvas');
  });

  it.each(['ANGLE (Intel, Mesa Intel(R) UHD Graphics 600)', 'Apple GPU', 'Mali-G52'])(
    'is WebGL on graphics hardware: %s',
    name => expect(chooseRenderer(machine(name))).toBe('webgl'),
  );

  it('is Canvas without WebGL', () => {
    expect(chooseRenderer(machine(null))).toBe('canvas');
  });

  it('is none where no canvas can be drawn on', () => {
    expect(chooseRenderer(machine('Apple GPU', false))).toBeNull();
  });
});
