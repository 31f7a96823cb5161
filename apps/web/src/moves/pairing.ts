import { inject, Injectable } from '@angular/core';
import { type LinkKind, LinkTicketsDocument, UnlinkTicketsDocument } from '../graph/generated/graphql';
import type { Toast } from '../ui/toast/toaster';
import { Copy } from '../words/copy';
import { type AnyAnswer, Moving } from './moving';

/** Two tickets, the one that is read first, and what it is to the other. */
export interface Pair {
  readonly ticket: { readonly id: string; readonly reference: string };
  readonly other: { readonly id: string; readonly reference: string };
  readonly link: LinkKind;
}

/** Ties two tickets and parts them; each takes the other back. */
@Injectable()
export class Pairing {
  private readonly copy = inject(Copy);
  private readonly moving = inject(Moving);

  link(pair: Pair): Promise<AnyAnswer | undefined> {
    const done = () => this.told(pair, 'linked', () => void this.unlink(pair));
    return this.moving.send(LinkTicketsDocument, inputOf(pair), { done });
  }

  unlink(pair: Pair): Promise<AnyAnswer | undefined> {
    const done = () => this.told(pair, 'unlinked', () => void this.link(pair));
    return this.moving.send(UnlinkTicketsDocument, inputOf(pair), { done });
  }

  private told({ ticket, other }: Pair, what: 'linked' | 'unlinked', run: () => void): Toast {
    const { life, assign } = this.copy.screens();
    return { text: life.done[what](ticket.reference, other.reference), act: { word: assign.undo, key: 'Z', run } };
  }
}

const inputOf = ({ ticket, other, link }: Pair) => ({ ticketId: ticket.id, otherId: other.id, link });
