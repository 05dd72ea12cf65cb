/** As whom somebody comes to the door: new, back in their own place, or the teacher's other screen. */
export type Way = 'new' | 'before' | 'screen';
