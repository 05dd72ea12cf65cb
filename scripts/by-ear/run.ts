/** Talks in one browser, from the start of the session to its end. */
import { startBrowser, type Browser } from './browsers.ts';
import { Listener } from './listener.ts';
import { turnLines, type Told } from './page.ts';
import { Player } from './player.ts';
import { startReader } from './reader.ts';
import type { Session } from './session.ts';
import { startSpeech } from './speech.ts';
import { Stuck, type Talks, type Take } from './steps/step.ts';
import { textOf } from './turn.ts';
import { faultsOf } from './verdict.ts';

/** What Orca says when it is ready. */
const READY = 'Screen reader on';

/** The end of what it says of a window. */
const FRAME: Readonly<Record<Browser, string>> = {
  chromium: 'Chromium frame',
  firefox: 'Mozilla Firefox frame',
};

/** Plays every step, printing as it goes, as far as each can be played to its end. */
export async function playByEar(
  browser: Browser,
  talks: Talks,
  session: Session,
  { address, pace, print }: { address: string; pace: number; print: (line: string) => void },
): Promise<readonly Told[]> {
  const speech = startSpeech(session, pace);
  startReader(session, speech.address);
  const listener = new Listener(speech.log, session.programs);
  const player = new Player(listener, session.env, turn => turnLines(turn).forEach(print));
  await player.hear(READY);
  // A page that is there before the browser speaks to the bus is read by nobody: one goes to it by its address.
  startBrowser(browser, session);
  await player.hear(FRAME[browser]);
  await player.press('ctrl+l');
  await player.type(address);
  player.takeTurns();

  const told: Told[] = [];
  const take: Take = async step => {
    print(`\n${browser}, step ${told.length + 1}: ${step.name}`);
    const stuck = await step.play(player).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const turns = player.takeTurns();
    const faults = stuck === null ? faultsOf(step, turns) : [stuck];
    told.push({ step: step.name, most: step.most, turns, faults });
    for (const fault of faults) print(`    FAILED: ${fault}.`);
    if (stuck !== null) throw new Stuck(stuck);
    const answer = turns.at(-1);
    return answer ? textOf(answer) : '';
  };
  try {
    await talks(take);
  } catch (error) {
    if (!(error instanceof Stuck)) throw error;
  }
  return told;
}
