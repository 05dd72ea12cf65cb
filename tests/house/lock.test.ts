import { describe, expect, it } from 'vitest';
import { lockFaults } from '../../scripts/check-lock.mjs';

const manifest = { dependencies: { tool: '1.2.3' } };
const tool = {
  version: '1.2.3',
  integrity: 'sha512-x',
  optionalDependencies: { 'tool-win': '1.2.3' },
};
const lock = (packages: object) => ({
  packages: { '': manifest, 'node_modules/tool': tool, ...packages },
});
const toolWin = { version: '1.2.3', integrity: 'sha512-y', optional: true };

describe('a lockfile', () => {
  it('is whole when every platform is locked, without addresses', () => {
    expect(lockFaults(manifest, lock({ 'node_modules/tool-win': toolWin }))).toEqual([]);
    expect(
      lockFaults(manifest, lock({ 'node_modules/tool/node_modules/tool-win': toolWin })),
    ).toEqual([]);
  });

  it.each([
    ['a platform that npm left out', manifest, lock({}), 'tool-win'],
    [
      'an address',
      manifest,
      lock({ 'node_modules/tool-win': { ...toolWin, resolved: 'https://example.org' } }),
      'resolved',
    ],
    [
      'a package without integrity',
      manifest,
      lock({ 'node_modules/tool-win': { version: '1.2.3' } }),
      'integrity',
    ],
    [
      'a version that is not pinned',
      { dependencies: { tool: '^1.2.3' } },
      { packages: { '': { dependencies: { tool: '^1.2.3' } } } },
      'not pinned',
    ],
    [
      'another version than package.json',
      { dependencies: { tool: '1.2.4' } },
      lock({ 'node_modules/tool-win': toolWin }),
      '1.2.4',
    ],
  ])('is refused with %s', (_, wanted, locked, fault) => {
    expect(lockFaults(wanted, locked)).toEqual([expect.stringContaining(fault)]);
  });
});
