import { Component, inject } from '@angular/core';
import { SlaClock } from '../../../ui/sla-clock/sla-clock';
import { TicketClocks } from './ticket-clocks';

/** The ticket's promises at a glance, in its head. */
@Component({
  selector: 'vg-clock-gauges',
  imports: [SlaClock],
  template: `
    @for (gauge of clocks.gauges(); track gauge.name) {
      <vg-sla-clock [clock]="gauge.shown" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
      align-items: center;
      margin-inline-end: 8px;
    }
    @media (max-width: 760px) {
      :host {
        grid-column: 2;
      }
    }
  `,
})
export class ClockGauges {
  protected readonly clocks = inject(TicketClocks);
}
