/** What a title may hold at most, in UTF-16 units; a list shows one line of it. */
export const titleLimit = 10_000;
/** A comment is a message, not a file. */
export const bodyLimit = 100_000;

/** One line: breaks and tabs become blanks, other control characters go, blanks around it too. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

/** Keeps line breaks, drops what a database or a screen cannot hold. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
