/** The oldest Node that runs the tools, where the pinned one is not to be had; as in `engines`. */
export const NEEDED = '22.13';

/**
 * @param {string} version for example `20.19.2`
 * @param {string} needed for example `22.13`
 */
export function isNewEnough(version, needed = NEEDED) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
