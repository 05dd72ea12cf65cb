/** A game as a link and a QR code. */
export const sharing = {
  title: 'Share these talks',
  about:
    'The link holds the whole game: who sat where and every act. Whoever opens it sees this debrief and can read every seat’s papers. Nothing is sent to any server; the game is in the link itself.',
  words: 'Include the words that players wrote',
  wordsAbout: 'Reservations and reasons in a player’s own words. Off: they are left out.',
  link: 'Link',
  copy: 'Copy the link',
  copied: 'The link is copied.',
  notCopied: 'The link could not be copied. Select it and copy it by hand.',
  working: 'Making the link…',
  none: 'No link can hold this game. Use “Export the log” for a file instead.',
  qr: 'QR code of the link',
  qrAbout: 'Scan it with a phone to open the same debrief there.',

  open: 'Open a shared game',
  openAbout: 'Paste a link or a code. The game you are playing stays saved.',
  openIt: 'Open',
  opening: 'Opening…',
  openEmpty: 'Paste a link or a code first.',
} as const;
