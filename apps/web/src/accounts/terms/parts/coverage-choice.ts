import { Component, computed, inject, input, output } from '@angular/core';
import { Copy } from '../../../words/copy';
import { TermsDraft } from '../draft/terms-draft';

/** By whose hours a promise counts. */
@Component({
  selector: 'vg-coverage-choice',
  template: `
    <select class="field" [attr.aria-label]="label()" (change)="choose($event)">
      @if (mayDiffer() || coverageId() === undefined) {
        <option value="" [selected]="coverageId() === undefined">{{ t().targets.each }}</option>
      }
      @for (coverage of coverages(); track coverage.id) {
        <option [value]="coverage.id" [selected]="coverage.id === coverageId()">
          {{ coverage.name || t().coverage.unnamed }}
        </option>
      }
    </select>
  `,
  styleUrl: '../../../ui/choice/choice.css',
})
export class CoverageChoice {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  readonly label = input.required<string>();
  /** Undefined while several promises go by different ones. */
  readonly coverageId = input.required<string | undefined>();
  readonly mayDiffer = input(false);
  /** Null: each promise its own. */
  readonly chosen = output<string | null>();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly coverages = computed(() => this.draft.draft().coverages);

  protected choose(event: Event): void {
    this.chosen.emit((event.target as HTMLSelectElement).value || null);
  }
}
