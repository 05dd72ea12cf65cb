import { expect, it } from 'vitest';
import { PARTIES } from '#data/scenarios/twenty-eight-points/parties.ts';
import { Referee } from '#engine/referee.ts';
import { seenJson, viewOf } from '#server/rawViews.ts';
import type { Talks } from '#server/talks.ts';
import type { Seen } from '#wire/seen.ts';
import { settingFor } from '../table/shipped.ts';

it('what is seen is written as JSON would be, with a view in several places and words that look like anything', () => {
  const talks: Talks = {
    number: 1,
    referee: new Referee(settingFor('quick'), 1),
    proposals: [],
    open: 0,
    bySomebody: new Set(),
  };
  for (const seat of PARTIES) {
    expect(viewOf(talks, seat)).toBe(viewOf(talks, seat));
    expect(viewOf(talks, seat)).toEqual(talks.referee.viewFor(seat));
    const words = '"$1$&`0:0"\\';
    const seen = { type: 'student', table: { view: viewOf(talks, seat), proposals: [{ words }] }, other: { view: viewOf(talks, null) } }; // prettier-ignore
    expect(seenJson(seen as unknown as Seen)).toBe(JSON.stringify(seen));
  }
});
