import { type Id, type Instant, instant } from '@vigie/kernel';
import {
  applyFacts,
  type Counters,
  type HoldReason,
  priorities,
  type Qualification,
  standsFrom,
  type Ticket,
  type TicketFact,
  type TicketState,
} from '@vigie/ticketing';
import { In } from 'typeorm';
import type { Tx } from '../platform/desk.ts';
import { contractRulesAt } from '../sla/index.ts';
import { TicketRow } from './ticket.row.ts';

/** A ticket as the rules see it, with what the tables alone know. */
export interface StoredTicket {
  readonly ticket: Ticket;
  readonly deskId: Id<'Desk'>;
  readonly contactId: Id<'Contact'> | null;
  /** When it goes on by itself: a hold ends, a resolution stands. */
  readonly wakesAt: Instant | null;
}

/** The ticket, locked until the transaction ends; undefined when it is absent or not the caller's to see. */
export async function lockTicket(tx: Tx, id: string): Promise<StoredTicket | undefined> {
  const row = await tx.manager.findOne(TicketRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return row === null ? undefined : storedTicket(row);
}

/** Two tickets, locked in one order whoever names them first; undefined when one is absent or not the caller's to see. */
export async function lockPair(
  tx: Tx,
  one: string,
  other: string,
): Promise<readonly [StoredTicket, StoredTicket] | undefined> {
  const where = { id: In([one, other]) };
  const rows = await tx.manager.find(TicketRow, { where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const stored = new Map(rows.map((row) => [row.id, storedTicket(row)]));
  const [first, second] = [stored.get(one), stored.get(other)];
  return first && second && [first, second];
}

/** The same for many, by id; locked in one order, so that two who lock many never wait for each other. */
export async function lockTickets(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, StoredTicket>> {
  const lock = { mode: 'pessimistic_write' } as const;
  const rows = await tx.manager.find(TicketRow, { where: { id: In([...ids]) }, order: { id: 'ASC' }, lock });
  return new Map(rows.map((row) => [row.id, storedTicket(row)]));
}

/** Appends what happened and brings the state row to what the facts make of it. */
export async function recordFacts(tx: Tx, stored: StoredTicket, facts: readonly TicketFact[]): Promise<void> {
  if (facts.length === 0) return;
  for (const fact of facts) await insertFact(tx, stored.ticket, fact);
  const { clientId, id } = stored.ticket;
  const after = applyFacts(stored.ticket, facts);
  const change = { ...stateColumns(after), ...resolutionColumns(facts), ...(await wakeUp(tx, stored.ticket, after)) };
  await tx.manager.update(
    TicketRow,
    { clientId, id },
    { ...change, updatedAt: new Date(tx.now), revision: () => 'revision + 1' },
  );
}

/** Known while the resolution holds. */
function resolutionColumns(facts: readonly TicketFact[]): Partial<TicketRow> {
  const last = facts.findLast(({ type }) => type === 'resolved' || type === 'reopened');
  if (last === undefined) return {};
  return { resolutionCause: last.type === 'resolved' ? (last.cause ?? null) : null };
}

/** When it is to go on by itself, told anew whenever its state changes. */
async function wakeUp(tx: Tx, before: Ticket, { clientId, state }: Ticket): Promise<Partial<TicketRow>> {
  if (state === before.state) return {};
  if (state.status === 'on_hold') return { wakesAt: state.until === undefined ? null : new Date(state.until) };
  if (state.status !== 'resolved') return { wakesAt: null };
  const { reopenWithinDays } = await contractRulesAt(tx, clientId, state.since);
  return { wakesAt: new Date(standsFrom(state.since, reopenWithinDays)) };
}

export async function insertFact(
  tx: Tx,
  { clientId, id }: Pick<Ticket, 'clientId' | 'id'>,
  { type, at, ...data }: TicketFact,
): Promise<void> {
  const internal = 'audience' in data && data.audience === 'internal';
  await tx.hot(
    `INSERT INTO desk.ticket_fact (id, client_id, ticket_id, type, at, recorded_at, actor_id, internal, data)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.newId(), clientId, id, type, new Date(at), new Date(tx.now), tx.userId, internal, JSON.stringify(data)],
  );
}

/** What a new ticket starts from, beside what the opening fact says. */
export interface NewTicket {
  readonly id: Id<'Ticket'>;
  readonly clientId: Id<'Client'>;
  readonly deskId: string;
  readonly title: string;
  readonly fact: Extract<TicketFact, { type: 'opened' }>;
  readonly impact: string | null;
  readonly urgency: string | null;
}

/** The number is taken in the same statement, close to the commit, so that tickets of one client hardly wait for each other. */
export async function insertTicket(tx: Tx, ticket: NewTicket): Promise<void> {
  const { fact } = ticket;
  await tx.hot(
    `WITH taken AS (UPDATE desk.ticket_number SET next = next + 1 WHERE client_id = $2 RETURNING next - 1 AS number)
     INSERT INTO desk.ticket (id, client_id, number, desk_id, title, kind, status, priority, level, channel,
       impact, urgency, site_id, service_id, contact_id, opened_at, updated_at)
     SELECT $1, $2, taken.number, $3, $4, $5, 'new', $6, $7, $8, $9, $10, $11, $12, $13, $14, $14 FROM taken`,
    [
      ticket.id,
      ticket.clientId,
      ticket.deskId,
      ticket.title,
      fact.kind,
      priorities.indexOf(fact.priority) + 1,
      fact.level,
      fact.channel,
      ticket.impact,
      ticket.urgency,
      fact.siteId,
      fact.serviceId,
      fact.contactId,
      new Date(fact.at),
    ],
  );
}

function storedTicket(row: TicketRow): StoredTicket {
  return {
    deskId: row.deskId as Id<'Desk'>,
    contactId: row.contactId as Id<'Contact'> | null,
    wakesAt: row.wakesAt && at(row.wakesAt),
    ticket: {
      id: row.id as Id<'Ticket'>,
      clientId: row.clientId as Id<'Client'>,
      state: stateOf(row),
      assignment: {
        assigneeId: row.assigneeId as Id<'Staff'> | null,
        since: at(row.assignedAt ?? row.openedAt),
      },
      qualification: qualificationOf(row),
      channel: row.channel as Ticket['channel'],
      clientPriority: row.clientPriority === null ? null : priorities[row.clientPriority - 1]!,
      counters: countersOf(row),
    },
  };
}

function stateOf(row: TicketRow): TicketState {
  switch (row.status) {
    case 'on_hold':
      return {
        status: 'on_hold',
        reason: row.holdReason as HoldReason,
        ...(row.wakesAt && { until: at(row.wakesAt) }),
      };
    case 'resolved':
      return { status: 'resolved', since: at(row.resolvedAt ?? row.updatedAt) };
    case 'merged':
      return { status: 'merged', since: at(row.endedAt ?? row.updatedAt), intoId: row.mergedIntoId as Id<'Ticket'> };
    case 'closed':
    case 'cancelled':
      return { status: row.status, since: at(row.endedAt ?? row.updatedAt) };
    default:
      return { status: row.status as 'new' | 'open' };
  }
}

const qualificationOf = (row: TicketRow): Qualification =>
  ({
    kind: row.kind,
    priority: priorities[row.priority - 1],
    level: row.level,
    impact: row.impact,
    urgency: row.urgency,
    root: row.root,
    categoryId: row.categoryId,
    siteId: row.siteId,
    serviceId: row.serviceId,
  }) as Qualification;

function stateColumns({ assignment, qualification, clientPriority, counters, ...ticket }: Ticket): Partial<TicketRow> {
  const { priority, ...parts } = qualification;
  return {
    ...parts,
    ...counters,
    ...lifeColumns(ticket),
    priority: priorities.indexOf(priority) + 1,
    clientPriority: clientPriority && priorities.indexOf(clientPriority) + 1,
    assigneeId: assignment.assigneeId,
    assignedAt: new Date(assignment.since),
  };
}

function lifeColumns({ state }: Pick<Ticket, 'state'>): Partial<TicketRow> {
  return {
    status: state.status,
    holdReason: state.status === 'on_hold' ? state.reason : null,
    mergedIntoId: state.status === 'merged' ? state.intoId : null,
    ...(state.status === 'resolved' ? { resolvedAt: new Date(state.since) } : {}),
    ...('since' in state && state.status !== 'resolved' ? { endedAt: new Date(state.since) } : {}),
  };
}

const countersOf = ({ assignments, escalations, returns, reopenings }: TicketRow): Counters => ({
  assignments,
  escalations,
  returns,
  reopenings,
});

const at = (date: Date): Instant => instant(date.getTime());
