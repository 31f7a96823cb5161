/** What the palette says, where everything that can be asked for is found by its name. */
export interface PaletteWords {
  readonly title: string;
  /** The button in the rail. */
  readonly open: string;
  readonly placeholder: string;
  readonly sections: Readonly<Record<'ticket' | 'selection' | 'list' | 'go' | 'views' | 'clients' | 'tickets', string>>;
  readonly termsOf: string;
  readonly sharedBy: (name: string) => string;
  readonly run: string;
  readonly searching: string;
  readonly searchFailed: string;
  readonly nothing: (typed: string) => string;
  readonly found: (count: number) => string;
}

/** What stands on the list of every ticket. */
export interface ListingWords {
  readonly title: string;
  readonly label: (total: string) => string;
  readonly total: (count: number, text: string) => string;
  readonly beyond: (text: string) => string;
  readonly search: string;
  readonly searchLabel: string;
  readonly open: (reference: string) => string;
  readonly reload: string;
  readonly widen: string;
  readonly filters: string;
  readonly clear: string;
  readonly sort: string;
  readonly columns: Readonly<
    Record<
      | 'priority'
      | 'ticket'
      | 'client'
      | 'level'
      | 'title'
      | 'kind'
      | 'assignee'
      | 'opened'
      | 'updated'
      | 'due'
      | 'status',
      string
    >
  >;
  readonly orders: Readonly<Record<'DUE' | 'PRIORITY' | 'OPENED' | 'UPDATED', string>>;
  readonly facets: Readonly<
    Record<
      | 'status'
      | 'client'
      | 'assignee'
      | 'priority'
      | 'level'
      | 'kind'
      | 'root'
      | 'channel'
      | 'due'
      | 'opened'
      | 'other',
      string
    >
  >;
  readonly stages: Readonly<Record<'open' | 'over' | 'any', string>>;
  readonly anyone: string;
  readonly nobody: string;
  readonly me: string;
  readonly unknownPerson: string;
  readonly overdue: string;
  readonly notOverdue: string;
  readonly since: Readonly<Record<'day' | 'week' | 'month', string>>;
  readonly openedFrom: string;
  readonly openedTo: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly others: (count: number) => string;
  readonly whose: (facet: string, value: string) => string;
  readonly without: (facet: string) => string;
  readonly changes: (count: number) => string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly nothingFound: string;
  readonly nothingFoundWhy: string;
  readonly nothingLoosens: string;
  readonly drop: (facet: string, count: string) => string;
  readonly dropWords: (count: string) => string;
  readonly refused: string;
  readonly refusedWhy: string;
  readonly ignored: (parts: string) => string;
  readonly unknownView: string;
  readonly views: {
    readonly title: string;
    readonly all: string;
    readonly menu: string;
    readonly save: string;
    readonly saveHint: string;
    readonly keepChanges: string;
    readonly revert: string;
    readonly edit: string;
    readonly copy: string;
    readonly remove: string;
    readonly makeDefault: string;
    readonly isDefault: string;
    readonly changed: string;
    readonly name: string;
    readonly nameNeeded: string;
    readonly share: string;
    readonly nobodyElse: string;
    readonly sharedWith: (desk: string) => string;
    readonly saved: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly undo: string;
    readonly gone: (name: string, parts: string) => string;
    readonly heading: Readonly<Record<'save' | 'edit', string>>;
    readonly loadFailed: string;
  };
}

/** What the list of keys says beside the acts themselves. */
export interface KeyGroupWords {
  readonly everywhere: string;
  readonly palette: string;
}
