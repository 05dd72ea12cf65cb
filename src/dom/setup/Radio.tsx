import type { ComponentChildren } from 'preact';
import { About } from '#dom/parts/About.tsx';

interface Props {
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly about?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One choice of several, with a sentence about it. */
export function Radio({ name, checked, onChoose, about, children }: Props) {
  return (
    <label class="start-radio">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        {children}
        {about && <About>{about}</About>}
      </span>
    </label>
  );
}
