import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { TakersDocument } from '../../../graph/generated/graphql';
import { watched } from '../../../graph/watched';
import { Cursor } from '../cursor';
import type { Row } from '../queue';
import { DragTicket } from './drag-ticket';

/** Whether somebody may take a ticket; `reason` is a sentence that says why not. */
export interface Taker {
  readonly eligible: boolean;
  readonly reason: string | null;
}

/** Long enough for a person who travels down the list not to ask about every ticket they pass. */
const rest = 150;

/** Who may take the ticket in hand: the dragged one, else the one under the cursor. */
@Injectable()
export class Takers {
  private readonly cursor = inject(Cursor);
  private readonly drag = inject(DragTicket);
  private readonly rested = signal<string | undefined>(undefined);
  /** Undefined while the list is empty. */
  readonly row = computed<Row | undefined>(() => this.drag.held()?.row ?? this.cursor.row());
  private readonly answer = watched(TakersDocument, () => {
    const ticketId = this.rested();
    return ticketId === undefined ? undefined : { ticketId };
  });
  private readonly ticket = computed(() => {
    const ticket = this.answer.data()?.ticket;
    return ticket?.id === this.row()?.id ? ticket : undefined;
  });
  private readonly known = computed(
    () => new Map<string, Taker>(this.ticket()?.candidates.map(({ person, ...taker }) => [person.id, taker])),
  );
  readonly mayAssign = computed(() => this.ticket()?.may.assign ?? false);
  /** Undefined until it is known. */
  readonly takerOf = computed(() => {
    const known = this.known();
    return (personId: string): Taker | undefined => known.get(personId);
  });
  /** The first of those who may; nobody while the ticket is somebody's. */
  readonly bestId = computed(() => {
    const isFree = this.row()?.assignee === null && this.mayAssign();
    return isFree ? this.ticket()?.candidates.find(({ eligible }) => eligible)?.person.id : undefined;
  });

  constructor() {
    effect((onCleanup) => {
      const id = this.row()?.id;
      const timer = setTimeout(() => this.rested.set(id), rest);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
