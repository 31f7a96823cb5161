import { computed, DestroyRef, effect, inject, linkedSignal, untracked, type WritableSignal } from '@angular/core';
import { readStored, writeStored } from '../../browser/storage';
import { Viewer } from '../../graph/viewer';

/** What is typed into a form about one ticket. */
export interface KeptForm<Model> {
  readonly typed: WritableSignal<Model>;
  /** Once it is sent there is nothing left to keep. */
  clear(): void;
}

/** Keeps what is typed in this browser at each stroke, for this person, form and ticket alone, until it is sent. */
export function keptForm<Model extends object>(
  form: string,
  ticketId: () => string,
  blank: () => Model,
): KeptForm<Model> {
  const me = inject(Viewer).me;
  const name = computed(() => `draft.${me().id}.${ticketId()}.${form}`);
  const typed = linkedSignal<string, Model>({
    source: name,
    computation: (drawer) => ({ ...untracked(blank), ...read<Model>(drawer) }),
  });
  const keep = (): void => {
    const [drawer, text] = [name(), JSON.stringify(typed())];
    writeStored(drawer, text === JSON.stringify(untracked(blank)) ? null : text);
  };
  effect(keep);
  // A form that is left right after a stroke is gone before its effects run.
  inject(DestroyRef).onDestroy(() => untracked(keep));
  const clear = (): void => {
    typed.set(untracked(blank));
    writeStored(name(), null);
  };
  return { typed, clear };
}

/** What an older page kept may have other fields: those that are known are taken. */
const read = <Model>(drawer: string): Partial<Model> => {
  const kept = readStored(drawer);
  return kept === null ? {} : (JSON.parse(kept) as Partial<Model>);
};
