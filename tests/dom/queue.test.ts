import { expect, test } from 'vitest';
import { announcementQueue } from '#dom/app/queue.ts';

/** A clock that moves only when told to. */
function handClock() {
  let now = 0;
  let due: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    later: (run: () => void, ms: number) => due.push({ at: now + ms, run }),
    move(ms: number) {
      now += ms;
      const ready = due.filter(d => d.at <= now);
      due = due.filter(d => d.at > now);
      ready.forEach(d => d.run());
    },
  };
}

test('what is said within 150 ms is read together', () => {
  const said: string[] = [];
  const clock = handClock();
  const { add: say } = announcementQueue(text => said.push(text), clock);
  say('Russia accepts point 12.');
  clock.move(100);
  say('Point 12 is settled.');
  clock.move(50);
  expect(said).toEqual(['Russia accepts point 12. Point 12 is settled.']);
});

test('two announcements are at least 1.5 s apart', () => {
  const said: string[] = [];
  const clock = handClock();
  const { add: say } = announcementQueue(text => said.push(text), clock);
  say('one');
  clock.move(150);
  say('two');
  clock.move(1_349);
  expect(said).toEqual(['one']);
  clock.move(151);
  expect(said).toEqual(['one', 'two']);
});

test('the same sentence is not said twice in one breath', () => {
  const said: string[] = [];
  const clock = handClock();
  const { add: say } = announcementQueue(text => said.push(text), clock);
  say('Your turn.');
  say('Your turn.');
  clock.move(150);
  expect(said).toEqual(['Your turn.']);
});

test('what comes together is one text, and asks if any of it does', () => {
  const said: [string, boolean][] = [];
  const clock = handClock();
  const { add: say } = announcementQueue((text, isAsked) => said.push([text, isAsked]), clock);
  say('Russia passes.');
  say('Your turn.', true);
  clock.move(150);
  say('Ukraine passes.');
  clock.move(1_500);
  expect(said).toEqual([
    ['Russia passes. Your turn.', true],
    ['Ukraine passes.', false],
  ]);
});

test('what was dropped before it was said is never said', () => {
  const said: string[] = [];
  const clock = handClock();
  const { add, drop } = announcementQueue(text => said.push(text), clock);
  add('Point 5, your mark: reject.', true);
  drop();
  clock.move(150);
  add('Russia passes.');
  clock.move(1_500);
  expect(said).toEqual(['Russia passes.']);
});
