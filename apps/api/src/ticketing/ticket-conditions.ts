import { iso } from '@vigie/kernel';
import { openStatuses, parseReference, priorities, type Priority } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import type { TicketFilter } from './ticket-filter.ts';

/** The values of a statement's parameters in the order they are named. */
export class Values {
  readonly list: unknown[] = [];

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/** Word for word the condition of the partial indexes on open tickets. */
export const isOpen = `t.status IN ('new', 'open', 'on_hold')`;

/** Whether a filter lets open tickets through alone. */
export const asksOpenOnly = ({ status }: TicketFilter): boolean =>
  status !== undefined && status !== null && status.length > 0 && status.every(isAnOpenOne);

const isAnOpenOne = (status: string): boolean => openStatuses.some((open) => open === status);

/** What the rows `t` must be, their words apart: the one place where a filter becomes SQL. */
export function conditions(filter: TicketFilter, values: Values, tx: Tx): string {
  const some = [
    ...whose(filter, values, tx),
    ...placed(filter, values),
    ...qualified(filter, values),
    ...dated(filter, values, tx),
  ];
  return some.filter((condition) => condition !== undefined).join(' AND ') || 'true';
}

const whose = ({ assignment, assigneeIds, teamIds }: TicketFilter, values: Values, { userId }: Tx) => [
  assignment === 'unassigned' ? 't.assignee_id IS NULL' : undefined,
  assignment === 'mine' ? `t.assignee_id = ${values.add(userId)}::uuid` : undefined,
  isOneOf('assignee_id', 'uuid', assigneeIds, values),
  isOneOf('team_id', 'uuid', teamIds, values),
];

const placed = ({ clientId, siteIds, categoryIds }: TicketFilter, values: Values) => [
  clientId ? `t.client_id = ${values.add(clientId)}::uuid` : undefined,
  isOneOf('site_id', 'uuid', siteIds, values),
  isOneOf('category_id', 'uuid', categoryIds, values),
];

const qualified = (filter: TicketFilter, values: Values) => [
  asksOpenOnly(filter) ? isOpen : undefined,
  isOneOf('status', 'text', filter.status, values),
  isOneOf('priority', 'smallint', filter.priority?.map(rankOf), values),
  isOneOf('level', 'text', filter.level, values),
  isOneOf('kind', 'text', filter.kind, values),
  isOneOf('root', 'text', filter.root, values),
  isOneOf('channel', 'text', filter.channel, values),
];

const rankOf = (priority: string): number => priorities.indexOf(priority as Priority) + 1;

const dated = ({ openedFrom, openedTo, updatedSince, overdue }: TicketFilter, values: Values, { now }: Tx) => [
  openedFrom ? `t.opened_at >= ${values.add(openedFrom)}::timestamptz` : undefined,
  openedTo ? `t.opened_at < ${values.add(openedTo)}::timestamptz` : undefined,
  updatedSince ? `t.updated_at >= ${values.add(updatedSince)}::timestamptz` : undefined,
  overdue === true ? `t.next_due_at < ${values.add(iso(now))}::timestamptz` : undefined,
  overdue === false ? `t.next_due_at >= ${values.add(iso(now))}::timestamptz` : undefined,
];

const isOneOf = (
  column: string,
  type: string,
  choices: readonly unknown[] | null | undefined,
  values: Values,
): string | undefined => (choices?.length ? `t.${column} = ANY (${values.add(choices)}::${type}[])` : undefined);

/** Ids of the tickets in which every word is found, and of those that are named so; undefined where nothing is sought. */
export function saying({ text }: TicketFilter, values: Values): string | undefined {
  const sought = text?.trim();
  if (!sought) return undefined;
  return `SELECT sec.tickets_matching(${values.add(sought)}) AS id UNION ${namedTickets(sought, values)}`;
}

/** Ids of the tickets that people mean by `ACME-1042` or `1042`. */
export function namedTickets(text: string, values: Values): string {
  const reference = parseReference(text);
  const number = reference?.number ?? (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);
  if (number === undefined) return 'SELECT NULL::uuid WHERE false';
  const ofThatClient = reference ? `WHERE c.code = ${values.add(reference.clientCode)}` : '';
  return `SELECT named.id FROM desk.client c CROSS JOIN LATERAL (SELECT t.id FROM desk.ticket t
     WHERE t.client_id = c.id AND t.number = ${values.add(number)}::integer LIMIT 1) named ${ofThatClient}`;
}

/**
 * Rows `t` of the ids of `found`, looked up one by one: behind its walls the planner takes the table for a small one, and
 * would rather read it whole.
 */
export const lookedUp = (found: string, where = 'true'): string =>
  `(${found}) found CROSS JOIN LATERAL (SELECT t.* FROM desk.ticket t WHERE t.id = found.id AND ${where} LIMIT 1) t`;
