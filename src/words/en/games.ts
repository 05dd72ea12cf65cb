/** Beginning, keeping and taking up games, and what is said when something fails. */
export const games = {
  name: '{{seats}}, {{length}}',
  watching: 'Watching',
  contentFailed:
    'The scenario could not be read. Your saved games are safe. Reload the page to try again.',
  contentFault: 'The scenario could not be read: {{fault}} Your saved games are safe.',
  notFound: 'This game is no longer kept on this device. Begin a new one.',
  notReadable: 'This saved game is damaged and cannot be opened. Your other games are safe.',
  shared: {
    notACode:
      'This link or code is not whole, or is not of this game. Copy all of it and try again. Nothing was changed.',
    otherForm:
      'This link or code comes from a later version of the game. Reload the page to get the newest one. Nothing was changed.',
    otherScenario:
      'This link or code is of another version of the scenario, which is not here. Nothing was changed.',
  },
  tooLarge: 'This saved game is larger than any game can be, so it was not opened.',
  otherFormat:
    'This game was saved by another version of Twenty-Eight Points. It is kept, but it cannot be opened here.',
  otherScenario:
    'This game was played on another scenario. It is kept, but it cannot be opened here.',
  otherVersion:
    'The scenario has changed since this game was saved, so its moves no longer fit. The game is kept as it was.',
  noReplay:
    'The moves of this saved game do not fit the rules, so it was not opened. The game is kept as it was.',
  notRenamed: 'The name could not be changed. The game is kept as it was.',
  nameEmpty: 'Give the game a name of 1 to 80 characters.',
  notTakenIn: 'The games could not be kept on this device. Nothing was changed.',
  notDeleted:
    'The game could not be deleted. Try again, or clear this site’s data in your browser.',
  troubleTitle: 'Something went wrong on this page',
  troubleSaved: 'Your game is kept on this device up to the last move. You can go on.',
  troubleUnsaved:
    'This game is not being saved on this device. Going on here keeps it; a reload loses it.',
  troublePlain: 'Nothing that is kept on this device is lost. You can go on.',
  elsewhere: {
    open: 'This game is open in another tab',
    taken: 'This game goes on in another tab',
    gone: 'This game was deleted in another tab',
    unkept: 'What was done here could not be kept',
  },
  elsewhereAbout: {
    open: 'It can be played in one tab at a time. Go on there, or take it over: everything done there is kept.',
    taken:
      'It was taken over there. Everything done here is kept; nothing more is written from this tab.',
    gone: 'What was played here stands on this page alone. It ends with the page, unless you keep it again.',
    unkept:
      'This device had no room for it, or refused it. It stands on this page alone and ends with the page, unless you keep it.',
  },
  elsewhereCopy:
    'Both tabs had played on. What was done here alone is kept as a game of its own, “{{name}}”.',
  takeOver: {
    open: 'Take over here',
    taken: 'Take over here',
    gone: 'Keep it again',
    unkept: 'Keep it',
  },
  copyName: '{{name}}, from another tab',
  copied:
    'A game was played on in two tabs at once. Both are kept; what was done here is “{{name}}”.',
  held: 'What was done in “{{name}}” could not be kept. It stands on this page alone; go back to it under “Saved games”.',
  goOn: 'Go on',
  toTitle: 'To the title',
} as const;
