/** The title screen. Its words must stand before the scenario has loaded. */
export const title = {
  name: 'Twenty-Eight Points',
  about:
    'In November 2025 two news reports described a 28-point plan to end Russia’s war against Ukraine. Here you speak for one side and decide, point by point, what you would sign.',
  before: 'Before you start.',
  note: 'This war is real. Many people have been killed and millions have had to leave home. Nothing here is a game about fighting. You can stop at any time.',
  sourcesNote:
    'Your sources: two news articles. One is Article A, in the style of Russian state media (publisher not named in our copy). The other is The Guardian’s. Both are partial. Part of the task is to notice how.',
  contentNote: 'Content note',
  start: 'Start talks (about 10 minutes)',
  choose: 'Choose side, length and seats',
  continue: 'Continue',
  toDebrief: 'Read the debrief',
  savedAs: '{{where}}, as {{seats}}',
  savedWatching: '{{where}}, $t(parties:count) computer seats',
  savedIn: {
    brief: 'Reading the brief',
    round: 'Round {{round}}',
    ratification: 'Signing the text',
    postSettlement: 'Changes after the signatures',
    ended: 'Talks that have ended',
  },
  more: 'Read and settings',
  sources: 'Sources',
  glossary: 'Glossary',
  games: 'Saved games',
  settings: 'Settings',
  device: 'Everything stays on this device: no account, no tracker.',
  offline: 'Works offline.',
} as const;
