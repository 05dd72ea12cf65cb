import { describe, expect, it } from 'vitest';
import { REFUSALS, type Party, type PointId, type Reason } from '#engine/types.ts';
import { reasonSentence, type Done } from '#words/reasons.ts';
import { reservationWords } from '#words/reservation.ts';
import { refusalSentence } from '#words/refusals.ts';
import { CONTENT } from '../table/shipped.ts';

/** What a seat says, without who says it of what. */
const said = (
  party: Party,
  reasons: readonly Reason[],
  ...of: readonly [point?: PointId, did?: Done]
): string => reasonSentence(CONTENT, party, reasons, ...of).replace(/^[^:]*: /, '');

describe('a reason', () => {
  it('that is a stated line is said as the side holds it, with who said so in which article', () => {
    const reasons: readonly Reason[] = [{ type: 'line', line: 'UA-army' }];
    expect(reasonSentence(CONTENT, 'ukraine', reasons, 'p6', 'reject')).toBe(
      'Ukraine rejects point 6: we sign no text that caps the size of our army (Article A, Khrystyna Hayovyshyn).',
    );
  });

  it('that is a line which is inferred or declared says so with its source', () => {
    expect(said('russia', [{ type: 'line', line: 'RU-nato-ukraine', kept: true }])).toBe(
      'we sign only a text that bars Ukraine from NATO, and this keeps to it (inferred from Article A).',
    );
    expect(said('eu', [{ type: 'line', line: 'EU-own-money' }])).toBe(
      'we sign no text that has Europe pay into a fund of others (game assumption).',
    );
    const further: readonly Reason[] = [{ type: 'line', line: 'EU-concessions' }]; // on seven points
    expect(said('eu', further, 'p13', 'amend')).toContain(
      'Russia takes further steps, also on sanctions and trade with Russia (',
    );
  });

  it('that is an interest is the side’s own words for that option, with the evidence it carries', () => {
    const fund: Reason = { type: 'preference', point: 'p14', option: 'drafted', toward: 'for' };
    const words = 'we would run the fund from Russian assets and share in its profit';
    expect(said('us', [{ ...fund, evidence: 'US-5' }], 'p14')).toBe(
      `${words} (as Article A reports).`,
    );
    for (const evidence of ['XX-1', undefined])
      expect(said('us', [{ ...fund, ...(evidence !== undefined && { evidence }) }], 'p14')).toBe(
        `${words} (game assumption).`,
      );
  });

  it('that is read out of what a side said of other wording is called inferred', () => {
    const noCap: Reason = { type: 'preference', point: 'p6', option: 'no-cap', toward: 'for', evidence: 'UA-1' }; // prettier-ignore
    expect(said('ukraine', [noCap], 'p6')).toBe(
      'nobody would set a limit on our army (inferred from Article A, Khrystyna Hayovyshyn).',
    );
  });

  it('never puts words against an option in the mouth of a side that is for it', () => {
    const strange: Reason = { type: 'preference', point: 'p6', option: 'drafted', toward: 'for' };
    expect(said('ukraine', [strange], 'p6')).toBe(
      'we gain by what this says of the cap on Ukraine’s forces (game assumption).',
    );
  });

  it('of a game in which options were not yet noted is said by the only option it can mean', () => {
    const before = (point: PointId, toward: 'for' | 'against'): readonly Reason[] => [
      { type: 'preference', point, toward },
    ];
    expect(said('ukraine', before('p25', 'against'), 'p25')).toMatch(/^we would have to hold elections/); // prettier-ignore
    expect(said('ukraine', before('p14', 'for'), 'p14')).toBe(
      'we gain by what this says of the frozen assets (game assumption).', // there are three
    );
    expect(said('russia', [{ type: 'trade', gives: ['p6'], gets: [] }])).toBe(
      'we give way on the cap on Ukraine’s forces (game assumption).',
    );
  });

  it('is all that is said where no more words fit; what a package costs comes before what it is worth', () => {
    const met: Reason = { type: 'priority', point: 'p5', option: 'mirrors-article-5' };
    const words = 'named states would guarantee to act if we are attacked';
    expect(said('ukraine', [met], 'p5', 'amend')).toBe(
      `${words}; that is a priority of ours (game assumption).`,
    );
    const trade: Reason = { type: 'trade', gives: ['p8'], gets: ['p5'] };
    expect(said('ukraine', [met, trade], undefined, 'yes')).toBe(
      `${words}, and for that we give way on NATO troops in Ukraine (game assumption).`,
    );
    const long: Reason = { type: 'preference', point: 'p12', option: 'drafted', toward: 'for' };
    expect(
      said('us', [long, { type: 'trade', gives: ['p13'], gets: ['p12'] }], 'p12', 'amend'),
    ).toBe(
      'we would help to run Ukraine’s gas networks and take part in its minerals (game assumption).',
    );
  });

  it('for a signature names what the text brings, not a line that it goes over', () => {
    const reasons: readonly Reason[] = [
      { type: 'line', line: 'UA-army' },
      { type: 'priority', point: 'p21', option: 'line-frozen' },
    ];
    expect(said('ukraine', reasons, undefined, 'sign')).toBe(
      'with this we have a text that gives no land of ours away; that is a priority of ours (game assumption).',
    );
    expect(said('ukraine', reasons, undefined, 'refuse')).toMatch(/^we sign no text that caps/);
  });

  it.each<[string, Party, readonly Reason[], string]>([
    ['what it has no stake in, and what it asks for', 'ukraine', [{ type: 'trade', gives: ['p9'], gets: [], changes: [{ point: 'p9', option: 'drafted' }] }, { type: 'asks', asks: { point: 'p5', option: 'mirrors-article-5' } }], 'jets in Poland stand outside our own sky, so others may have it this way'],
    ['what it gives way on, and what it asks for in return', 'russia', [{ type: 'standing', point: 'p19', is: 'better', option: 'drafted' }, { type: 'asks', asks: { point: 'p7', option: 'drafted' } }], 'we give way on the nuclear plant and ask for a bar on NATO for Ukraine in return'],
    ['what it leaves out', 'us', [{ type: 'standing', point: 'p16', is: 'asGood', option: 'struck' }, { type: 'asks', asks: { point: 'p12', option: 'drafted' } }], 'we gain nothing by what this says of Russia’s law against attack, and can leave it out'],
    ['what it leaves out for something else', 'us', [{ type: 'trade', gives: ['p16'], gets: [], changes: [{ point: 'p16', option: 'struck' }] }], 'we can leave Russia’s law against attack out of the text'],
    ['what it leaves out though it would gain by it', 'us', [{ type: 'standing', point: 'p22', is: 'better', option: 'struck' }, { type: 'asks', asks: { point: 'p27', option: 'drafted' } }], 'we would gain by this on the ban on force, but give it up for an agreement'],
    ['a priority given up in the last round', 'us', [{ type: 'lastRound', point: 'p14' }, { type: 'standing', point: 'p14', is: 'better', option: 'struck' }], 'in the last round we would rather have a text without a fund that we run than none'],
    ['its priority, held out for', 'ukraine', [{ type: 'opening', point: 'p5', option: 'mirrors-article-5', given: [] }], 'we hold out for a firm guarantee for us'],
    ['another wording, asked for', 'ukraine', [{ type: 'opening', point: 'p25', option: 'security-first', given: [] }], 'we would rather have “Once it is safe” on elections in Ukraine'],
    ['what has to come first', 'ukraine', [{ type: 'opening', point: 'p6', option: 'no-cap', given: ['p5'] }], 'we can talk about the cap on Ukraine’s forces once we have our way on guarantees for Ukraine'],
    ['a line of others', 'us', [{ type: 'agreement', lines: ['RU-nato-ukraine', 'EU-own-money'] }], 'this keeps Russia’s line on Ukraine and NATO, as a text that all can sign has to'],
    ['what another seat seems to want', 'ukraine', [{ type: 'belief', party: 'eu', point: 'p14', toward: 'for' }], 'the EU seems to want this on the frozen assets, and we hold out for more'],
    ['two points together', 'ukraine', [{ type: 'linkage', point: 'p6', with: 'p7' }], 'we value the cap on Ukraine’s forces more together with NATO’s door for Ukraine'],
    ['no agreement, and what weighs most in that', 'russia', [{ type: 'walkAway', point: 'p14' }], 'held against no agreement, for us it comes down to the frozen assets'],
    ['no agreement', 'russia', [{ type: 'walkAway' }], 'we hold what the text gives us against no agreement'],
    ['home', 'russia', [{ type: 'support' }], 'our home would not ratify this text'],
  ])('of every kind is said in one clause: %s', (_kind, party, reasons, clause) => {
    expect(said(party, reasons)).toBe(`${clause} (game assumption).`);
  }); // prettier-ignore

  it('of a line of others says in a no that the text has to keep it', () => {
    const reasons: readonly Reason[] = [{ type: 'agreement', lines: ['RU-nato-ukraine'] }];
    expect(reasonSentence(CONTENT, 'us', reasons, undefined, 'refuse')).toBe(
      'The US does not sign: a text that all can sign has to keep Russia’s line on Ukraine and NATO (game assumption).',
    );
  });

  it('that names what the scenario does not have is left out', () => {
    const strange: readonly Reason[] = [
      { type: 'line', line: 'XX-none' },
      { type: 'preference', point: 'p99', toward: 'for' },
      { type: 'trade', gives: ['p99'], gets: [] },
      { type: 'opening', point: 'p6', option: 'none-such', given: [] },
      { type: 'lastRound', point: 'p99' },
      { type: 'belief', party: 'eu', point: 'p99', toward: 'for' },
    ];
    expect(said('us', strange)).toBe('no stake in it that the sources or the game name.');
  });

  it('for a reservation fits into 140 characters', () => {
    expect(reservationWords({ point: 'p28', code: 'notAgreed' }).length).toBeLessThanOrEqual(140);
  });
});

describe('a refusal', () => {
  it.each(Object.values(REFUSALS))('says what to do, with and without an item: %s', code => {
    for (const about of [
      {},
      { point: 'p6' as const, lines: ['UA-army', 'UA-territory'] },
      { point: 'p99' as const, lines: ['XX-none'] },
    ]) {
      // prettier-ignore
      const sentence = refusalSentence(CONTENT, { code, ...about });
      expect(sentence).toMatch(/^[A-Z][^{}]+\.$/);
      expect(sentence).not.toContain('ERR_');
    }
  });

  it('names the point and the lines', () => {
    expect(refusalSentence(CONTENT, { code: REFUSALS.PointSettled, point: 'p6' })).toMatch(
      /^Point 6 \(Cap on Ukraine’s forces\) is settled/,
    );
    expect(
      refusalSentence(CONTENT, { code: REFUSALS.ReasonNeeded, lines: ['UA-army', 'UA-territory'] }),
    ).toContain('Territory, Army size');
  });
});
