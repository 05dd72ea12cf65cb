import type { ComponentChildren } from 'preact';
import './trouble.css';

/**
 * What is wrong with a form, in its place: there from the start, so that its words are read out when they come.
 * An alert that stands empty is read by Firefox only if it says that it is live, too.
 */
export const Trouble = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="trouble" role="alert" aria-live="assertive">
    {children}
  </p>
);
