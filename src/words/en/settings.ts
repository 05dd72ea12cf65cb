/** Settings: live, per device. */
export const settings = {
  title: 'Settings',
  about: 'Every change applies at once and is kept on this device.',
  textSize: 'Text size',
  percent: '{{size}} %',
  theme: 'Theme',
  themes: {
    system: 'As the system',
    night: 'Night',
    daylight: 'Daylight',
    contrast: 'High contrast',
  },
  motion: 'Motion',
  motions: { system: 'As the system', full: 'Full', reduced: 'Reduced' },
  plainTable: 'Plain table',
  plainTableAbout:
    'Draws the table as a page of buttons, without the painted desk. The game is the same.',
  announcements: 'Announcements for screen readers',
  announcementsOf: {
    all: 'All moves',
    mine: 'Only moves that need me',
    none: 'None',
  },
  singleKeys: 'Single-letter keys',
  singleKeysAbout: 'For instance A to accept. They work on the table and on an open card only.',
  sounds: 'Sounds',
  soundsAbout:
    'Paper, pen, stamp and a soft bell for your turn. Each goes with something that can be seen.',
  changed: '{{name}}: {{value}}',
  on: 'on',
  off: 'off',
  note: 'Content note',
  data: 'Data on this device',
  dataAbout:
    'Saved games and these settings are kept in this browser only. Nothing is sent anywhere.',
  deleteAll: 'Delete my data',
  deleteAsk: 'Delete all saved games and settings on this device? They cannot be brought back.',
  deleteYes: 'Delete everything',
  deleteNo: 'Keep them',
  deleted: 'All data of this game on this device is deleted.',
} as const;
