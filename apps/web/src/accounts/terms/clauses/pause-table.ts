import { Component, computed, inject, input } from '@angular/core';
import type { ClockKind, HoldOwner, HoldReason } from '../../../graph/generated/graphql';
import { Copy } from '../../../words/copy';
import { kindIn } from '../changes/told-draft';
import { allKinds, holdReasons, type PauseDraft } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { Choice } from '../../../ui/choice/choice';
import { Typed } from '../parts/typed';

/** Whose time a wait is where the contract does not say. */
const usualOwner: Readonly<Record<HoldReason, HoldOwner>> = {
  CLIENT: 'CLIENT',
  VENDOR: 'VENDOR',
  PROBLEM: 'LEVEL',
  EVIDENCE: 'CLIENT',
};

/** Which reasons to hold a ticket stop which clocks, whose time they are, and the article that says so. */
@Component({
  selector: 'vg-pause-table',
  imports: [Choice, Typed],
  templateUrl: './pause-table.html',
  styleUrl: '../parts/clause-table.css',
})
export class PauseTable {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  readonly isReadOnly = input(false);

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly reasonWords = computed(() => this.copy.screens().ticket.holdReason);
  protected readonly kinds = allKinds;
  protected readonly owners = computed(() =>
    (['CLIENT', 'VENDOR', 'LEVEL'] as const).map((value) => ({ value, word: this.t().pauses.owner[value] })),
  );
  protected readonly rows = computed(() =>
    holdReasons.map((reason) => ({ reason, clause: this.clauseOf(reason, this.draft.draft().clauses.pauses) })),
  );

  private clauseOf(reason: HoldReason, pauses: readonly PauseDraft[]): PauseDraft {
    const found = pauses.find((pause) => pause.reason === reason);
    return found ?? { id: `pause-${reason.toLowerCase()}`, number: '', reason, owner: usualOwner[reason], clocks: [] };
  }

  protected kind(kind: ClockKind): string {
    return kindIn(this.copy.words(), kind);
  }

  protected isRetouched(reason: HoldReason, kind: ClockKind): boolean {
    return this.draft.isRetouched(({ clauses }) => this.clauseOf(reason, clauses.pauses).clocks.includes(kind));
  }

  protected grant({ reason, clocks }: PauseDraft, kind: ClockKind): void {
    this.put(reason, { clocks: allKinds.filter((other) => clocks.includes(other) !== (other === kind)) });
  }

  protected put(reason: HoldReason, change: Partial<PauseDraft>, field?: string): void {
    this.draft.changeClauses(({ pauses }) => {
      const next = { ...this.clauseOf(reason, pauses), ...change };
      const at = pauses.findIndex((pause) => pause.reason === reason);
      return { pauses: at < 0 ? [...pauses, next] : pauses.with(at, next) };
    }, field);
  }
}
