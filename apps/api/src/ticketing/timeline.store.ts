import { type Language, toolName } from '@vigie/copy';
import { instant } from '@vigie/kernel';
import type { TicketFact } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import { cursorOf, keyOf, shapes } from '../platform/paging.ts';
import { nameOfUnseen } from '../platform/speech.ts';
import { ClockEventView } from '../sla/index.ts';
import { personsById, type PersonView, type TeamView } from '../tenancy/index.ts';
import { linkedTickets } from './ticket-link.store.ts';
import { textsById } from './ticket-texts.store.ts';
import { type KnownToFacts, teamsIn, textsIn, ticketsIn, toldBy } from './told-fact.ts';
import { CommentView, TicketFactView, type TimelineConnection, type TimelineEntry } from './ticketing.graph.ts';

interface EntryRow {
  readonly id: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly type: string;
  readonly internal: boolean;
  readonly source: string | null;
  readonly body: string | null;
  readonly data: Readonly<Record<string, unknown>> | null;
}

const everything = `
  SELECT id, at, actor_id, type, internal, source, NULL AS body, data FROM desk.ticket_fact
   WHERE client_id = $1 AND ticket_id = $2 AND type <> 'commented'
  UNION ALL
  SELECT id, at, author_id, 'comment', internal, NULL, body, NULL FROM desk.ticket_text
   WHERE client_id = $1 AND ticket_id = $2 AND use = 'comment'
  UNION ALL
  SELECT id, at, NULL, 'clock', internal, NULL, NULL, jsonb_build_object('clock', clock, 'kind', kind, 'event', event,
         'percent', percent, 'afterSeconds', after_s, 'dueAt', due_at) FROM desk.clock_event
   WHERE client_id = $1 AND ticket_id = $2`;

export interface TimelineWish {
  readonly last: number;
  readonly before: string | null;
}

/** The newest entries before a cursor, oldest of them first. */
export async function timelinePage(
  tx: Tx,
  ticket: { readonly id: string; readonly clientId: string },
  { last, before }: TimelineWish,
  language: Language,
): Promise<TimelineConnection> {
  const key = before === null ? [null, null] : keyOf(before, 'before', [shapes.instant, shapes.uuid]);
  const rows = await tx.query<EntryRow>(
    `SELECT * FROM (${everything}) entry WHERE $3::timestamptz IS NULL OR (at, id) < ($3::timestamptz, $4::uuid)
      ORDER BY at DESC, id DESC LIMIT $5`,
    [ticket.clientId, ticket.id, ...key, last + 1],
  );
  const shown = rows.slice(0, last).reverse();
  const nodes = await entriesOf(tx, ticket.clientId, shown, language);
  const edges = nodes.map((node) => ({ cursor: cursorOf([node.at.toISOString(), node.id]), node }));
  return { edges, pageInfo: pageInfoOf(edges, rows.length > last, before !== null) };
}

export async function commentById(tx: Tx, id: string, language: Language): Promise<CommentView | undefined> {
  const rows = await tx.query<EntryRow>(
    `SELECT id, at, author_id AS actor_id, 'comment' AS type, internal, NULL AS source, body, NULL AS data
       FROM desk.ticket_text WHERE id = $1 AND use = 'comment'`,
    [id],
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const persons = await personsById(tx, personIdsOf(row), language);
  return commentOf(row, persons.get(row.actor_id ?? '') ?? systemIn(language, row.source));
}

function pageInfoOf(edges: TimelineConnection['edges'], hasPreviousPage: boolean, hasNextPage: boolean) {
  return {
    hasPreviousPage,
    hasNextPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

async function entriesOf(
  tx: Tx,
  clientId: string,
  rows: readonly EntryRow[],
  language: Language,
): Promise<TimelineEntry[]> {
  const persons = await personsById(tx, rows.flatMap(personIdsOf), language);
  const facts = rows.filter(isFact).map(factIn);
  const known: KnownToFacts = {
    person: (id) => (id ? (persons.get(id) ?? null) : null),
    teams: await teamsById(tx, facts.flatMap(teamsIn)),
    texts: await textsById(tx, clientId, facts.flatMap(textsIn)),
    tickets: await linkedTickets(tx, clientId, facts.flatMap(ticketsIn)),
  };
  return rows.map((row) => {
    if (row.type === 'clock') return clockEventOf(row);
    const actor = known.person(row.actor_id) ?? systemIn(language, row.source);
    return row.type === 'comment' ? commentOf(row, actor) : factOf(row, actor, known);
  });
}

const isFact = ({ type }: EntryRow): boolean => type !== 'clock' && type !== 'comment';

const factIn = ({ type, at, data }: EntryRow): TicketFact =>
  ({ ...data, type, at: instant(at.getTime()) }) as TicketFact;

const systemIn = (language: Language, source: string | null): PersonView => ({
  id: source ?? 'system',
  kind: 'system',
  name: source === null ? nameOfUnseen(language, 'system') : toolName(source),
});

const clockEventOf = ({ id, at, data }: EntryRow): ClockEventView => {
  const due = textIn(data, 'dueAt');
  return Object.assign(new ClockEventView(), { ...data, id, at, dueAt: due === undefined ? null : new Date(due) });
};

const commentOf = ({ id, at, internal, body }: EntryRow, author: PersonView): CommentView =>
  Object.assign(new CommentView(), { id, at, author, audience: internal ? 'internal' : 'public', body });

const factOf = (row: EntryRow, actor: PersonView, known: KnownToFacts): TicketFactView =>
  Object.assign(
    new TicketFactView(),
    { id: row.id, at: row.at, type: row.type, actor, source: row.source },
    toldBy(factIn(row), known),
  );

const personIdsOf = ({ actor_id, data }: EntryRow): string[] =>
  [actor_id, textIn(data, 'assigneeId'), textIn(data, 'previousAssigneeId')].filter((id) => typeof id === 'string');

function textIn(data: Readonly<Record<string, unknown>> | null, name: string): string | undefined {
  const value = data?.[name];
  return typeof value === 'string' ? value : undefined;
}

async function teamsById(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, TeamView>> {
  if (ids.length === 0) return new Map();
  const teams = await tx.query<TeamView>('SELECT id, name, level FROM desk.team WHERE id = ANY ($1)', [ids]);
  return new Map(teams.map((team) => [team.id, team]));
}
