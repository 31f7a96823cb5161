import { Component, computed, effect, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Copy } from '../../words/copy';
import { Avatar } from '../avatar/avatar';
import { type ChipClient, ClientChip } from '../chips/client-chip';
import { Level } from '../chips/level';
import { Popup } from '../popup/popup';

/** Someone who may take a ticket, or may not and says why. */
export interface Candidate {
  readonly person: { readonly id: string; readonly name: string };
  readonly level: 'L1' | 'L2' | 'L3' | null;
  readonly team: { readonly name: string } | null;
  readonly openTickets: number;
  readonly eligible: boolean;
  readonly reason: string | null;
}

/** Who takes a ticket: best first and preselected, found by a few letters; refused people stay visible with the reason. */
@Component({
  selector: 'vg-candidate-picker',
  imports: [Avatar, ClientChip, Level, Popup],
  templateUrl: './candidate-picker.html',
  styleUrl: './candidate-picker.css',
})
export class CandidatePicker {
  private readonly copy = inject(Copy);
  protected readonly t = computed(() => this.copy.screens());
  readonly ticket = input.required<{ reference: string; title: string | null; client: ChipClient }>();
  /** Undefined while they are being read. */
  readonly candidates = input.required<readonly Candidate[] | undefined>();
  readonly failed = input(false);
  readonly searched = output<string>();
  readonly chosen = output<Candidate>();
  readonly left = output();

  protected readonly active = linkedSignal<readonly Candidate[] | undefined, number>({
    source: this.candidates,
    computation: (candidates) => Math.max(0, candidates?.findIndex(({ eligible }) => eligible) ?? 0),
  });
  /** `Entrée` came before the people did: the first of them is meant. */
  private readonly hasChosen = signal(false);

  constructor() {
    effect(() => {
      if (this.candidates() && this.hasChosen()) this.choose();
    });
  }

  protected travel(event: Event, by: number): void {
    event.preventDefault();
    const last = (this.candidates()?.length ?? 0) - 1;
    this.active.update((index) => Math.max(0, Math.min(last, index + by)));
  }

  protected choose(): void {
    const candidates = this.candidates();
    this.hasChosen.set(candidates === undefined);
    const candidate = candidates?.[this.active()];
    if (candidate?.eligible) this.chosen.emit(candidate);
  }

  protected pick(candidate: Candidate): void {
    if (candidate.eligible) this.chosen.emit(candidate);
  }
}
