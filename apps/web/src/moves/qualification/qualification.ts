import {
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { disabled, form, FormField, FormRoot } from '@angular/forms/signals';
import { readStored, writeStored } from '../../browser/storage';
import { Ticker } from '../../browser/ticker';
import { type ActId, Acts, newActId } from '../../graph/acts';
import { QualifyTicketDocument } from '../../graph/generated/graphql';
import { Viewer } from '../../graph/viewer';
import { Unreachable } from '../../graph/wire';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { type PlacedFault, putFaults } from '../../ui/field/put-faults';
import { Toaster } from '../../ui/toast/toaster';
import { Copy } from '../../words/copy';
import type { TicketAtHand } from '../ticket-at-hand';
import { ClientPriority } from './client-priority';
import { matrixInForce } from './matrix-in-force';
import {
  changesOf,
  grades,
  kinds,
  levels,
  priorities,
  priorityAhead,
  qualificationOf,
  roots,
  type TypedQualification,
} from './typed-qualification';

const ended: readonly TicketAtHand['status'][] = ['CLOSED', 'CANCELLED', 'MERGED'];

interface Kept {
  readonly base: TypedQualification;
  readonly typed: TypedQualification;
}

/** What the ticket is, how grave and how pressing: saved together, as far as it was changed. */
@Component({
  selector: 'vg-qualification',
  imports: [ClientPriority, Control, Field, FormField, FormRoot],
  templateUrl: './qualification.html',
  styleUrl: './qualification.css',
})
export class Qualification {
  private readonly acts = inject(Acts);
  private readonly toaster = inject(Toaster);
  private readonly copy = inject(Copy);
  private readonly me = inject(Viewer).me;
  private readonly ticker = inject(Ticker);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly ticket = input.required<TicketAtHand>();
  /** Where it floats alone, with the keys of a form. */
  readonly heading = input<string>();
  /** The ticket as the server holds it then. */
  readonly saved = output<object>();

  protected readonly t = computed(() => this.copy.screens());
  protected readonly kinds = kinds;
  protected readonly roots = roots;
  protected readonly grades = grades;
  protected readonly priorities = priorities;
  protected readonly levels = levels;
  protected readonly refusal = signal<string | undefined>(undefined);
  private readonly present = computed(() => qualificationOf(this.ticket()), { equal: sameText });
  /** Where what is typed on this ticket is kept until it is saved. */
  private readonly drawer = computed(() => `draft.${this.me().id}.${this.ticket().id}.qualification`);
  /** The state the typing started from. */
  private readonly base = linkedSignal<string, TypedQualification>({
    source: this.drawer,
    computation: (drawer) => keptIn(drawer)?.base ?? untracked(this.present),
  });
  protected readonly typed = linkedSignal<string, TypedQualification>({
    source: this.drawer,
    computation: (drawer) => keptIn(drawer)?.typed ?? untracked(this.present),
  });
  private readonly changes = computed(() => changesOf(this.base(), this.typed()));
  /** Nothing is done to it any more; what follows goes into another ticket. */
  protected readonly isOver = computed(() => ended.includes(this.ticket().status));
  protected readonly isChanged = computed(() => Object.keys(this.changes()).length > 0);
  protected readonly hasMovedMeanwhile = computed(() => this.isChanged() && !sameText(this.base(), this.present()));
  protected readonly ahead = computed(() => {
    const matrix = matrixInForce(this.ticket().client.terms?.versions ?? [], this.ticker.now());
    return priorityAhead(this.base(), this.typed(), matrix);
  });
  /** One act as long as its words are the same. */
  private readonly actId = linkedSignal<unknown, ActId>({ source: this.changes, computation: () => newActId() });

  /** Once work has begun a level is left with a pack or a reason, never by a field. */
  private readonly isNew = computed(() => this.ticket().status === 'NEW');
  protected readonly levelNote = computed(() => (this.isNew() ? '' : this.t().life.ranking.levelByEscalation));
  protected readonly form = form(this.typed, (path) => disabled(path.level, () => !this.isNew()), {
    submission: { action: () => this.save() },
  });

  constructor() {
    effect(() => {
      const present = this.present();
      untracked(() => !this.isChanged() && this.startFrom(present));
    });
    effect(() => {
      const kept: Kept = { base: this.base(), typed: this.typed() };
      writeStored(this.drawer(), this.isChanged() ? JSON.stringify(kept) : null);
    });
  }

  /** Puts the keyboard in the first field. */
  begin(): void {
    if (this.ticket().may.qualify) this.page.querySelector('select')?.focus();
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
    const [before, after] = [this.base(), qualificationOf(saved)];
    this.startFrom(after);
    const act = { word: this.t().assign.undo, key: 'Z', run: () => void this.takeBack(before, after) };
    this.toaster.say({ text: this.t().sheet.saved, act });
    this.saved.emit(saved);
  }

  private async takeBack(before: TypedQualification, after: TypedQualification): Promise<void> {
    const { id: ticketId, reference } = this.ticket();
    try {
      const answer = await this.acts.send(QualifyTicketDocument, { ticketId, ...changesOf(after, before) });
      if (answer.ok) this.toaster.say({ text: this.t().life.done.requalified(reference) });
      else this.toaster.say({ text: answer.refusal.message });
    } catch (failure) {
      this.toaster.say({ text: failure instanceof Unreachable ? this.t().outage.notSent : this.t().outage.failed });
    }
  }

  private startFrom(qualification: TypedQualification): void {
    this.base.set(qualification);
    this.typed.set(qualification);
    this.form().reset();
  }
}

const sameText = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

function keptIn(drawer: string): Kept | undefined {
  const kept = readStored(drawer);
  return kept === null ? undefined : (JSON.parse(kept) as Kept);
}
