/** What the board offers, under the name by which it is asked for. */
export type BoardActName =
  | 'assign'
  | 'take'
  | 'release'
  | 'escalate'
  | 'level'
  | 'hold'
  | 'resume'
  | 'qualify'
  | 'merge'
  | 'resolve'
  | 'open'
  | 'pick'
  | 'pickAll'
  | 'assignPicked'
  | 'mergePicked'
  | 'holdPicked'
  | 'unpick'
  | 'create'
  | 'search'
  | 'refresh'
  | 'team'
  | 'listUnassigned'
  | 'listAny'
  | 'listMine';

/** The words of the dispatcher's acts: by key on one ticket, on several at once, and when somebody drops out. */
export interface BoardActWords {
  /** As a command is read: « Escalader ». */
  readonly name: Readonly<Record<BoardActName, string>>;
  /** Beside its key, at the foot of the list. */
  readonly short: Readonly<Record<BoardActName, string>>;
  readonly assignTo: (name: string) => string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly gone: (reference: string) => string;
  /** The act is none for this ticket as it stands, or for this person. */
  readonly cannot: (act: string, reference: string, status: string) => string;
  readonly levelOf: (reference: string) => string;
  readonly qualifyOf: (reference: string) => string;
  readonly pick: (reference: string) => string;
  readonly picked: (count: number) => string;
  /** As many as one act can carry. */
  readonly atMost: (count: number) => string;
  readonly someLeft: (count: number) => string;
  readonly bar: string;
  readonly many: {
    readonly assign: (count: number) => string;
    readonly bestForEach: string;
    readonly bestForEachWhy: string;
    readonly assigned: (count: number) => string;
    readonly undone: (count: number) => string;
    readonly notUndone: (references: string, why: string) => string;
    readonly outcome: (done: number, refused: number) => string;
    readonly merge: (count: number) => string;
    readonly mergeLead: string;
    readonly stays: string;
    readonly oldest: string;
    readonly merged: (count: number, into: string) => string;
    readonly mergeSome: (merged: number, refused: number) => string;
    readonly hold: (count: number) => string;
    readonly holdLead: string;
    readonly held: (count: number, reason: string) => string;
    readonly holdSome: (held: number, refused: number) => string;
    readonly resumed: (count: number) => string;
  };
  readonly rebalance: {
    readonly verb: string;
    readonly short: string;
    readonly of: (name: string) => string;
    readonly lead: (count: number) => string;
    readonly nothing: (name: string) => string;
    readonly accept: (count: number) => string;
    readonly ticket: string;
    readonly from: string;
    readonly to: string;
    readonly why: string;
    readonly take: (reference: string) => string;
    readonly load: (openTickets: number, ceiling: number | null) => string;
    readonly nobody: string;
    readonly reason: (name: string, reason: string) => string;
    readonly done: (name: string) => string;
    readonly refused: (name: string) => string;
    readonly instead: (name: string) => string;
  };
}
