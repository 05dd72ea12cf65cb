/** One press, one act: which presses may act, judged in their order. Knows no page. */

/** Where a press lands: whose the device is, and the control that lies there; `null` where none does. */
export interface Ground {
  readonly floor: string;
  readonly control: unknown;
}

export interface PressJudge {
  /**
   * A press begins. `again`: it is counted together with the one before, as the second click of two is.
   * `shown`: the floor that the screen has come to show. False: it may not act, nor may what comes of it.
   */
  readonly begin: (ground: Ground, again: boolean, shown: string) => boolean;
  /** Whether the press that has begun may act now that it ends on this floor. */
  readonly ends: (floor: string) => boolean;
}

/**
 * A press acts for whoever is shown to have the device when it begins. A second click of two acts only where
 * the first has left things as they were: the same person, and the same control under the pointer. So a stepper
 * or a switch can be pressed as fast as one likes, and nothing that a first click brings up is pressed unread.
 */
export function pressJudge(): PressJudge {
  let first: Ground | null = null; // of the presses that are counted together
  let may = true;
  return {
    begin: (ground, again, shown) => {
      if (!again || !first) first = ground;
      may =
        ground.floor === shown && ground.floor === first.floor && ground.control === first.control;
      return may;
    },
    ends: floor => may && (!first || floor === first.floor),
  };
}

/** A touch, in CSS pixels and milliseconds; touches are not counted alike in every browser. */
export interface Touch {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

export const TAPS_WITHIN = 300; // ms from touch to touch: the longest double tap of phones
const TAPS_ASIDE = 24; // CSS pixels: half a finger

export const isSecondTap = (before: Touch | null, now: Touch): boolean =>
  before !== null &&
  now.at - before.at <= TAPS_WITHIN &&
  Math.hypot(now.x - before.x, now.y - before.y) <= TAPS_ASIDE;
