import { Component, computed, inject, input, model, output } from '@angular/core';
import { Viewer } from '../../graph/viewer';
import { SingleLetters } from '../../ui/keys';
import { Copy } from '../../words/copy';
import { Hour } from '../../words/time-pipes';
import { Measures } from './clauses/measures';
import { PauseTable } from './clauses/pause-table';
import { Policies } from './clauses/policies';
import { PriorityMatrixTable } from './clauses/priority-matrix';
import { DaysOff } from './days-off/days-off';
import { TermsDraft } from './draft/terms-draft';
import { InternalPromises } from './targets/internal-promises';
import { TargetTable } from './targets/target-table';
import { CoverageBar } from './week/coverage-bar';
import { CoveredWeek } from './week/covered-week';
import { Exceptions } from './week/exceptions';

/** The whole contract in one column: hours, promises, what stops a clock, days off. */
@Component({
  selector: 'vg-terms-editor',
  imports: [
    CoverageBar,
    CoveredWeek,
    DaysOff,
    Exceptions,
    Hour,
    InternalPromises,
    Measures,
    PauseTable,
    Policies,
    PriorityMatrixTable,
    TargetTable,
  ],
  templateUrl: './terms-editor.html',
  styleUrl: './terms-editor.css',
  host: { '(keydown)': 'hear($event)' },
})
export class TermsEditor {
  private readonly copy = inject(Copy);
  private readonly letters = inject(SingleLetters);
  protected readonly draft = inject(TermsDraft);
  /** The id of the coverage that is looked at. */
  readonly chosen = model.required<string>();
  readonly isReadOnly = input(false);
  readonly mayWriteCountries = input(false);
  /** A day off was written: what was read before is old. */
  readonly written = output();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly isOfProvider = computed(() => this.me().kind !== 'CONTACT');
  private readonly me = inject(Viewer).me;
  protected readonly number = computed(() => {
    const at = this.draft.draft().coverages.findIndex(({ id }) => id === this.chosen());
    return Math.max(0, at);
  });
  protected readonly coverage = computed(() => this.draft.draft().coverages[this.number()]!);
  protected readonly hints = computed(() => {
    const { key } = this.t();
    return [
      { keys: ['↑', '↓'], word: key.day },
      { keys: ['←', '→'], word: key.window },
      { keys: [key.shift, '← →'], word: key.end },
      { keys: [key.shift, '↑ ↓'], word: key.start },
      { keys: ['N'], word: key.midnight },
      { keys: ['C'], word: key.copy },
      { keys: ['Z'], word: key.undo },
    ];
  });

  /** `Z` wherever nobody types; the week hears its own. */
  protected hear(event: KeyboardEvent): void {
    const isTyping = (event.target as HTMLElement).matches('input:not([type=checkbox]), select, textarea');
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 'z';
    if (event.defaultPrevented || isOther || isTyping || this.isReadOnly() || this.letters.choice() === 'off') return;
    event.preventDefault();
    this.draft.undo();
  }
}
