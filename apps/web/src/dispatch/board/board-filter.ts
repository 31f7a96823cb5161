import { computed, inject, Injectable, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { Level, Priority, TicketFilter } from '../../graph/generated/graphql';

export const lists = ['UNASSIGNED', 'ANY', 'MINE'] as const;
export type ListName = (typeof lists)[number];
export const priorities: readonly Priority[] = ['P1', 'P2', 'P3', 'P4'];
export const levels: readonly Level[] = ['L1', 'L2', 'L3'];

const listsInAddress: Readonly<Record<ListName, string | null>> = { UNASSIGNED: null, ANY: 'tous', MINE: 'moi' };

/** The filter in force: it lives in the address, so that a reload, a bookmark or the way back shows the same list. */
@Injectable()
export class BoardFilter {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly address = toSignal(this.route.queryParamMap, { requireSync: true });

  readonly list = computed(() => lists.find((list) => listsInAddress[list] === this.read('liste')) ?? 'UNASSIGNED');
  readonly clientId = computed(() => this.read('client'));
  readonly priorities = computed(() => chosen(priorities, this.read('priorites')));
  readonly levels = computed(() => chosen(levels, this.read('niveaux')));
  readonly text = computed(() => this.read('texte') ?? '');
  readonly narrowings = computed(() => this.priorities().length + this.levels().length);
  readonly isNarrowed = computed(() => this.clientId() !== null || this.text() !== '' || this.narrowings() > 0);
  readonly asked = computed<TicketFilter>(() => ({
    assignment: this.list(),
    clientId: this.clientId(),
    priority: this.priorities().length > 0 ? this.priorities() : null,
    level: this.levels().length > 0 ? this.levels() : null,
    text: this.text() || null,
  }));

  /** Rises whenever everything is taken back: what somebody is still typing narrows the list no more. */
  readonly widenings = signal(0);

  showList(list: ListName): void {
    this.write({ liste: listsInAddress[list] });
  }

  keepClient(id: string): void {
    this.write({ client: id || null });
  }

  search(text: string): void {
    this.write({ texte: text.trim() || null });
  }

  togglePriority(priority: Priority): void {
    this.write({ priorites: toggled(this.priorities(), priority) });
  }

  toggleLevel(level: Level): void {
    this.write({ niveaux: toggled(this.levels(), level) });
  }

  widen(): void {
    this.widenings.update((count) => count + 1);
    this.write({ client: null, texte: null, priorites: null, niveaux: null });
  }

  private read(name: string): string | null {
    return this.address().get(name);
  }

  /** Null takes a parameter away; the history keeps one entry per board, not one per letter typed. */
  private write(queryParams: Readonly<Record<string, string | null>>): void {
    const options = { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl: true } as const;
    void this.router.navigate([], options);
  }
}

const chosen = <Choice extends string>(known: readonly Choice[], text: string | null): readonly Choice[] =>
  known.filter((choice) => text?.split(' ').includes(choice));

function toggled<Choice extends string>(kept: readonly Choice[], choice: Choice): string | null {
  const now = kept.includes(choice) ? kept.filter((one) => one !== choice) : [...kept, choice];
  return now.join(' ') || null;
}
