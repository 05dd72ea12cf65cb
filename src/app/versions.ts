/** Whether a newer build lies where this page came from: the files of this one may then be gone. */

export interface Versions {
  /** Looks once, after a part could not be loaded; `why` is what went wrong. Never rejects. */
  isReplaced(why: unknown): Promise<boolean>;
}

type Ask = (address: string) => Promise<Pick<Response, 'ok' | 'status' | 'headers' | 'text'>>;

const PATIENCE = 5_000; // ms; whoever waits for the answer is shown nothing meanwhile

const asked: Ask = address =>
  fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });

/** Of any build of this game; a page of the network's own, such as one to log in on, says nothing of a version. */
const isOurPage = (page: string): boolean =>
  page.includes('id="app"') && page.includes('type="module"');

const GONE: readonly number[] = [404, 410];

/** `entry` is the address of this build's first script, as it stands in the page. */
export function createVersions(home: string, entry: string | null, ask: Ask = asked): Versions {
  /** A host may answer for a file that is gone with the game's page instead. */
  const isGone = async (address: string): Promise<boolean> => {
    const answer = await ask(address);
    if (GONE.includes(answer.status)) return true;
    const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
    return answer.ok && isPage && isOurPage(await answer.text());
  };
  const isOther = async (): Promise<boolean> => {
    const answer = await ask(home);
    if (!answer.ok || entry === null) return false;
    const page = await answer.text();
    return isOurPage(page) && !page.includes(entry);
  };
  return {
    async isReplaced(why) {
      const [address] = /https?:\/\/[^\s"']+/.exec(String(why)) ?? []; // some browsers say which file it was
      const looks = [isOther(), ...(address === undefined ? [] : [isGone(address)])];
      const seen = await Promise.all(looks.map(look => look.catch(() => false))); // no network: nothing is known
      return seen.includes(true);
    },
  };
}

/** The first script of a page of this build; null while developing. */
export function entryOf(page: Document): string | null {
  const source = page.querySelector('script[type=module][src]')?.getAttribute('src');
  return source?.split('/').at(-1) ?? null;
}
