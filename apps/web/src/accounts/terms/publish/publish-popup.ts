import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { Popup } from '../../../ui/popup/popup';
import { Toaster } from '../../../ui/toast/toaster';
import { Copy } from '../../../words/copy';
import { TermsDraft } from '../draft/terms-draft';
import { MovedList } from '../../../ui/moved-list/moved-list';
import { Typed } from '../parts/typed';
import { type Ending, Publishing } from './publishing';

/** Asks once: under what name, from when, and which clocks that moves; then publishes. */
@Component({
  selector: 'vg-publish-popup',
  imports: [MovedList, Popup, Typed],
  templateUrl: './publish-popup.html',
  styleUrl: '../parts/small-form.css',
})
export class PublishPopup {
  private readonly copy = inject(Copy);
  private readonly toaster = inject(Toaster);
  protected readonly draft = inject(TermsDraft);
  protected readonly publishing = inject(Publishing);
  /** How many lines differ. */
  readonly count = input.required<number>();
  readonly finished = output<Ending>();
  readonly left = output();

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly isNameMissing = computed(
    () => this.publishing.publishesTerms() && this.draft.draft().name.trim() === '',
  );
  protected readonly isTried = signal(false);
  private readonly from = computed(() => this.draft.draft().from);

  constructor() {
    this.publishing.begin();
    effect(() => {
      this.from();
      untracked(() => void this.publishing.ask());
    });
  }

  protected write(field: 'name' | 'from', text: string): void {
    this.draft.change((draft) => ({ ...draft, [field]: text }), field);
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.isTried.set(true);
    if (this.isNameMissing()) return;
    const { name } = this.draft.draft();
    const ending = await this.publishing.send();
    if (ending === 'published') this.say(name);
    // What is wrong with the name or the date is put right here.
    const isWrongHere = ['name', 'from'].some((field) => this.draft.faultAt(field) !== undefined);
    if (isWrongHere) this.draft.isLookedOver.set(true);
    else if (ending !== 'refused') this.finished.emit(ending);
  }

  private say(name: string): void {
    const { publish, moved } = this.t();
    const what = name.trim() === '' ? publish.calendarDone : publish.done(name.trim());
    this.toaster.say({ text: `${what}, ${moved.toldCount(this.publishing.movedCount())}` });
  }
}
