import { computed, DestroyRef, inject, Service, type Signal, signal } from '@angular/core';

/** What a person can ask for by its name or by its key: the same act either way. */
export interface Command {
  /** Stable within its offer, as `assign` or `go-board`. */
  readonly id: string;
  readonly group: 'ticket' | 'selection' | 'list' | 'go';
  /** What it does, as it is read and searched: « Affecter à Léa Fontanel ». */
  readonly words: string;
  /** Read beside it: « libre, habilitée ». */
  readonly hint?: string;
  /** Keys pressed one after another, as they are printed. */
  readonly keys?: readonly string[];
  readonly run: () => void;
}

/** What the commands of a screen are about, as the ticket under the cursor. */
export interface Subject {
  readonly client: { readonly code: string; readonly name: string };
  readonly reference: string;
  readonly title: string;
}

/** What one screen offers now; it follows the cursor and the person's rights by itself. */
export interface Offer {
  readonly commands: Signal<readonly Command[]>;
  readonly subject?: Signal<Subject | undefined>;
}

/** Everything that can be asked for here and now, told by the screens that are open. */
@Service()
export class Commands {
  private readonly offers = signal<readonly Offer[]>([]);
  readonly all = computed(() => this.offers().flatMap(({ commands }) => commands()));
  /** Of the screen that was opened last and has one. */
  readonly subject = computed(() =>
    this.offers()
      .findLast(({ subject }) => subject?.())
      ?.subject?.(),
  );

  /** Offered while the injection context lives. */
  offer(offer: Offer): void {
    this.offers.update((offers) => [...offers, offer]);
    inject(DestroyRef).onDestroy(() => this.offers.update((offers) => offers.filter((other) => other !== offer)));
  }
}
