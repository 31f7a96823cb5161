import { Component, computed, inject } from '@angular/core';
import { Copy } from '../../../words/copy';
import { DragTicket } from './drag-ticket';
import { Takers } from './takers';

/** The ticket under the pointer, and what letting it go would do: give it, or nothing, and why. */
@Component({
  selector: 'vg-dragged-ticket',
  template: `
    @if (drag.held(); as held) {
      <div class="ticket" [class.refused]="refusal()" [style.translate]="held.x + 8 + 'px ' + (held.y + 8) + 'px'">
        <b class="num">{{ held.row.reference }}</b> <small>{{ refusal() ?? told() }}</small>
      </div>
    }
  `,
  styleUrl: './dragged-ticket.css',
  host: { 'aria-hidden': 'true' },
})
export class DraggedTicket {
  private readonly takers = inject(Takers);
  private readonly team = computed(() => this.copy.screens().team);
  private readonly copy = inject(Copy);
  protected readonly drag = inject(DragTicket);
  protected readonly refusal = computed(() => {
    const personId = this.drag.held()?.personId;
    const taker = personId === undefined ? undefined : this.takers.takerOf()(personId);
    return taker?.eligible === false ? (taker.reason ?? this.team().mayNot) : undefined;
  });
  protected readonly told = computed(() => this.team().drop(this.drag.held()?.row.reference ?? ''));
}
