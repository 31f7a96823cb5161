import { Component, computed, inject, input } from '@angular/core';
import { Avatar } from '../../../ui/avatar/avatar';
import { Copy } from '../../../words/copy';
import { Moment } from '../../../words/time-pipes';
import type { SheetTicket } from '../sheet-feed';

/** Who asks, from where, and the landmarks of the ticket. */
@Component({
  selector: 'vg-ticket-facts',
  imports: [Avatar, Moment],
  templateUrl: './ticket-facts.html',
  styleUrl: './ticket-facts.css',
})
export class TicketFacts {
  private readonly copy = inject(Copy);
  readonly ticket = input.required<SheetTicket>();
  protected readonly t = computed(() => this.copy.screens());
  protected readonly spoken = computed(() => {
    const code = this.ticket().contact?.language;
    return code && new Intl.DisplayNames(this.copy.language(), { type: 'language' }).of(code);
  });
}
