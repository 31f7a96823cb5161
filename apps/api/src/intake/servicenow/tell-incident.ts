import { createHash } from 'node:crypto';
import { type Id, instant, type Instant } from '@vigie/kernel';
import {
  importHistory,
  type ImportedHistory,
  type ImportedTicket,
  type Observation,
  priorityOf,
  type Qualification,
  untouched,
  usualMatrix,
} from '@vigie/ticketing';
import { idAt } from '../../platform/ids.ts';
import { openingText, type TicketElsewhere } from '../../ticketing/index.ts';
import { channelOf, gradeIn, type Incident, type LogEntry, priorityIn, stateOf, titleFrom } from '../../logs/index.ts';

/** An incident as far as it was known at an instant; its first row tells how it was opened, even if written later. */
export interface KnownIncident {
  readonly number: string;
  readonly location: string | null;
  readonly openedAt: Instant;
  readonly first: LogEntry;
  readonly entries: readonly LogEntry[];
  /** Of all that is made of it: the same digest is the same ticket. */
  readonly digest: string;
}

/** Undefined when it had not been opened yet. */
export function knownAt({ number, location, entries }: Incident, until: Instant): KnownIncident | undefined {
  const first = entries[0]!;
  const { openedAt } = first;
  if (openedAt > until) return undefined;
  const known = entries.filter(({ at }) => at <= until);
  return { number, location, openedAt, first, entries: known, digest: digestOf(first, known) };
}

/** A higher number makes every ticket read anew: it changes whenever the log comes to be told otherwise. */
const tellingVersion = 1;

function digestOf(first: LogEntry, entries: readonly LogEntry[]): string {
  const said = entries.map((entry) => [entry.position, entry.at, Object.values(entry.said)]);
  const told = JSON.stringify([tellingVersion, first.openedAt, Object.values(first.said), said]);
  return createHash('sha256').update(told).digest('hex');
}

/** Whether a change is dated before the one that the log counts before it. */
export const runsBackwards = ({ openedAt, entries }: KnownIncident): boolean =>
  entries.some(({ at }, index) => at < (entries[index - 1]?.at ?? openedAt));

/** Where an incident belongs and who its people are, by the names they have in the log. */
export interface Belongings {
  readonly clientId: Id<'Client'>;
  readonly deskId: Id<'Desk'>;
  readonly siteId: Id<'Site'> | null;
  readonly teamOf: (name: string) => Id<'Team'>;
  readonly staffOf: (name: string) => Id<'Staff'>;
  readonly contactOf: (name: string) => Id<'Contact'>;
  readonly categoryOf: (name: string) => Id<'Category'>;
}

/** The incident in our words and ids. */
export function tellIncident(incident: KnownIncident, belongings: Belongings): TicketElsewhere {
  const { number, openedAt, first, entries } = incident;
  const last = entries.at(-1) ?? first;
  const openingTitle = openingText(openedAt, titleOf(first));
  return {
    externalId: number,
    digest: incident.digest,
    deskId: belongings.deskId,
    contactId: contactIn(last, belongings),
    title: titleOf(last),
    updatedAt: instant(Math.max(openedAt, ...entries.map(({ at }) => at))),
    openingTitle,
    history: historyOf(incident, belongings, openingTitle),
  };
}

function historyOf(
  { openedAt, first, entries }: KnownIncident,
  belongings: Belongings,
  { textId, digest }: TicketElsewhere['openingTitle'],
): ImportedHistory {
  const opened = openedTicket(openedAt, first, belongings);
  const { kind, priority, level, siteId, serviceId } = opened.qualification;
  const contactId = contactIn(first, belongings);
  return importHistory(
    opened,
    {
      type: 'opened',
      at: openedAt,
      kind,
      priority,
      level,
      channel: opened.channel,
      title: { textId, digest },
      contactId,
      siteId,
      serviceId,
    },
    entries.map((entry) => observationOf(entry, belongings)),
  );
}

function openedTicket(at: Instant, first: LogEntry, belongings: Belongings): ImportedTicket {
  const { clientId, siteId } = belongings;
  return {
    id: idAt<'Ticket'>(at),
    clientId,
    state: { status: 'new' },
    assignment: { assigneeId: null, since: at },
    wasAssigned: false,
    teamId: null,
    resolvedAt: null,
    channel: channelOf(first.said.contact_type) ?? 'phone',
    clientPriority: null,
    counters: untouched,
    qualification: {
      ...asOpened,
      siteId,
      ...gradesOf(first),
      categoryId: categoryIn(first, belongings),
      priority: priorityIn(first.said.priority) ?? priorityFrom(first),
    },
  };
}

/** The log tells incidents, and nothing of levels, roots or services. */
const asOpened = { kind: 'incident', level: 'L1', root: null, serviceId: null } as const;

const observationOf = (entry: LogEntry, belongings: Belongings): Observation => ({
  at: entry.at,
  state: stateOf(entry.said.incident_state),
  teamId: entry.said.assignment_group === null ? null : belongings.teamOf(entry.said.assignment_group),
  assigneeId: entry.said.assigned_to === null ? null : belongings.staffOf(entry.said.assigned_to),
  qualification: { ...gradesOf(entry), categoryId: categoryIn(entry, belongings), ...priorityPart(entry) },
});

function gradesOf({ said }: LogEntry): Pick<Qualification, 'impact' | 'urgency'> {
  return { impact: gradeIn(said.impact), urgency: gradeIn(said.urgency) };
}

function priorityPart({ said }: LogEntry): Partial<Qualification> {
  const priority = priorityIn(said.priority);
  return priority === null ? {} : { priority };
}

function priorityFrom(entry: LogEntry): Qualification['priority'] {
  const { impact, urgency } = gradesOf(entry);
  return impact && urgency ? priorityOf(impact, urgency, usualMatrix) : 'P3';
}

const contactIn = ({ said }: LogEntry, { contactOf }: Belongings): Id<'Contact'> | null =>
  said.caller_id === null ? null : contactOf(said.caller_id);

const categoryIn = ({ said }: LogEntry, { categoryOf }: Belongings): Id<'Category'> | null =>
  said.category === null ? null : categoryOf(said.category);

const titleOf = ({ number, said }: LogEntry): string =>
  titleFrom([said.category, said.subcategory, said.u_symptom], number);
