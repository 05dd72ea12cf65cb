/** Which renderer suits this machine: WebGL only on real graphics hardware, where it costs the least. */

export type Renderer = 'webgl' | 'canvas';

/** What a canvas can draw with. A parameter, so that every machine can be tried on one. */
export interface Drawing {
  webgl(): string | null; // the name of the hardware; null: no WebGL
  canvas2d(): boolean;
}

/** What measuring has found on this device; of no use once the hardware has another name. */
export interface Found {
  readonly hardware: string;
  readonly renderer: Renderer;
}

export interface Choice {
  readonly renderer: Renderer;
  /** The hardware whose first frames have to show that it is what its name says; null: nothing to measure. */
  readonly onTrial: string | null;
}

/** Names of renderers that compute on the processor; there the 2D canvas is about four times as fast. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** A name can tell that there is no hardware, but not that there is: some browsers give every machine the same. */
export function chooseRenderer(drawing: Drawing, found: Found | null): Choice | null {
  if (!drawing.canvas2d()) return null; // cards are baked on 2D canvases under either renderer
  const hardware = drawing.webgl();
  if (hardware === null || SOFTWARE.test(hardware)) return { renderer: 'canvas', onTrial: null };
  if (found?.hardware === hardware) return { renderer: found.renderer, onTrial: null };
  return { renderer: 'webgl', onTrial: hardware };
}

export const drawingHere: Drawing = {
  webgl: () => {
    try {
      const gl = document.createElement('canvas').getContext('webgl');
      if (!gl) return null;
      const info = gl.getExtension('WEBGL_debug_renderer_info');
      const name: unknown = gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
      gl.getExtension('WEBGL_lose_context')?.loseContext(); // browsers allow only a few
      return String(name);
    } catch {
      return null; // some privacy tools throw here
    }
  },
  canvas2d: () => {
    try {
      return document.createElement('canvas').getContext('2d') !== null;
    } catch {
      return false;
    }
  },
};
