import { Injectable, signal } from '@angular/core';
import type { Channel, Priority, TicketKind } from '../../../graph/generated/graphql';
import type { Found } from '../../../ui/finder/finder';

/** What someone has typed of a new ticket. Empty texts stand for what is not given. */
export interface TypedTicket {
  readonly clientId: string;
  readonly title: string;
  readonly description: string;
  readonly kind: TicketKind;
  readonly priority: Priority | '';
  readonly channel: Channel;
}

export const blankTicket: TypedTicket = {
  clientId: '',
  title: '',
  description: '',
  kind: 'INCIDENT',
  priority: '',
  channel: 'PHONE',
};

/** Kept while the board lives, so that closing the form by mistake loses nothing. */
@Injectable()
export class TicketDraft {
  readonly typed = signal<TypedTicket>(blankTicket);
  readonly requester = signal<Found | null>(null);

  clear(): void {
    this.typed.set(blankTicket);
    this.requester.set(null);
  }
}
