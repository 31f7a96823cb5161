import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TicketsOfClientDocument, type TicketStatus } from '../../graph/generated/graphql';
import { watched } from '../../graph/watched';
import { Finder, type Found } from '../../ui/finder/finder';
import { Copy } from '../../words/copy';
import type { TicketAtHand } from '../ticket-at-hand';

/** Another ticket of the same client, by its reference or words of its title. */
@Component({
  selector: 'vg-ticket-finder',
  imports: [Finder],
  template: `
    <vg-finder
      [label]="t().life.pairing.find"
      [placeholder]="t().life.pairing.findHint"
      [nothingFound]="t().life.pairing.nothingFound"
      [options]="options()"
      [selected]="selected()"
      (searched)="text.set($event.trim())"
      (chosen)="chosen.emit($event)"
    />
    @if (fault(); as fault) {
      <p class="fault" role="alert">{{ fault }}</p>
    }
  `,
})
export class TicketFinder {
  private readonly copy = inject(Copy);
  readonly ticket = input.required<TicketAtHand>();
  /** Only tickets that stand there; all of them when left out. */
  readonly among = input<readonly TicketStatus[]>();
  readonly selected = input.required<Found | null>();
  readonly fault = input<string>();
  readonly chosen = output<Found | null>();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly text = signal('');
  private readonly answer = watched(TicketsOfClientDocument, () => ({
    clientId: this.ticket().client.id,
    text: this.text(),
    status: this.among() ?? null,
  }));
  /** A ticket is never another one of itself. */
  protected readonly options = computed(() => {
    const { status, erasedTitle } = this.t().ticket;
    return this.answer
      .data()
      ?.clientTickets?.edges.map(({ node }) => node)
      .filter(({ id }) => id !== this.ticket().id)
      .map((one): Found => ({
        id: one.id,
        name: one.reference,
        more: `${status[one.status]}, ${one.title ?? erasedTitle}`,
      }));
  });
}
