/** Quick talks against the computer with a fixed seed, the same acts whichever way they are done. */
import { t } from '#words/debrief.ts';
import '#words/scene.ts';
import type { Control } from './page/finder.ts';
import { until, type Person } from './person.ts';

const SEED = '28';
const CARRIED = 5; // rejected on the table: carried to the tray, or by its letter
const TAPPED = 10; // then accepted in its close-up
const STEPS = 200; // the talks are over long before

const ANY = '…any…'; // stands for whatever a sentence is filled in with
const like = (sentence: string): string =>
  sentence.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(ANY, '.+');
const button = (name: string): Control => ({ role: 'button', name: `^${like(name)}$` });
const heading = (name: string): Control => ({ role: 'heading', name: `^${like(name)}$` });
const dialog = (name: string): Control => ({ role: 'dialog', name: `^${like(name)}` });
const card = (point: number): Control => ({ role: 'button', name: `^Point ${point}, ` });

/** From the title to the brief. */
export async function begin(person: Person): Promise<void> {
  await person.press(button(t('title:choose')));
  await person.see(heading(t('setup:title')));
  const seat = `^(${t('setup:take')}|${t('setup:taken')}).*United States$`;
  await person.press({ role: 'button', name: seat });
  const seed: Control = { role: 'textbox', name: `^${like(t('setup:seed'))}` };
  if (!(await person.isThere(seed)))
    await person.press({ role: 'summary', name: like(t('setup:more')) });
  await person.fill(seed, SEED);
  await person.press(button(t('setup:begin')));
}

/** What the talks ask for. The order matters: what lies on top comes first. */
const SIGNS = {
  sealing: dialog(t('table:sealTitle')),
  reveal: dialog(t('caucus:revealTitle', { round: ANY as never })),
  turned: button(t('caucus:goOn')), // the marks on the desk, once all are turned
  outcome: {
    role: 'button',
    name: `^(${like(t('scene:toDebrief'))}|${like(t('scene:toSwaps'))})$`,
  },
  brief: heading(t('brief:title', { party: ANY })),
  marks: button(t('table:seal')),
  vote: button(t('caucus:voteYes')),
  turn: button(t('table:pass')),
  summary: heading(t('summary:title', { round: ANY as never })),
  signing: button(t('ratification:refuse')),
  debrief: heading(t('debrief:title')),
} as const satisfies Record<string, Control>;
type Asked = keyof typeof SIGNS;

/** From the brief to the debrief. `atTable`: looked at once, when the first table is to be marked. */
export async function play(person: Person, atTable: () => Promise<void>): Promise<void> {
  let rounds = 0;
  const sealed = (): Promise<unknown> =>
    person.which({ sealing: SIGNS.sealing, reveal: SIGNS.reveal, turned: SIGNS.turned });
  const answers: Readonly<Record<Exclude<Asked, 'debrief'>, () => Promise<unknown>>> = {
    brief: async () => {
      const declares = button(t('brief:declareButton'));
      const isAsked = await person.isThere({ role: 'checkbox' });
      if (isAsked) await person.tick({ role: 'checkbox' });
      await person.press(isAsked ? declares : button(t('brief:takeButton')));
    },
    marks: async () => {
      if (rounds++ === 0) {
        await until('drawn table', () => person.driven.run(() => document.querySelector('canvas') !== null)); // prettier-ignore
        await atTable();
        await markTwo(person);
      }
      await person.press(SIGNS.marks);
      return sealed();
    },
    sealing: async () => {
      await person.press(button(t('table:sealAnyway')));
      return person.which({ reveal: SIGNS.reveal, turned: SIGNS.turned });
    },
    reveal: () => person.press(button(t('caucus:goOn'))),
    turned: async () => {
      await person.press(button(t('scene:paces.atOnce'))); // from here on
      await person.press(SIGNS.turned);
    },
    outcome: () => person.press(SIGNS.outcome),
    vote: () => person.press(button(t('caucus:voteNo'))),
    turn: () => person.press(SIGNS.turn),
    summary: () =>
      person.press({
        role: 'button',
        name: `^(${like(t('summary:next', { round: ANY as never }))}|${like(t('summary:ratify'))})$`,
      }),
    signing: () => person.press(SIGNS.signing),
  };
  for (let step = 0; step < STEPS; step++) {
    const now = await person.which(SIGNS);
    if (now === 'debrief') return;
    await answers[now]();
  }
  throw new Error('the talks did not come to the debrief');
}

async function markTwo(person: Person): Promise<void> {
  const closeUp = dialog(`Point ${TAPPED} of`);
  const marked = (point: number, words: string): Control => ({
    role: 'button',
    name: `^Point ${point}, .*${like(words)}`,
  });
  if (person.way === 'pointer') await carryToReject(person);
  else {
    await person.reach(card(CARRIED)); // its dossier's first on the agenda
    await person.driven.type('r');
  }
  await person.see(marked(CARRIED, t('table:mine_reject')));
  if (person.way === 'keyboard') await person.goDown(card(CARRIED), card(TAPPED));
  await person.press(card(TAPPED));
  await person.see(closeUp);
  await person.press(button(t('card:accept')));
  await person.see(marked(TAPPED, t('table:mine_accept')));
}

/** Over the last of the three trays, which open where the bar stands. */
async function carryToReject(person: Person): Promise<void> {
  const { driven } = person;
  const from = await person.place(card(CARRIED));
  const bar = await driven.run(() => window.pageFinder.finder.boxOf('footer'));
  if (!bar) throw new Error('there is no bar');
  const to = { x: bar.x + (bar.width * 5) / 6, y: bar.y + bar.height / 2 };
  await driven.moveTo(from.x, from.y);
  await driven.down();
  const steps = 12;
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await driven.moveTo(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
  }
  await driven.up();
}
