import type { ComponentChildren } from 'preact';

/**
 * What is wrong with a form, in its place: there from the start, so that its words are read out when they come.
 * An alert that stands empty is read by Firefox only if it says that it is live, too.
 */
export const Trouble = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="talks-trouble" role="alert" aria-live="assertive">
    {children}
  </p>
);
