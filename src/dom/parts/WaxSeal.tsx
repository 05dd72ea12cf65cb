import './waxSeal.css';

/** A seal as it is pressed, beside words that say the same. */
export function WaxSeal() {
  return <span class="wax-seal" aria-hidden="true" />;
}
