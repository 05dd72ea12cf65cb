import type { ComponentChildren } from 'preact';

/** Small words under a name: a listener hears both as one name, and a pause between them. */
export const About = ({
  class: name,
  children,
}: {
  readonly class?: string;
  readonly children: ComponentChildren;
}) => (
  <>
    <span class="visually-hidden">. </span>
    <small class={name}>{children}</small>
  </>
);
