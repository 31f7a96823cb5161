import { Component, computed, inject, input } from '@angular/core';
import type { Level } from '../../../graph/generated/graphql';
import { Icon } from '../../../ui/icon';
import { Copy } from '../../../words/copy';

const items = ['symptom', 'tried', 'evidence', 'hypothesis', 'ask'] as const;

/** Null where a text has been erased. */
type Pack = Readonly<Record<(typeof items)[number], string | null>>;

/** What the present level was given: it is read instead of the thread. */
@Component({
  selector: 'vg-escalation-pack',
  imports: [Icon],
  template: `
    <details open>
      <summary>
        <b>{{ t().life.pack.title(t().ticket.level[level()]) }}</b>
        <span class="readers"><svg vgIcon="lock"></svg>{{ t().life.seenByTeam }}</span>
      </summary>
      <dl>
        @for (item of told(); track item.label) {
          <dt>{{ item.label }}</dt>
          <dd dir="auto" [class.mute]="item.text === null">{{ item.text ?? t().life.pack.erased }}</dd>
        }
      </dl>
    </details>
  `,
  styleUrl: './escalation-pack.css',
})
export class EscalationPack {
  private readonly copy = inject(Copy);
  readonly pack = input.required<Pack>();
  readonly level = input.required<Level>();
  protected readonly t = computed(() => this.copy.screens());
  /** In the order in which one goes on from them; what has been erased since says so. */
  protected readonly told = computed(() => {
    const words = this.t().life.pack.item;
    return items.map((item) => ({
      label: words[item.toUpperCase() as Uppercase<typeof item>],
      text: this.pack()[item],
    }));
  });
}
