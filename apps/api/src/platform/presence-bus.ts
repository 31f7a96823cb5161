import { Injectable } from '@nestjs/common';
import type { Id, Instant } from '@vigie/kernel';

/** What a person does on a screen; `idle`: nobody has touched it for a while, or it is behind others. */
export const doings = ['writing', 'looking', 'idle'] as const;
export type Doing = (typeof doings)[number];

/** One open screen: whose, where, and what is done on it. Ids only. */
export interface Sighting {
  readonly id: string;
  readonly personId: Id<'Person'>;
  readonly sessionId: Id<'Session'>;
  readonly deskId: Id<'Desk'>;
  /** Null on the desk's list. */
  readonly ticketId: Id<'Ticket'> | null;
  readonly doing: Doing;
  readonly since: Instant;
}

export type PresenceWord = { readonly here: Sighting } | { readonly gone: string };

/** How processes tell each other who is where: another driver, shared by several, stands behind the same two calls. */
export abstract class PresenceBus {
  abstract tell(word: PresenceWord): void;
  abstract hear(listener: (word: PresenceWord) => void): void;
}

/** The bus of a process that serves everybody by itself. */
@Injectable()
export class OwnPresenceBus extends PresenceBus {
  private readonly listeners = new Set<(word: PresenceWord) => void>();

  tell(word: PresenceWord): void {
    for (const listener of this.listeners) listener(word);
  }

  hear(listener: (word: PresenceWord) => void): void {
    this.listeners.add(listener);
  }
}
