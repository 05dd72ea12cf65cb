/** Small good files with every feature, for tests to read and to spoil. */
import type { SourceFile } from '#domains/genius.ts';

/** Two parties, three issues, decimals, a linkage, lines that read each other, support at home, texts. */
export const DOMAIN = {
  format: 'negotiation-domain',
  version: 1,
  name: 'A lease',
  parties: [
    {
      id: 'owner',
      name: 'The owner',
      reservation: 1.5,
      support: {
        start: 2,
        bonus: 1,
        priorities: [{ type: 'option', issue: 'term', option: 'long' }],
      },
    },
    { id: 'tenant', reservation: 1 },
  ],
  issues: [
    { id: 'rent', name: 'Rent', options: [900, 1000, { id: 1100, name: '1,100 a month' }] },
    { id: 'term', options: ['short', 'long'] },
    { id: 'garden', options: ['owner', 'tenant', 'both'] },
  ],
  utilities: {
    owner: { rent: [0, 1.25, 2.5], term: { long: 1, short: 0 }, garden: [0, 0.75, 0.5] },
    tenant: {
      rent: { 900: 3, 1000: 2, 1100: 0.5 },
      term: [0.25, 1],
      garden: { owner: 0, tenant: -0.5, both: 1 },
    },
  },
  linkages: [
    { party: 'tenant', issues: ['rent', 'garden'], options: [1100, 'tenant'], worth: -0.25 },
  ],
  lines: [
    {
      id: 'no low rent',
      party: 'owner',
      cost: 1,
      holds: {
        type: 'onlyIf',
        what: { type: 'option', issue: 'rent', option: 900 },
        when: { type: 'crosses', line: 'short or garden' },
      },
    },
    {
      id: 'short or garden',
      name: 'A short term or the garden',
      party: 'tenant',
      hard: true,
      holds: {
        type: 'atLeast',
        count: 1,
        of: [
          { type: 'option', issue: 'term', option: 'short' },
          { type: 'forbid', of: [{ type: 'option', issue: 'garden', option: 'owner' }] },
        ],
      },
    },
  ],
  texts: { draft: { rent: 1000, term: 'short', garden: 'owner' }, offer: ['1100', 'long', 'both'] },
};

interface Item {
  readonly value: string;
  readonly evaluations: readonly number[]; // by party
}

const ISSUES: readonly { name: string; items: readonly Item[] }[] = [
  {
    name: 'Price',
    items: [
      { value: 'low', evaluations: [4, 1] },
      { value: 'middle', evaluations: [3, 3] },
      { value: 'high', evaluations: [1, 5] },
    ],
  },
  {
    name: 'Delivery',
    items: [
      { value: 'by road', evaluations: [1, 2] },
      { value: 'by ship', evaluations: [2, 1] },
    ],
  },
];
const WEIGHTS = [
  ['0.75', '0.25'],
  ['0.4', '0.6'],
] as const;

/** A folder in the exchange format: two parties, two issues; items counted from `first`. */
export function geniusFiles(first = 1): readonly SourceFile[] {
  const items = (issue: (typeof ISSUES)[number], party: number | null) =>
    issue.items
      .map(({ value, evaluations }, i) => {
        const worth = party === null ? '' : ` evaluation="${evaluations[party] ?? 0}"`;
        return `      <item index="${i + first}" value="${value}"${worth}></item>`;
      })
      .join('\n');
  const issues = (party: number | null) =>
    ISSUES.map(
      (issue, i) =>
        `    <issue index="${i + 1}" name="${issue.name}" vtype="discrete" type="discrete" etype="discrete">\n${items(issue, party)}\n    </issue>`,
    ).join('\n');
  const profile = (party: number): string => `<utility_space>
  <objective index="0" name="Trade" type="objective" etype="objective">
${issues(party)}
    <weight index="1" value="${WEIGHTS[party]?.[0] ?? ''}"></weight>
    <weight index="2" value="${WEIGHTS[party]?.[1] ?? ''}"></weight>
  </objective>
  <discount_factor value="${party === 0 ? '0.9' : '1.0'}"></discount_factor>
  <reservation value="0.${5 - party}"></reservation>
</utility_space>
`;
  const domain = `<negotiation_template>
<utility_space number_of_issues="2">
  <objective index="0" name="Trade" type="objective" etype="objective">
${issues(null)}
  </objective>
</utility_space>
</negotiation_template>
`;
  return [
    { name: 'seller.xml', text: profile(1) },
    { name: 'buyer.xml', text: profile(0) },
    { name: 'trade.xml', text: domain },
  ];
}
