import { describe, expect, it } from '@jest/globals';
import { type Id, instant } from '@vigie/kernel';
import { continueHistory } from './continued-history.ts';
import type { TicketFact } from './facts.ts';
import { importHistory, type ImportedTicket, type Observation, type ObservedState } from './imported-history.ts';
import { untouched } from './ticket.ts';

const hour = 3_600_000;
const at = (hours: number) => instant(1_709_539_200_000 + hours * hour);

const openedAt = (hours: number, textId = 'text'): Extract<TicketFact, { type: 'opened' }> => ({
  ...{
    type: 'opened',
    at: at(hours),
    kind: 'incident',
    priority: 'P3',
    level: 'L1',
    channel: 'phone',
    contactId: null,
    siteId: null,
    serviceId: null,
  },
  title: { textId: textId as Id<'Text'>, digest: textId },
});
const opened: ImportedTicket = {
  ...{ id: 'ticket' as Id<'Ticket'>, clientId: 'client' as Id<'Client'>, state: { status: 'new' }, channel: 'phone' },
  ...{ assignment: { assigneeId: null, since: at(0) }, wasAssigned: false, teamId: null, resolvedAt: null },
  ...{ clientPriority: null, counters: untouched },
  qualification: {
    ...{ kind: 'incident', priority: 'P3', level: 'L1', impact: null, urgency: null },
    ...{ root: null, categoryId: null, siteId: null, serviceId: null },
  },
};
const seen = (
  hours: number,
  status: 'open' | 'resolved' | 'closed',
  assigneeId: string | null = null,
): Observation => ({
  at: at(hours),
  state: { status } as ObservedState,
  assigneeId: assigneeId as Id<'Staff'> | null,
  teamId: null,
  qualification: {},
});
const told = (...entries: readonly Observation[]) => importHistory(opened, openedAt(0), entries);

describe('a log that goes on', () => {
  it('adds only what is new', () => {
    const before = told(seen(1, 'open', 'lea')).facts;
    const next = continueHistory(before, told(seen(1, 'open', 'lea'), seen(2, 'resolved', 'lea')));
    expect(next).toMatchObject({ kind: 'continued', facts: [{ type: 'resolved', at: at(2) }] });
  });

  it('adds nothing when nothing is new, whatever row the title’s text stands in and in whatever order the parts of a fact are', () => {
    const before = told(seen(1, 'open', 'lea')).facts.map(
      (fact) => Object.fromEntries(Object.entries(fact).reverse()) as unknown as TicketFact,
    );
    const again = importHistory(opened, openedAt(0, 'another'), [seen(1, 'open', 'lea')]);
    expect(continueHistory(before, again)).toMatchObject({ kind: 'continued', facts: [] });
  });

  it('adds nothing when the place of the ticket leads to another site by now: it stays where it was opened', () => {
    const before = told(seen(1, 'open', 'lea')).facts;
    const moved = { ...openedAt(0), siteId: 'elsewhere' as Id<'Site'> };
    const next = continueHistory(before, importHistory(opened, moved, [seen(1, 'open', 'lea')]));
    expect(next).toMatchObject({ kind: 'continued', facts: [] });
  });

  it('reads the past otherwise when another service was named at the opening', () => {
    const before = told(seen(1, 'open', 'lea')).facts;
    const other = { ...openedAt(0), serviceId: 'network' as Id<'ClientService'> };
    const next = continueHistory(before, importHistory(opened, other, [seen(1, 'open', 'lea')]));
    expect(next).toMatchObject({ kind: 'bridged' });
  });

  it('leads from the recorded past to how it stands where the past now reads otherwise', () => {
    const before = told(seen(1, 'open', 'lea'), seen(3, 'resolved', 'lea')).facts;
    const next = continueHistory(before, told(seen(1, 'open', 'karim'), seen(2, 'closed', 'karim')));
    expect(next).toMatchObject({
      kind: 'bridged',
      facts: [{ type: 'assigned', assigneeId: 'karim', previousAssigneeId: 'lea' }, { type: 'closed' }],
      ticket: { state: { status: 'closed' }, assignment: { assigneeId: 'karim' } },
    });
  });

  it('dates the bridge after everything recorded, so that it is also read last', () => {
    const before = told(seen(1, 'open', 'lea'), seen(3, 'resolved', 'lea')).facts;
    const next = continueHistory(before, told(seen(2, 'closed')));
    const [first] = next.kind === 'bridged' ? next.facts : [];
    expect(first?.at).toBeGreaterThan(at(3));
  });

  it('is another log when it was opened at another time', () => {
    const elsewhere = importHistory(opened, openedAt(1), [seen(2, 'open')]);
    expect(continueHistory(told(seen(2, 'open')).facts, elsewhere)).toEqual({ kind: 'contradicts' });
  });
});
