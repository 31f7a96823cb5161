import { computed, DestroyRef, effect, inject, Injectable, linkedSignal, signal, untracked } from '@angular/core';
import { instant, type Instant } from '@vigie/kernel';
import { readStored, writeStored } from '../../browser/storage';
import { Viewer } from '../../graph/viewer';
import type { Audience } from '../../ui/composer/composer';
import { SheetFeed } from './sheet-feed';

interface Kept {
  readonly audience: Audience;
  readonly text: string;
}

/** What is being written on a ticket, kept in this browser at each stroke, for this person alone. */
@Injectable()
export class Draft {
  private readonly me = inject(Viewer).me;
  private readonly feed = inject(SheetFeed);
  private readonly ticketId = computed(() => this.feed.ticket()?.id);
  private readonly name = computed(() => {
    const id = this.ticketId();
    return id === undefined ? undefined : `draft.${this.me().id}.${id}`;
  });
  private readonly found = computed(() => read(this.name()));
  readonly audience = linkedSignal(() => this.found().audience);
  readonly text = linkedSignal(() => this.found().text);
  /** When it was last kept; null when the browser would not. */
  readonly keptAt = signal<Instant | null | undefined>(undefined);

  constructor() {
    const keep = (): void => {
      const [name, audience, text] = [this.name(), this.audience(), this.text()];
      if (name !== undefined) untracked(() => this.keep(name, { audience, text }));
    };
    effect(keep);
    // A sheet that is left right after a stroke is gone before its effects run.
    inject(DestroyRef).onDestroy(() => untracked(keep));
  }

  clear(): void {
    this.text.set('');
  }

  private keep(name: string, kept: Kept): void {
    if (kept.text === '') {
      writeStored(name, null);
      return this.keptAt.set(undefined);
    }
    this.keptAt.set(writeStored(name, JSON.stringify(kept)) ? instant(Date.now()) : null);
  }
}

const blank: Kept = { audience: 'PUBLIC', text: '' };

function read(name: string | undefined): Kept {
  const kept = name === undefined ? null : readStored(name);
  return kept === null ? blank : (JSON.parse(kept) as Kept);
}
