import type { Language, Words } from '@vigie/copy';
import type { Installation } from './found-installation.ts';

/** What a command of the command line is run with. */
export interface CommandRoom {
  readonly language: Language;
  readonly words: Words;
  /** The report, and nothing else. */
  readonly out: (text: string) => void;
  /** Progress, notes and bad rows. */
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
  /** Opened when everything that needs no database is known to be right; closed by whoever gave it. */
  readonly open: () => Promise<Installation>;
}
