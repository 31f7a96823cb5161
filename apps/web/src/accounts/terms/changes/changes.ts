import { Component, computed, inject, input, output } from '@angular/core';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';
import type { Difference } from './differences';

/** What the draft says otherwise than what is published, line by line. */
@Component({
  selector: 'vg-changes',
  imports: [Popup],
  template: `
    <vg-popup [label]="title()" (left)="left.emit()">
      <div class="body">
        <h2>{{ title() }}</h2>
        @if (lines().length === 0) {
          <p class="mute">{{ t().changes.none }}</p>
        } @else {
          <div class="scroller" tabindex="0" data-first role="group" [attr.aria-label]="title()">
            <table>
              <thead>
                <tr>
                  <th scope="col">{{ t().changes.what }}</th>
                  <th scope="col">{{ t().changes.before }}</th>
                  <th scope="col">{{ t().changes.after }}</th>
                </tr>
              </thead>
              <tbody>
                @for (line of lines(); track line.key) {
                  <tr>
                    <th scope="row" dir="auto">{{ line.what }}</th>
                    <td dir="auto" class="mute">{{ line.before ?? t().changes.nothing }}</td>
                    <td dir="auto" class="strong">{{ line.after ?? t().changes.gone }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        }
        <footer>
          <button type="button" class="btn" (click)="left.emit()">
            {{ t().close }} <kbd aria-hidden="true">{{ t().key.escape }}</kbd>
          </button>
          @if (mayDiscard() && lines().length > 0) {
            <button type="button" class="btn quiet" (click)="discarded.emit()">{{ t().changes.discard }}</button>
          }
        </footer>
      </div>
    </vg-popup>
  `,
  styleUrls: ['../parts/small-form.css', './changes.css'],
})
export class Changes {
  private readonly copy = inject(Copy);
  readonly title = input.required<string>();
  readonly lines = input.required<readonly Difference[]>();
  readonly mayDiscard = input(false);
  readonly discarded = output();
  readonly left = output();

  protected readonly t = computed(() => this.copy.words().terms);
}
