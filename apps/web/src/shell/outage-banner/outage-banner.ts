import { Component, computed, inject } from '@angular/core';
import { Connection } from '../../graph/connection';
import { Live } from '../../graph/live';
import { Outbox } from '../../graph/outbox';
import { Banner } from '../../ui/banner/banner';
import { Copy } from '../../words/copy';
import { formatSecond } from '../../words/format';

/** Above every screen while the server is not heard: since when what is shown may be old, and what will leave later. */
@Component({
  selector: 'vg-outage-banner',
  imports: [Banner],
  template: `
    @if (outage(); as outage) {
      <vg-banner [tone]="outage.kind === 'silent' ? 'error' : 'warning'">
        {{ words() }}
        @if (outage.kind === 'silent') {
          <button type="button" class="btn" (click)="live.wake()">{{ t().retry }}</button>
        }
      </vg-banner>
    }
  `,
})
export class OutageBanner {
  private readonly copy = inject(Copy);
  private readonly outbox = inject(Outbox);
  protected readonly live = inject(Live);
  protected readonly outage = inject(Connection).outage;
  protected readonly t = computed(() => this.copy.screens().outage);
  protected readonly words = computed(() => {
    const [outage, { silent, offline, leaving, wouldLeave }] = [this.outage(), this.t()];
    if (!outage) return '';
    const since = formatSecond(this.copy.language(), outage.since);
    const said = outage.kind === 'silent' ? silent(since) : offline(since);
    const count = this.outbox.leaving();
    return `${said} ${count > 0 ? leaving(count) : wouldLeave}`;
  });
}
