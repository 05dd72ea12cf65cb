/** What this tab keeps of its place, and this browser of being the teacher's. A browser that keeps nothing keeps nothing. */
import type { Place } from '#wire/entry.ts';
import type { Token } from '#wire/ids.ts';

const PLACE = 'twenty-eight-points.place';
const HOST = 'twenty-eight-points.host';

export interface Kept {
  place(): Place | null;
  keepPlace(place: Place | null): void;
  host(): Token | null;
  keepHost(token: Token | null): void;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Storage may be forbidden: it is asked for anew each time, and never throws. */
export function keptIn(page: {
  readonly sessionStorage: Shelf;
  readonly localStorage: Shelf;
}): Kept {
  const read = (shelf: () => Shelf, key: string): string | null => {
    try {
      return shelf().getItem(key);
    } catch {
      return null;
    }
  };
  const write = (shelf: () => Shelf, key: string, value: string | null): void => {
    try {
      if (value === null) shelf().removeItem(key);
      else shelf().setItem(key, value);
    } catch {
      // it lasts as long as the page
    }
  };
  const tab = () => page.sessionStorage;
  const browser = () => page.localStorage;
  return {
    place: () => placeIn(read(tab, PLACE)),
    keepPlace: place => write(tab, PLACE, place && JSON.stringify(place)),
    host: () => read(browser, HOST),
    keepHost: token => write(browser, HOST, token),
  };
}

function placeIn(kept: string | null): Place | null {
  try {
    const place = JSON.parse(kept ?? 'null') as Partial<Place> | null;
    const isWhole = [place?.room, place?.code, place?.role, place?.token].every(part => typeof part === 'string'); // prettier-ignore
    return isWhole ? (place as Place) : null;
  } catch {
    return null;
  }
}
