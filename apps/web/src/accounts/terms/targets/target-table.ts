import { Component, computed, inject, input, signal } from '@angular/core';
import type { ClockKind, Priority as PriorityCode } from '../../../graph/generated/graphql';
import { Priority } from '../../../ui/chips/priority';
import { Copy } from '../../../words/copy';
import { kindIn } from '../changes/told-draft';
import { priorities, promisedKinds, type TargetDraft } from '../draft/contract-draft';
import { TermsDraft } from '../draft/terms-draft';
import { parseLength, writeLength } from '../draft/typed-length';
import { CoverageChoice } from '../parts/coverage-choice';
import { Typed } from '../parts/typed';
import {
  type Cell,
  common,
  hasAny,
  inherited,
  placeOf,
  type Row,
  withLength,
  withoutBlank,
  withRow,
} from './target-grid';

/** What is promised to the client: a row for each priority, and more rows for a service that is promised otherwise. */
@Component({
  selector: 'vg-target-table',
  imports: [CoverageChoice, Priority, Typed],
  templateUrl: './target-table.html',
  styleUrl: '../parts/clause-table.css',
})
export class TargetTable {
  private readonly draft = inject(TermsDraft);
  private readonly copy = inject(Copy);
  /** The coverage that a first target of a row goes by. */
  readonly coverageId = input.required<string>();
  readonly isReadOnly = input(false);

  protected readonly t = computed(() => this.copy.words().terms);
  protected readonly kinds = promisedKinds;
  private readonly targets = computed(() => this.draft.draft().clauses.targets);
  private readonly asked = signal<readonly string[]>([]);
  /** Rows whose targets are to have each a coverage of its own. */
  private readonly apart = signal<ReadonlySet<string>>(new Set());

  /** All services first, then those with targets of their own. */
  protected readonly blocks = computed(() => {
    const { services } = this.draft.client();
    const own = services.filter(
      ({ id }) => this.asked().includes(id) || this.targets().some((t) => t.serviceId === id),
    );
    const all = { id: null, name: this.t().targets.allServices } as const;
    return [all, ...own].map(({ id, name }) => ({ id, name, rows: this.rowsOf(id) }));
  });
  protected readonly others = computed(() => {
    const shown = new Set(this.blocks().map(({ id }) => id));
    return this.draft.client().services.filter(({ id }) => !shown.has(id));
  });
  protected readonly attainment = computed(() => {
    const [first] = this.draft.draft().clauses.attainments;
    return first ? this.t().measures.from(first.share, first.minimumVolume) : this.t().targets.why;
  });

  /** A row for any priority stands only where one is promised. */
  private rowsOf(serviceId: string | null): readonly Row[] {
    const any: Row = { serviceId, priority: null };
    return [...(hasAny(this.targets(), any) ? [any] : []), ...priorities.map((priority) => ({ serviceId, priority }))];
  }

  protected kind(kind: ClockKind): string {
    return kindIn(this.copy.words(), kind);
  }

  protected at(cell: Cell): number {
    return placeOf(this.targets(), cell);
  }

  protected target(cell: Cell): TargetDraft | undefined {
    return this.targets()[this.at(cell)];
  }

  protected pathOf(cell: Cell): string {
    const at = this.at(cell);
    return at < 0 ? '' : `targets.${at}.seconds`;
  }

  protected placeholder(cell: Cell): string {
    return inherited(this.draft.draft().clauses, cell)?.length ?? this.t().none;
  }

  protected labelOf({ metric, priority }: Cell, service: string): string {
    return [this.priority(priority), service, this.kind(metric)].join(', ');
  }

  protected priority(priority: PriorityCode | null): string {
    return priority ?? this.t().anyPriority;
  }

  protected write(cell: Cell, text: string): void {
    this.put((targets) => withLength(targets, cell, text, this.coverageId()), this.fieldOf(cell));
  }

  /** Left empty, a target is taken away. */
  protected tidy(cell: Cell): void {
    const text = this.target(cell)?.length;
    if (text === undefined) return;
    if (text.trim() === '') return this.put((targets) => withoutBlank(targets, cell), this.fieldOf(cell));
    const read = parseLength(text);
    if (read !== undefined && writeLength(read) !== text) {
      this.put((targets) => withLength(targets, cell, writeLength(read), ''), this.fieldOf(cell));
    }
  }

  protected isRetouched(cell: Cell): boolean {
    return this.draft.isRetouched(({ clauses: { targets } }) => {
      const target = targets[placeOf(targets, cell)];
      return target && [parseLength(target.length) ?? target.length, target.coverageId];
    });
  }

  protected coverage(row: Row): string | undefined {
    return this.apart().has(keyOf(row)) ? undefined : common(this.targets(), row, 'coverageId');
  }

  protected isMixed(row: Row): boolean {
    return hasAny(this.targets(), row) && this.coverage(row) === undefined;
  }

  /** Null: each target of the row is to have its own. */
  protected cover(row: Row, coverageId: string | null): void {
    const others = [...this.apart()].filter((key) => key !== keyOf(row));
    this.apart.set(new Set(coverageId === null ? [...others, keyOf(row)] : others));
    if (coverageId !== null) this.put((targets) => withRow(targets, row, { coverageId }));
  }

  protected coverOne(cell: Cell, coverageId: string): void {
    const at = this.at(cell);
    this.put((targets) => targets.with(at, { ...targets[at]!, coverageId }));
  }

  protected article(row: Row): string {
    return common(this.targets(), row, 'number') ?? '';
  }

  protected cite(row: Row, number: string): void {
    this.put((targets) => withRow(targets, row, { number }), `article ${keyOf(row)}`);
  }

  protected has(row: Row): boolean {
    return hasAny(this.targets(), row);
  }

  protected ask(event: Event): void {
    const select = event.target as HTMLSelectElement;
    this.asked.update((asked) => [...asked, select.value]);
    select.value = '';
  }

  private fieldOf({ metric, ...row }: Cell): string {
    return `target ${metric} ${keyOf(row)}`;
  }

  private put(next: (targets: readonly TargetDraft[]) => readonly TargetDraft[], field?: string): void {
    this.draft.changeClauses(({ targets }) => ({ targets: next(targets) }), field);
  }
}

const keyOf = ({ serviceId, priority }: Row): string => `${serviceId} ${priority}`;
