import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { instant, parseZone, zone } from '@vigie/kernel';
import { type Metric, metrics } from '@vigie/sla';
import { Copy } from '../../../words/copy';
import { holdReasons, priorities } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { kindOf } from './kind-of';
import { placeTime } from './place-time';
import { StretchPicture } from './stretch-picture';
import { rowsOf } from './trial-rows';
import { type Question, tryOut } from './try-out';

const hour = 3_600_000;

/** A due time tried on the draft as it stands, with the same reckoning as a ticket's. */
@Component({
  selector: 'vg-trial',
  imports: [StretchPicture],
  templateUrl: './trial.html',
  styleUrl: './trial.css',
})
export class TrialPane {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  protected readonly words = this.copy.words;
  protected readonly language = this.copy.language;
  protected readonly t = computed(() => this.words().terms);

  protected readonly metrics = computed(() =>
    metrics.map((value) => ({ value, word: this.words().clocks.kind[value] })),
  );
  protected readonly priorities = priorities;
  protected readonly services = computed(() => this.draft.client().services);
  protected readonly reasons = computed(() => {
    const words = this.copy.screens().ticket.holdReason;
    return holdReasons.map((code) => ({ value: code.toLowerCase(), word: words[code] }));
  });
  private readonly zone = computed(() => parseZone(this.draft.draft().coverages[0]?.zone ?? '') ?? zone('UTC'));

  protected readonly openedAt = linkedSignal(() => this.thisHour());
  protected readonly metric = signal<Metric>('resolution');
  protected readonly priority = signal('P2');
  protected readonly serviceId = signal('');
  protected readonly reason = signal('');
  protected readonly heldFrom = linkedSignal(() => later(this.openedAt(), 1));
  protected readonly heldTo = linkedSignal(() => later(this.heldFrom(), 1));

  private readonly question = computed<Question>(() => ({
    openedAt: this.openedAt(),
    metric: this.metric(),
    priority: this.priority(),
    serviceId: this.serviceId() || null,
    hold: this.reason() === '' ? undefined : { reason: this.reason(), from: this.heldFrom(), to: this.heldTo() },
  }));
  private readonly answer = computed(() =>
    this.draft.faults().size > 0 ? undefined : tryOut(this.draft.terms(), this.question(), this.zone()),
  );
  protected readonly trial = computed(() => {
    const answer = this.answer();
    return typeof answer === 'object' ? answer : undefined;
  });
  /** Why there is no due time to show. */
  protected readonly without = computed(() => {
    const answer = this.answer();
    if (answer === undefined) return this.t().trial.faulty;
    return typeof answer === 'string' ? this.t().trial.without[answer] : undefined;
  });
  protected readonly told = computed(() => {
    const trial = this.trial();
    if (trial === undefined) return undefined;
    const { explanation, openedAt, due } = trial;
    const place = placeTime(this.language(), explanation.zone);
    const other = explanation.dueIfUnconfirmed;
    return {
      kind: kindOf(trial, this.words()),
      due: place.inFull(due),
      spent: this.t().trial.spent(this.t().hours(explanation.target / 60), this.t().hours((due - openedAt) / 60_000)),
      other: other === undefined ? undefined : place.inFull(other),
      rows: rowsOf(trial, this.words(), this.language()),
      total: this.t().hours(explanation.target / 60),
    };
  });

  private thisHour(): string {
    return placeTime('fr', this.zone()).typed(instant(Math.floor(Date.now() / hour) * hour));
  }

  protected read(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }
}

/** So many hours later on the same clock. */
function later(typed: string, hours: number): string {
  const at = Date.parse(`${typed}Z`);
  return Number.isNaN(at) ? typed : new Date(at + hours * hour).toISOString().slice(0, 16);
}
