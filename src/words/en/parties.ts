/** How sentences speak of all parties at once, by how many there are; `$t(parties:all)` stands for the right one. */
export const parties = {
  2: { all: 'both', All: 'Both', count: 'two', Count: 'Two', butOne: 'each one' },
  3: { all: 'all three', All: 'All three', count: 'three', Count: 'Three', butOne: 'each two' },
  4: { all: 'all four', All: 'All four', count: 'four', Count: 'Four', butOne: 'each three' },
  5: { all: 'all five', All: 'All five', count: 'five', Count: 'Five', butOne: 'each four' },
  6: { all: 'all six', All: 'All six', count: 'six', Count: 'Six', butOne: 'each five' },
  7: { all: 'all seven', All: 'All seven', count: 'seven', Count: 'Seven', butOne: 'each six' },
  8: { all: 'all eight', All: 'All eight', count: 'eight', Count: 'Eight', butOne: 'each seven' },
} as const;
