import type { TicketSheetQuery } from '../graph/generated/graphql';
import { aRow } from './a-row';
import { someTerms } from './some-terms';

type SheetTicket = NonNullable<TicketSheetQuery['ticketByReference']>;

const nothing: SheetTicket['may'] = {
  ...{
    qualify: false,
    rank: false,
    assign: false,
    take: false,
    hold: false,
    resume: false,
    resolve: false,
    escalate: false,
  },
  ...{ return: false, confirm: false, reopen: false, close: false, cancel: false, merge: false, split: false },
  ...{ link: false, commentPublic: false, commentInternal: false },
};

type Changes = Partial<Omit<SheetTicket, 'may'>> & { readonly may?: Partial<SheetTicket['may']> };

/** A ticket as its sheet reads it, with only what a test speaks of; nothing may be done to it but what is said. */
export function aSheetTicket({ may, ...more }: Changes = {}): SheetTicket {
  const row = aRow();
  return {
    ...row,
    client: { ...row.client, sites: [], services: [], categories: [], terms: someTerms() },
    ...{ impact: null, urgency: null, root: null, category: null, site: null, service: null, contact: null },
    ...{ resolvedAt: null, closedAt: null, wakesAt: null, clientPriority: null, escalationPack: null },
    ...{ resolutionCause: null, resolutionSummary: null, mergedInto: null, links: [], clockFacts: [] },
    counters: { returns: 0, reopenings: 0 },
    timeline: { edges: [], pageInfo: { hasPreviousPage: false, startCursor: null } },
    ...more,
    may: { ...nothing, ...may },
  };
}
