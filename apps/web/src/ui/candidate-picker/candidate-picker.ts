import { Component, computed, effect, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { Copy } from '../../words/copy';
import { Avatar } from '../avatar/avatar';
import { type ChipClient, ClientChip } from '../chips/client-chip';
import { Level } from '../chips/level';
import { Popup } from '../popup/popup';
import { type Reason, Reasons } from '../reasons/reasons';

/** Someone who may take a ticket, or may not and says why. */
export interface Candidate {
  readonly person: { readonly id: string; readonly name: string };
  readonly level: 'L1' | 'L2' | 'L3' | null;
  readonly team: { readonly name: string } | null;
  /** Null where there is none to tell. */
  readonly openTickets: number | null;
  /** How many they are to hold at most; null for no limit. */
  readonly ceiling: number | null;
  readonly eligible: boolean;
  /** Every reason against it; empty when eligible. */
  readonly reasons: readonly Reason[];
}

interface PickedFor {
  readonly reference: string;
  readonly title: string | null;
  readonly client: ChipClient;
}

/** Who takes a ticket: best first and preselected, found by a few letters; refused people stay visible with the reason. */
@Component({
  selector: 'vg-candidate-picker',
  imports: [Avatar, ClientChip, Level, Popup, Reasons],
  templateUrl: './candidate-picker.html',
  styleUrl: './candidate-picker.css',
})
export class CandidatePicker {
  private readonly copy = inject(Copy);
  protected readonly t = computed(() => this.copy.screens());
  /** Undefined when they are several. */
  readonly ticket = input.required<PickedFor | undefined>();
  /** What is said instead of a ticket's own reference. */
  readonly heading = input<string>();
  /** Undefined before the first answer. */
  readonly candidates = input.required<readonly Candidate[] | undefined>();
  /** Whether the people shown do not answer the letters typed yet. */
  readonly isSearching = input(false);
  readonly failed = input(false);
  readonly searched = output<string>();
  readonly chosen = output<Candidate>();
  /** Somebody who may not take it was asked for all the same. */
  readonly refused = output<Candidate>();
  readonly left = output();

  protected readonly active = linkedSignal<readonly Candidate[] | undefined, number>({
    source: this.candidates,
    computation: (candidates) => Math.max(0, candidates?.findIndex(({ eligible }) => eligible) ?? 0),
  });
  /** `Entrée` came before the answer: the first of the people to come is meant, never one of those shown before. */
  private readonly hasChosen = signal(false);

  protected readonly isRefused = computed(() => this.candidates()?.[this.active()]?.eligible === false);
  private readonly isReady = computed(() => this.candidates() !== undefined && !this.isSearching());

  constructor() {
    effect(() => {
      if (this.isReady() && this.hasChosen()) untracked(() => this.choose());
    });
  }

  protected search(letters: string): void {
    this.hasChosen.set(false);
    this.searched.emit(letters);
  }

  protected travel(event: Event, by: number): void {
    event.preventDefault();
    const last = (this.candidates()?.length ?? 0) - 1;
    this.active.update((index) => Math.max(0, Math.min(last, index + by)));
  }

  protected choose(): void {
    this.hasChosen.set(!this.isReady());
    const candidate = this.isReady() ? this.candidates()?.[this.active()] : undefined;
    if (candidate) this.pick(candidate);
  }

  protected pick(candidate: Candidate): void {
    if (candidate.eligible) this.chosen.emit(candidate);
    else this.refused.emit(candidate);
  }
}
