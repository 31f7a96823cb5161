import { oneLine } from './title.ts';

/** What the name of a category may hold at most, in UTF-16 units. */
export const categoryLimit = 120;

/** A name as a catalogue keeps it: one line with single blanks, however it was typed. */
export const categoryName = (text: string): string => oneLine(text).replace(/\s+/g, ' ');
