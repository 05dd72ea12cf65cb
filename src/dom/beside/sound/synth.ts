/** The six sounds, made of noise and tones: no files, no melody. Peaks stay below -12 dBFS at full volume. */
import type { Cue } from './cues.ts';

/** Begins `cue` at a time of the context, in seconds; returns when it has died away. */
export function sound(context: BaseAudioContext, out: AudioNode, cue: Cue, at: number): number {
  const end = Math.max(...SOUNDS[cue].map(part => at + part.from + part.lasts));
  for (const part of SOUNDS[cue]) play(context, out, part, at + part.from);
  return end;
}

/** Noise through a band that glides, or a tone that glides; it swells in `swell` and dies away. */
interface Part {
  readonly type: 'noise' | 'tone';
  readonly from: number; // s after the beginning
  readonly lasts: number; // s
  readonly swell: number; // s; no sudden onset
  readonly hertz: readonly [number, number];
  readonly loud: number; // 0 to 1
}

const noise = (from: number, lasts: number, hertz: Part['hertz'], loud: number, swell = 0.012): Part => ({ type: 'noise', from, lasts, swell, hertz, loud }); // prettier-ignore
const tone = (from: number, lasts: number, hertz: Part['hertz'], loud: number, swell = 0.008): Part => ({ type: 'tone', from, lasts, swell, hertz, loud }); // prettier-ignore

const SOUNDS: Readonly<Record<Cue, readonly Part[]>> = {
  slide: [noise(0, 0.16, [2400, 900], 0.5, 0.03)],
  flag: [noise(0, 0.05, [3200, 2200], 0.3), tone(0.005, 0.07, [320, 240], 0.08)],
  pen: [
    noise(0, 0.09, [4200, 5200], 0.22, 0.02),
    noise(0.11, 0.07, [4600, 3800], 0.2, 0.015),
    noise(0.2, 0.12, [5000, 3600], 0.22, 0.02),
  ],
  stamp: [tone(0, 0.13, [120, 62], 0.2), noise(0, 0.07, [420, 260], 0.5)],
  page: [noise(0, 0.3, [900, 3600], 0.42, 0.09)],
  bell: [tone(0, 1.1, [784, 784], 0.11), tone(0, 0.7, [1568, 1568], 0.035)],
};

function play(context: BaseAudioContext, out: AudioNode, part: Part, at: number): void {
  const { lasts, swell, hertz, loud } = part;
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(0, at);
  envelope.gain.linearRampToValueAtTime(loud, at + swell);
  envelope.gain.exponentialRampToValueAtTime(0.0001, at + lasts);
  envelope.connect(out);
  const glide = (frequency: AudioParam): void => {
    frequency.setValueAtTime(hertz[0], at);
    frequency.exponentialRampToValueAtTime(hertz[1], at + lasts);
  };
  if (part.type === 'tone') {
    const source = context.createOscillator();
    glide(source.frequency);
    source.connect(envelope);
    source.start(at);
    source.stop(at + lasts);
    return;
  }
  const band = context.createBiquadFilter();
  band.type = 'bandpass';
  band.Q.value = 1.2;
  glide(band.frequency);
  band.connect(envelope);
  const source = context.createBufferSource();
  source.buffer = hiss(context);
  source.connect(band);
  source.start(at);
  source.stop(at + lasts);
}

const buffers = new WeakMap<BaseAudioContext, AudioBuffer>();
const HISS_LASTS = 0.5; // s: longer than any part of noise

/** White noise, always the same (a linear congruential generator with the constants of Numerical Recipes). */
function hiss(context: BaseAudioContext): AudioBuffer {
  const known = buffers.get(context);
  if (known) return known;
  const buffer = context.createBuffer(1, context.sampleRate * HISS_LASTS, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 28;
  for (let i = 0; i < samples.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    samples[i] = state / 2 ** 31 - 1;
  }
  buffers.set(context, buffer);
  return buffer;
}
