import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';
import { Pairing } from '../../../moves/pairing';
import type { SheetTicket } from '../sheet-feed';

type Link = SheetTicket['links'][number];

/** What this ticket is to others of the client, and where those stand. */
@Component({
  selector: 'vg-ticket-links',
  imports: [Icon, RouterLink],
  templateUrl: './ticket-links.html',
  styleUrl: './ticket-links.css',
})
export class TicketLinks {
  private readonly copy = inject(Copy);
  private readonly pairing = inject(Pairing);
  readonly ticket = input.required<SheetTicket>();
  protected readonly t = computed(() => this.copy.screens());

  protected unlink({ link, ticket: other }: Link): void {
    void this.pairing.unlink({ ticket: this.ticket(), other, link });
  }
}
