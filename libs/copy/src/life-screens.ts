type PackItem = 'SYMPTOM' | 'TRIED' | 'EVIDENCE' | 'HYPOTHESIS' | 'ASK';
type ReturnReason = 'PACK_INSUFFICIENT' | 'WITHIN_REACH' | 'NOT_REPRODUCED' | 'WRONG_LEVEL' | 'OTHER';
type CancelReason = 'WITHDRAWN' | 'MISTAKE' | 'DUPLICATE' | 'OUT_OF_SCOPE' | 'UNWANTED';
type LinkKind = 'RELATED' | 'FOLLOWS' | 'FOLLOWED_BY' | 'SPLIT_FROM' | 'SPLIT_INTO';
type ResolutionCause =
  | 'DEFECT'
  | 'CONFIGURATION'
  | 'CAPACITY'
  | 'WEAR'
  | 'HANDLING'
  | 'THIRD_PARTY'
  | 'SECURITY'
  | 'FULFILLED'
  | 'NOTHING_FOUND';

/** What can be done to a ticket on its sheet, under the name that its button has. */
export type MoveVerb =
  | 'hold'
  | 'resume'
  | 'resolve'
  | 'escalate'
  | 'return'
  | 'confirm'
  | 'reopen'
  | 'close'
  | 'merge'
  | 'split'
  | 'link'
  | 'follow'
  | 'cancel';

/** The words of the moves in a ticket's life: what is offered, asked, and said once it is done. */
export interface LifeWords {
  readonly verb: Readonly<Record<MoveVerb, string>>;
  readonly more: string;
  readonly moreOf: (reference: string) => string;
  readonly title: Readonly<Record<Exclude<MoveVerb, 'resume' | 'confirm' | 'close'>, (reference: string) => string>>;
  /** Where something typed for this ticket was kept. */
  readonly kept: string;
  readonly reason: string;
  readonly chooseOne: string;
  readonly seenByClient: string;
  readonly seenByTeam: string;
  readonly missing: string;
  /** Why nothing can be done any more. */
  readonly over: string;
  readonly pack: {
    readonly title: (level: string) => string;
    readonly lead: (level: string) => string;
    readonly toLevel: string;
    readonly item: Readonly<Record<PackItem, string>>;
    readonly hint: Readonly<Record<PackItem, string>>;
    readonly erased: string;
  };
  readonly returning: {
    readonly lead: (level: string) => string;
    readonly reasons: Readonly<Record<ReturnReason, string>>;
    readonly why: string;
    readonly whyHint: string;
  };
  readonly waking: {
    readonly legend: string;
    readonly choice: Readonly<Record<'NEVER' | 'HOUR' | 'HALF_DAY' | 'TOMORROW' | 'AT', string>>;
    readonly at: string;
    readonly unreadable: string;
    readonly alone: (at: string) => string;
    readonly byHand: string;
    readonly change: string;
  };
  readonly resolving: {
    readonly root: string;
    readonly cause: string;
    readonly causes: Readonly<Record<ResolutionCause, string>>;
    readonly summary: string;
    readonly summaryHint: string;
    readonly heading: string;
    readonly standsAt: (at: string) => string;
    readonly stood: (at: string) => string;
  };
  readonly reopening: { readonly why: string; readonly hint: string };
  readonly cancelling: {
    readonly lead: string;
    readonly reasons: Readonly<Record<CancelReason, string>>;
    readonly why: string;
  };
  readonly pairing: {
    readonly find: string;
    readonly findHint: string;
    readonly nothingFound: string;
    readonly mergeLead: (reference: string) => string;
    readonly kind: string;
    readonly is: Readonly<Record<LinkKind, string>>;
    readonly needed: string;
    readonly links: string;
    readonly unlink: string;
    readonly unlinkFrom: (reference: string) => string;
    readonly mergedInto: string;
  };
  readonly splitting: {
    readonly lead: string;
    readonly from: string;
    readonly fromNone: string;
    readonly titleNeeded: string;
    readonly firstWords: string;
  };
  readonly ranking: {
    readonly ahead: (priority: string) => string;
    readonly clients: string;
    readonly asContract: string;
    readonly says: (priority: string) => string;
    readonly levelByEscalation: string;
  };
  readonly counter: {
    readonly returns: (count: number) => string;
    readonly reopenings: (count: number) => string;
  };
  readonly done: {
    readonly held: (reference: string, reason: string, until: string) => string;
    readonly escalated: (reference: string, level: string) => string;
    readonly returned: (reference: string, level: string) => string;
    readonly resolved: (reference: string) => string;
    readonly reopened: (reference: string) => string;
    readonly closed: (reference: string) => string;
    readonly confirmed: (reference: string) => string;
    readonly cancelled: (reference: string) => string;
    readonly merged: (reference: string, other: string) => string;
    readonly split: (reference: string) => string;
    readonly followed: (reference: string) => string;
    readonly linked: (reference: string, other: string) => string;
    readonly unlinked: (reference: string, other: string) => string;
    readonly ranked: (reference: string, priority: string) => string;
    readonly unranked: (reference: string) => string;
    readonly requalified: (reference: string) => string;
    readonly open: string;
  };
}
