import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { type ActId, Acts, newActId } from '../../../graph/acts';
import { type HolidayStatus, type MovedFragment, RecordHolidayDocument } from '../../../graph/generated/graphql';
import { Unreachable } from '../../../graph/wire';
import { Control } from '../../../ui/field/control';
import { Field } from '../../../ui/field/field';
import { type PlacedFault, putFaults } from '../../../ui/field/put-faults';
import { Popup } from '../../../ui/popup/popup';
import { Copy } from '../../../words/copy';
import { TermsDraft } from '../draft/terms-draft';
import { MovedList } from '../../../ui/moved-list/moved-list';

interface TypedDay {
  readonly date: string;
  readonly nameFr: string;
  readonly nameEn: string;
  /** Empty: the client's own. */
  readonly list: string;
  readonly status: HolidayStatus;
}

/** Another day off, of the client's own list or, for those who keep them, of a country's. */
@Component({
  selector: 'vg-add-day',
  imports: [Control, Field, FormField, FormRoot, MovedList, Popup],
  templateUrl: './add-day.html',
  styleUrl: '../parts/small-form.css',
})
export class AddDay {
  private readonly acts = inject(Acts);
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  readonly mayWriteCountries = input(false);
  readonly written = output();
  readonly left = output();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly statuses = ['PROVISIONAL', 'CONFIRMED'] as const;
  protected readonly lists = ['FR', 'FR-alsace-moselle', 'TN'];
  protected readonly typed = signal<TypedDay>({ date: '', nameFr: '', nameEn: '', list: '', status: 'PROVISIONAL' });
  protected readonly done = signal<MovedFragment | undefined>(undefined);
  protected readonly refusal = signal<string | undefined>(undefined);
  /** One act as long as its words are the same. */
  private sent: { readonly words: string; readonly actId: ActId } | undefined;

  protected readonly form = form(
    this.typed,
    (path) => {
      required(path.date, { message: () => this.copy.words().clocks.rule.required });
      required(path.nameFr, { message: () => this.copy.words().clocks.rule.required });
    },
    { submission: { action: () => this.send() } },
  );

  private async send(): Promise<PlacedFault[] | undefined> {
    this.refusal.set(undefined);
    const { list, nameEn, ...day } = this.typed();
    const named = { ...day, nameEn: nameEn.trim() || day.nameFr };
    const input = { ...named, list: list || null, clientId: list === '' ? this.draft.client().id : null };
    try {
      const answer = await this.acts.send(RecordHolidayDocument, input, this.actIdFor(JSON.stringify(input)));
      if (answer.ok) this.finish(answer.value.moved);
      else if ('fields' in answer.refusal) return putFaults(this.form, answer.refusal.fields);
      else this.refusal.set(answer.refusal.message);
    } catch (failure) {
      const { outage } = this.copy.screens();
      this.refusal.set(failure instanceof Unreachable ? outage.notSent : outage.failed);
    }
    return undefined;
  }

  private actIdFor(words: string): ActId {
    if (this.sent?.words !== words) this.sent = { words, actId: newActId() };
    return this.sent.actId;
  }

  private finish(moved: MovedFragment): void {
    this.done.set(moved);
    this.written.emit();
  }
}
