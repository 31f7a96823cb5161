import { oneLine } from '@vigie/ticketing';
import type { RowRule, RowRules } from '@vigie/copy';

/** A row that is not taken: on which line it begins, which rule it breaks, and its first 200 characters. */
export interface RowFault {
  readonly line: number;
  readonly rule: RowRule;
  readonly why: RowWhy;
  readonly excerpt: string;
}

/** What the sentences of the rules speak of. */
export interface RowWhy {
  readonly column?: string;
  readonly value?: string;
  readonly limit?: number;
  readonly expected?: number;
  readonly found?: number;
}

/** The beginning of a row without what would move a cursor or break a line. */
export const excerptOf = (row: string): string => oneLine(row).slice(0, 200);

/** Beyond so many bad rows it is the wrong file, not a file with bad rows. */
export const faultLimit = 100_000;

export const sentenceOf = ({ rule, why }: RowFault, rules: RowRules): string => rules[rule](why as never);
