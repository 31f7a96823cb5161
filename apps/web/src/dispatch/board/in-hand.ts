import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { TicketPeekDocument } from '../../graph/generated/graphql';
import { watched } from '../../graph/watched';
import { Cursor } from './cursor';

/** Long enough for a person who travels down the list not to ask about every ticket they pass. */
const rest = 150;

/** The ticket under the cursor: what its row knows at once, the rest as soon as the person rests on it. */
@Injectable()
export class TicketInHand {
  private readonly cursor = inject(Cursor);
  private readonly rested = signal<string | undefined>(undefined);
  readonly row = this.cursor.row;
  readonly answer = watched(TicketPeekDocument, () => {
    const id = this.rested();
    return id === undefined ? undefined : { id };
  });
  /** Undefined while it is about another ticket. */
  readonly ticket = computed(() => {
    const ticket = this.answer.data()?.ticket;
    return ticket?.id === this.row()?.id ? (ticket ?? undefined) : undefined;
  });
  /** Undefined until it is known. */
  readonly may = computed(() => this.ticket()?.may);
  /** The first of those who may take it. */
  readonly best = computed(() => this.ticket()?.candidates.find(({ eligible }) => eligible));

  constructor() {
    effect((onCleanup) => {
      const id = this.cursor.id();
      const timer = setTimeout(() => this.rested.set(id), rest);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
