import { Component, computed, inject, input } from '@angular/core';
import type { MovedFragment } from '../../graph/generated/graphql';
import { Copy } from '../../words/copy';
import { Moment } from '../../words/time-pipes';

/** The clocks that something moves or has moved, ticket by ticket, with what was due and what is due instead. */
@Component({
  selector: 'vg-moved-list',
  imports: [Moment],
  template: `
    <p class="strong">{{ t().moved.count(moved().count) }}</p>
    @if (moved().clocks.length > 0) {
      <div class="scroller" tabindex="0" role="group" [attr.aria-label]="t().moved.count(moved().count)">
        <table>
          <thead>
            <tr>
              <th scope="col">{{ t().moved.ticket }}</th>
              <th scope="col">{{ t().moved.clock }}</th>
              <th scope="col">{{ t().moved.before }}</th>
              <th scope="col">{{ t().moved.after }}</th>
            </tr>
          </thead>
          <tbody>
            @for (clock of moved().clocks; track clock.ticketId + clock.clock) {
              <tr>
                <th scope="row">
                  {{ clock.reference }} <span class="mute" dir="auto">{{ clock.title }}</span>
                </th>
                <td>{{ kinds()[$any(clock.kind.toLowerCase())] }}</td>
                <td class="num">{{ clock.before === null ? t().moved.nothing : (clock.before | moment) }}</td>
                <td class="num strong">{{ clock.after === null ? t().moved.nothing : (clock.after | moment) }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (moved().count > moved().clocks.length) {
        <p class="mute">{{ t().moved.more(moved().count - moved().clocks.length) }}</p>
      }
    }
  `,
  styleUrl: './moved-list.css',
})
export class MovedList {
  private readonly copy = inject(Copy);
  readonly moved = input.required<MovedFragment>();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly kinds = computed<Readonly<Record<string, string>>>(() => this.copy.words().clocks.kind);
}
