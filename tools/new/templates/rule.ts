import type { Names } from '../names.ts';

/** A rule without a wish: any ticket that has not ended takes the act. */
export const rule = ({ rule, fact }: Names): string => `
import { accept, type Instant, type Outcome } from '@vigie/kernel';
import type { TicketFact } from './facts.ts';
import { refuseWhenClosed, type TicketIsClosed } from './still-open.ts';
import type { Ticket } from './ticket.ts';

/** A ticket that has ended takes no act any more. */
export function ${rule}(ticket: Ticket, ${fact ? 'now' : '_now'}: Instant): Outcome<TicketFact, TicketIsClosed> {
  return refuseWhenClosed(ticket) ?? accept(${fact ? `{ type: '${fact}', at: now }` : ''});
}
`;

export const ruleSpec = ({ file, rule, right, fact }: Names): string => `
import { describe, expect, it } from '@jest/globals';
import { ${rule} } from './${file}.ts';
import { endedStatuses, type TicketState } from './ticket.ts';
import { aTicket, ended, now, openedAt } from './ticket.builder.ts';

const living: readonly TicketState[] = [
  { status: 'new' },
  { status: 'open' },
  { status: 'on_hold', reason: 'client' },
  { status: 'resolved', since: openedAt },
];

describe('the rule to ${right} a ticket', () => {
  it.each(living)('${fact ? 'gives one fact' : 'accepts'} while the ticket lives: $status', (state) => {
    expect(${rule}(aTicket(state), now)).toEqual({ ok: true, facts: [${fact ? `{ type: '${fact}', at: now }` : ''}] });
  });

  it.each(endedStatuses)('refuses once the ticket has ended: %s', (status) => {
    expect(${rule}(ended(status), now)).toMatchObject({ refusal: { code: 'TICKET_IS_CLOSED', status } });
  });
});
`;
