import type { ComponentChildren } from 'preact';
import { t } from '#words/turns.ts';
import './pending.css';

/** What a sheet of the debrief says while it is worked out; on paper, where nothing comes later, that it was not. */
export const Pending = ({ children }: { readonly children: ComponentChildren }) => (
  <output>
    <span class="pending-screen">{children}</span>
    <span class="pending-paper">{t('turns:notOnPaper')}</span>
  </output>
);
