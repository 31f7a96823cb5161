import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { type ActId, Acts, newActId } from '../../../graph/acts';
import { QualifyTicketDocument } from '../../../graph/generated/graphql';
import { Unreachable } from '../../../graph/wire';
import { Control } from '../../../ui/field/control';
import { Field } from '../../../ui/field/field';
import { type PlacedFault, putFaults } from '../../../ui/field/put-faults';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import type { SheetTicket } from '../sheet-feed';
import { changesOf, grades, kinds, levels, priorities, qualificationOf, roots } from './typed-qualification';

/** What the ticket is, how grave and how pressing: saved together, as far as it was changed. */
@Component({
  selector: 'vg-qualification',
  imports: [Control, Field, FormField, FormRoot],
  templateUrl: './qualification.html',
  styleUrl: './qualification.css',
})
export class Qualification {
  private readonly acts = inject(Acts);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  readonly ticket = input.required<SheetTicket>();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly kinds = kinds;
  protected readonly roots = roots;
  protected readonly grades = grades;
  protected readonly priorities = priorities;
  protected readonly levels = levels;
  protected readonly refusal = signal<string | undefined>(undefined);
  /** The state the typing started from. */
  private readonly base = signal(untracked(() => this.blank()));
  protected readonly typed = signal(this.base());
  private readonly present = computed(() => qualificationOf(this.ticket()), { equal: sameText });
  private readonly changes = computed(() => changesOf(this.base(), this.typed()));
  protected readonly isChanged = computed(() => Object.keys(this.changes()).length > 0);
  protected readonly hasMovedMeanwhile = computed(() => this.isChanged() && !sameText(this.base(), this.present()));
  /** One act as long as its words are the same. */
  private readonly actId = linkedSignal<unknown, ActId>({ source: this.changes, computation: () => newActId() });

  protected readonly form = form(this.typed, () => undefined, {
    submission: { action: () => this.save() },
  });

  constructor() {
    effect(() => {
      const present = this.present();
      untracked(() => !this.isChanged() && this.startFrom(present));
    });
  }

  protected restore(): void {
    this.refusal.set(undefined);
    this.startFrom(this.present());
  }

  private async save(): Promise<PlacedFault[] | undefined> {
    this.refusal.set(undefined);
    if (!this.isChanged()) return undefined;
    try {
      const input = { ticketId: this.ticket().id, ...this.changes() };
      const answer = await this.acts.send(QualifyTicketDocument, input, this.actId());
      if (answer.ok) this.finish(answer.value);
      else if ('fields' in answer.refusal) return putFaults(this.form, answer.refusal.fields);
      else this.refusal.set(answer.refusal.message);
    } catch (failure) {
      this.refusal.set(failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed);
    }
    return undefined;
  }

  private finish(saved: Parameters<typeof qualificationOf>[0]): void {
    this.startFrom(qualificationOf(saved));
    this.toaster.say({ text: this.t().sheet.saved });
  }

  private startFrom(qualification: ReturnType<typeof qualificationOf>): void {
    this.base.set(qualification);
    this.typed.set(qualification);
    this.form().reset();
  }

  private blank(): ReturnType<typeof qualificationOf> {
    return {
      kind: 'INCIDENT',
      root: '',
      category: '',
      impact: '',
      urgency: '',
      priority: 'P3',
      level: 'L1',
      siteId: '',
      serviceId: '',
    };
  }
}

const sameText = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
