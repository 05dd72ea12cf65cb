/** The colours and faces of the table: the style sheet's own, so that canvas and HTML never differ. */
import { lightness } from './colour.ts';

export interface Theme {
  readonly desk: string;
  readonly panel: string;
  readonly folder: string;
  readonly tab: string;
  readonly paper: string;
  readonly page: string;
  readonly settled: string; // paper of what is settled
  readonly ink: string;
  readonly ink2: string;
  readonly hair: string;
  readonly hairSoft: string;
  readonly ring: string;
  readonly stamp: string;
  readonly lamp: string;
  readonly text: string;
  readonly muted: string;
  readonly parties: readonly string[]; // by slot, the first one's first
  readonly sans: string;
  readonly serif: string;
  readonly rem: number; // grows with the text size
  readonly symbols: number; // how large signs are, beside their own size
  readonly isFlat: boolean; // high contrast: no light, no shade, edges instead
}

const PARTIES = ['#99415E', '#7A4C19', '#545088', '#02717B', '#063690', '#540C6C', '#123048', '#4E0C2A']; // prettier-ignore

/** Reads the custom properties of the style sheet; Night stands in where one is missing. */
export function themeFrom(property: (name: string) => string, rem: number): Theme {
  const read = (name: string, otherwise: string): string => property(name).trim() || otherwise;
  const desk = read('--desk', '#15191E');
  const paper = read('--paper', '#F2ECDF');
  return {
    desk,
    panel: read('--panel', '#1F252C'),
    folder: read('--folder', '#2A3037'),
    tab: read('--folder-tab', '#3B4149'),
    paper,
    page: read('--page', '#FBF7EE'),
    settled: read('--paper-2', '#DAD2C0'),
    ink: read('--ink', '#1E232B'),
    ink2: read('--ink2', '#4A4F57'),
    hair: read('--hair', '#8C8576'),
    hairSoft: read('--hair-soft', '#CFC6B3'),
    ring: read('--ring', '#6E6A60'),
    stamp: read('--stamp', '#2A3E63'),
    lamp: read('--lamp', '#F2C35B'),
    text: read('--text', '#EFE8D8'),
    muted: read('--muted', '#BDB6A6'),
    parties: PARTIES.map((otherwise, i) => read(`--party-${i + 1}`, otherwise)),
    sans: read('--sans', '"IBM Plex Sans Variable", system-ui, sans-serif'),
    serif: read('--serif', '"Source Serif 4 Variable", Georgia, serif'),
    rem,
    symbols: Number(read('--symbols', '1')) || 1,
    isFlat: lightness(desk) === 0 || lightness(paper) === 1,
  };
}

/** The colour of a slot. */
export const colourOf = ({ parties, ink2 }: Theme, slot: number): string =>
  parties[slot - 1] ?? ink2;
