import type { Screens } from '@vigie/copy';

export interface KeyRow {
  readonly keys: readonly string[];
  readonly word: string;
}
export interface KeyGroup {
  readonly name: string;
  readonly rows: readonly KeyRow[];
}

/** Screens that have keys beside what they offer by name. */
export type KeyedScreen = 'board' | 'sheet' | 'list' | 'other';

/** By the address, which names the screen. */
export function screenAt(url: string): KeyedScreen {
  const [, place, thing] = /^\/(\w*)(?:\/(.))?/.exec(url) ?? [];
  if (place === 'regulation') return 'board';
  if (place === 'tickets') return thing === undefined ? 'list' : 'sheet';
  return 'other';
}

/** Keys that travel and act on a screen whatever it shows; those that a command has are told with the command. */
export function fixedKeys(screen: KeyedScreen, words: Screens): KeyGroup {
  const rows = { board: boardKeys, sheet: sheetKeys, list: listKeys, other: () => [] }[screen](words);
  const { board, sheet, listing } = words;
  const name = { board: board.title, sheet: sheet.conversation, list: listing.title, other: '' }[screen];
  return { name, rows };
}

/** Keys of every screen; `control` is the key that is held for the palette, as it is engraved. */
export const keysEverywhere = ({ key, keyGroups, shell }: Screens, control: string): KeyGroup => ({
  name: keyGroups.everywhere,
  rows: [
    { keys: [control, 'K'], word: keyGroups.palette },
    { keys: ['?'], word: shell.keys },
    { keys: ['Z'], word: key.undo },
    { keys: [key.escape], word: key.close },
  ],
});

const travelKeys = ({ key }: Screens): readonly KeyRow[] => [
  { keys: ['J', 'K', '↓', '↑'], word: key.browse },
  { keys: [key.home, key.end], word: key.firstLast },
  { keys: [key.pageDown, key.pageUp], word: key.page },
  { keys: [key.enter], word: key.open },
  { keys: ['/'], word: key.search },
  { keys: ['R'], word: key.refresh },
];

const listKeys = (words: Screens): readonly KeyRow[] => travelKeys(words);

const boardKeys = (words: Screens): readonly KeyRow[] => {
  const { key, team } = words;
  return [...travelKeys(words), { keys: [key.space], word: key.peek }, { keys: ['G', 'A'], word: team.toPerson }];
};

const sheetKeys = ({ key }: Screens): readonly KeyRow[] => [
  { keys: [key.control, key.enter], word: key.send },
  { keys: ['.'], word: key.more },
  { keys: ['V'], word: key.calculation },
  { keys: [key.escape], word: key.back },
];
