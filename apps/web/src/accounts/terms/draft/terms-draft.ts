import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { instant, type Instant } from '@vigie/kernel';
import { readStored, writeStored } from '../../../browser/storage';
import type { ClientTermsQuery, DayOffFragment, TermsFragment } from '../../../graph/generated/graphql';
import { Viewer } from '../../../graph/viewer';
import { Copy } from '../../../words/copy';
import { changedCoverages, following, isChanged } from './content';
import type { ClausesDraft, ContractDraft, CoverageDraft } from './contract-draft';
import { type DraftRule, faultsOf, type Sent } from './draft-faults';
import { draftOf } from './draft-of-terms';
import { changed, type History, historyOf, undone } from './history';
import { termsOf } from './terms-of-draft';

export type TermsClient = NonNullable<ClientTermsQuery['client']>;

/** The form of what is kept; what an older release kept otherwise is not read. */
const form = 2;

interface Kept {
  readonly form: typeof form;
  /** What was published when the writing began. */
  readonly base: ContractDraft;
  readonly draft: ContractDraft;
}

/** The contract being written for one client: kept in this browser at each stroke, for this person alone. */
@Injectable()
export class TermsDraft {
  private readonly me = inject(Viewer).me;
  private readonly copy = inject(Copy);
  private readonly opened = signal<TermsClient | undefined>(undefined);
  private readonly started = signal<ContractDraft | undefined>(undefined);
  private readonly history = signal<History<ContractDraft> | undefined>(undefined);
  private readonly sent = signal<ReadonlyMap<string, string>>(new Map());
  readonly daysOff = signal<readonly DayOffFragment[]>([]);
  /** Whether faults of values never left are shown too, as once somebody wants to publish. */
  readonly isLookedOver = signal(false);
  /** Somebody else published since the writing began, and nobody has looked yet. */
  readonly hasMoved = signal(false);
  /** When it was last kept; null when the browser would not. */
  readonly keptAt = signal<Instant | null | undefined>(undefined);

  readonly client = computed(() => known(this.opened()));
  readonly draft = computed(() => known(this.history()).present);
  /** What is published, as a draft. */
  readonly base = computed(() => known(this.started()));
  readonly isOpen = computed(() => this.history() !== undefined);
  readonly isChanged = computed(() => isChanged(this.base(), this.draft()));
  readonly canUndo = computed(() => known(this.history()).past.length > 0);
  readonly changedCoverages = computed(() => changedCoverages(this.base(), this.draft()));
  readonly terms = computed(() => termsOf(this.draft(), this.daysOff()));
  readonly faults = computed(() => faultsOf(this.draft(), this.terms()));

  constructor() {
    effect(() => {
      const history = this.history();
      if (history) untracked(() => this.keep());
    });
  }

  /** What the server says now: begins, goes on from what this browser kept, or follows what somebody else published. */
  open(client: TermsClient, daysOff: readonly DayOffFragment[]): void {
    const isAnother = untracked(this.opened)?.id !== client.id;
    const now = this.baseOf(client.terms, client);
    const kept = isAnother ? this.kept(client.id) : this.current();
    this.opened.set(client);
    this.daysOff.set(daysOff);
    this.begin(now, kept);
  }

  /** Goes on from what this person has just published. */
  goOn(terms: TermsFragment, draft: ContractDraft): void {
    const client = { ...untracked(this.client), terms };
    const now = this.baseOf(terms, client);
    this.opened.set(client);
    this.started.set(now);
    this.history.set(historyOf(isChanged(now, draft) ? draft : now));
    this.sent.set(new Map());
  }

  /** What is published at this very moment; answers whether that is other than what this draft began from. */
  follow(terms: TermsFragment | null): boolean {
    const client = { ...untracked(this.client), terms };
    const isOther = isChanged(untracked(this.base), this.baseOf(terms, client));
    if (isOther) this.open(client, untracked(this.daysOff));
    return isOther;
  }

  /** Strokes into one and the same field are taken back together. */
  change(next: (draft: ContractDraft) => ContractDraft, field?: string): void {
    this.history.update((history) => changed(known(history), next(known(history).present), field));
    if (untracked(this.sent).size > 0) this.sent.set(new Map());
  }

  changeClauses(next: (clauses: ClausesDraft) => Partial<ClausesDraft>, field?: string): void {
    this.change((draft) => ({ ...draft, clauses: { ...draft.clauses, ...next(draft.clauses) } }), field);
  }

  changeCoverage(id: string, next: (coverage: CoverageDraft) => Partial<CoverageDraft>, field?: string): void {
    const coverages = (all: readonly CoverageDraft[]): readonly CoverageDraft[] =>
      all.map((coverage) => (coverage.id === id ? { ...coverage, ...next(coverage) } : coverage));
    this.change((draft) => ({ ...draft, coverages: coverages(draft.coverages) }), field);
  }

  undo(): void {
    this.history.update((history) => history && undone(history));
  }

  /** Back to what is published; one stroke takes that back too. */
  discard(): void {
    this.change(() => this.base());
    this.hasMoved.set(false);
  }

  /** What the server found at fault stays in place until the next change. */
  refuse(faults: Sent): void {
    this.sent.set(new Map(faults));
  }

  /** A sentence for the field at a path, live or as the server said; undefined when nothing is wrong. */
  faultAt(path: string): string | undefined {
    const rule = this.faults().get(path);
    return rule === undefined ? this.sent().get(path) : this.sentence(rule);
  }

  /** Whether a part of the draft is not as published. */
  isRetouched(part: (draft: ContractDraft) => unknown): boolean {
    return JSON.stringify(part(this.draft())) !== JSON.stringify(part(this.base()));
  }

  private sentence(rule: DraftRule): string {
    const { terms, clocks } = this.copy.words();
    return rule === 'length' || rule === 'hours' ? terms.fault[rule] : clocks.rule[rule];
  }

  private begin(now: ContractDraft, kept: Kept | undefined): void {
    const hasMoved = kept !== undefined && isChanged(kept.base, now) && isChanged(kept.base, kept.draft);
    this.started.set(now);
    if (hasMoved) this.hasMoved.set(true);
    const draft = kept && following(kept.base, now, kept.draft);
    const history = untracked(this.history);
    if (history && draft && JSON.stringify(draft) === JSON.stringify(history.present)) return;
    this.history.set(historyOf(draft ?? now));
  }

  private baseOf(terms: TermsFragment | null, { sites }: Pick<TermsClient, 'sites'>): ContractDraft {
    return draftOf(terms, untracked(this.copy.language), sites[0]?.zone ?? 'Europe/Paris');
  }

  private nameOf(clientId: string): string {
    return `terms.${this.me().id}.${clientId}`;
  }

  private current(): Kept | undefined {
    const [base, history] = [untracked(this.started), untracked(this.history)];
    return base && history && { form, base, draft: history.present };
  }

  private kept(clientId: string): Kept | undefined {
    const text = readStored(this.nameOf(clientId));
    const kept = text === null ? undefined : (JSON.parse(text) as Kept);
    return kept?.form === form ? kept : undefined;
  }

  private keep(): void {
    const current = known(this.current());
    const name = this.nameOf(this.client().id);
    const isWorthIt = isChanged(current.base, current.draft) || current.draft.name !== '' || current.draft.from !== '';
    if (!isWorthIt) {
      writeStored(name, null);
      return this.keptAt.set(undefined);
    }
    this.keptAt.set(writeStored(name, JSON.stringify(current)) ? instant(Date.now()) : null);
  }
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the terms are read before being opened');
  return value;
}
