import type { ComponentChildren } from 'preact';
import './style/phone.css';

interface Props {
  readonly head: string; // what this is, or where
  readonly aside?: string | undefined; // whose, or of which room
  readonly children: ComponentChildren;
  readonly bar: ComponentChildren; // what can be done now, at the foot of the page
}

/** A student's page outside the table: one column of paper, with the main action in a bar below it. */
export function Phone({ head, aside, children, bar }: Props) {
  return (
    <div class="phone">
      <header class="phone-head">
        <span class="phone-name">{head}</span>
        {aside !== undefined && <span class="phone-aside">{aside}</span>}
      </header>
      <main class="phone-body">{children}</main>
      <div class="phone-bar">{bar}</div>
    </div>
  );
}
