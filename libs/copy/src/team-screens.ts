/** What people read about each other: who is there, who looks at what, who works on what. */
export interface TeamWords {
  readonly title: string;
  /** The pane of tickets, where there is room for one pane at a time. */
  readonly tickets: string;
  readonly scale: string;
  readonly scales: Readonly<Record<'quarter' | 'hour' | 'day', string>>;
  readonly axis: string;
  readonly hour: (hour: number) => string;
  /** Of a level, of a team, or of both. */
  readonly group: (level: string | undefined, team: string | undefined) => string;
  readonly present: (count: number) => string;
  readonly load: (count: number) => string;
  readonly presence: Readonly<Record<'ONLINE' | 'IDLE' | 'AWAY', (since: string | undefined) => string>>;
  readonly state: Readonly<Record<'RUNNING' | 'W75' | 'W90' | 'BREACHED' | 'ON_HOLD' | 'DONE', string>>;
  /** When somebody works, or worked, on a ticket. */
  readonly since: (from: string) => string;
  readonly between: (from: string, until: string) => string;
  readonly more: (count: number) => string;
  readonly proposed: string;
  readonly mayNot: string;
  readonly giveTo: (reference: string, name: string) => string;
  readonly drop: (reference: string) => string;
  readonly looks: (name: string) => string;
  readonly writes: (name: string) => string;
  readonly leftOpen: (name: string) => string;
  readonly others: (count: number) => string;
  readonly empty: string;
  readonly emptyWhy: string;
  readonly loadFailed: string;
  readonly toPerson: string;
  readonly toTickets: string;
}
