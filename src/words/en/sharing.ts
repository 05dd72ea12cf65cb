/** A game as a link and a QR code. */
export const sharing = {
  title: 'Share these talks',
  heard: 'A link that holds the whole game.',
  about:
    'The link holds the whole game: who sat where and every act. Whoever opens it sees this debrief and can read every seat’s papers. Nothing is sent to any server; the game is in the link itself.',
  words: 'Include the words that players wrote',
  wordsAbout: 'Reservations and reasons in a player’s own words. Off: they are left out.',
  link: 'Link',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The link could not be copied. Select it and copy it by hand.',
  working: 'Making the link…',
  none: 'No link can hold this game. Use “Whole game” for a file instead.',
  qr: 'QR code of the link',
  qrAbout: 'Scan it with a phone to open the same debrief there.',

  open: 'Open a shared game',
  openAbout: 'Paste a link or a code. The game you are playing stays saved.',
  openIt: 'Open',
  opening: 'Opening…',
  openEmpty: 'Paste a link or a code first.',

  files: 'Files',
  filesAbout:
    'A file of the whole game opens on any device and can be handed in. The other two are for reading.',
  answers: 'Include my answers to the five questions',
  game: 'Whole game (JSON)',
  moves: 'All moves (CSV)',
  report: 'Report (Markdown)',
  saved: 'The file {{name}} is in your downloads.',

  openFile: 'Open a file of games',
  openFileAbout: 'Each game in it is checked and added to this list.',
  allGames: 'Export all games',
  allNone: 'There is no game to export.',
  allFailed: 'The games could not be written to a file.',
  fileAdded_zero: 'No game was added.',
  fileAdded_one: '{{count}} game was added.',
  fileAdded_other: '{{count}} games were added.',
  fileKnown_one: '{{count}} is here already.',
  fileKnown_other: '{{count}} are here already.',
  fileUnnamed: 'A game without a name is now called “{{name}}”.',
  fileCleaned: 'Hidden signs were taken out of the name “{{name}}”.',
  fileRefused: 'Game {{name}}: {{why}}',
  file: {
    notAFile:
      'This is not a file of games of Twenty-Eight Points. Choose one that was exported here as “Whole game”. Nothing was changed.',
    fileTooLarge: 'This file is larger than any file of games can be. Nothing was changed.',
    otherFormat:
      'This file was written by another version of Twenty-Eight Points and cannot be opened here. Nothing was changed.',
    noGames: 'There is no game in this file. Nothing was changed.',
  },
} as const;
