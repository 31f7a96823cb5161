import type { Id } from '@vigie/kernel';
import { heldAt, type Membership, type Role, standingOf, workRoleOf } from '@vigie/tenancy';
import type { Level } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import { cursorOf, keyOf, shapes } from '../platform/paging.ts';
import { type RightsHoldersView, RightsHolderView } from './rights.graph.ts';

/** A right as it is held, with where it comes from. */
export interface HeldRight extends Membership {
  readonly since: string;
  readonly by: Id<'Person'> | null;
}

/** Somebody as the database knows them; `held` tells the clients asked about, and the provider itself. */
export interface KnownHolder {
  readonly id: Id<'Person'>;
  readonly name: string;
  readonly level: Level | null;
  readonly companyId: Id<'Client'> | null;
  readonly kind: 'staff' | 'contact';
  readonly email: string | null;
  readonly is_active: boolean;
  readonly open_tickets: number;
  readonly roles: readonly Role[];
  readonly worked_as: Role | null;
  readonly held: readonly HeldRight[];
}

export interface HoldersWish {
  /** Whose people; null for the provider's. */
  readonly companyId: string | null;
  readonly clientIds: readonly string[];
  readonly search: string;
  readonly first: number;
  readonly after: string | null;
}

/** By name; nobody at all for whoever is no administrator. */
export async function holdersPage(tx: Tx, wish: HoldersWish): Promise<RightsHoldersView> {
  const { companyId, clientIds, search, first, after } = wish;
  const key = after === null ? [null, null] : keyOf(after, 'after', [/^/, shapes.uuid]);
  const found = await tx.query<KnownHolder>(
    `WITH page AS (
       SELECT p.* FROM (${companyId === null ? staff : contacts}) p
        WHERE p.company_id IS NOT DISTINCT FROM $1 AND desk.fold(p.name) LIKE '%' || desk.fold($3) || '%'
          AND ($4::text IS NULL OR (p.name, p.id) > ($4, $5::uuid))
        ORDER BY p.name, p.id LIMIT $6)
     ${holdersIn('page', '$2')} ORDER BY p.name, p.id`,
    [companyId, clientIds, escaped(search), ...key, first + 1],
  );
  return pageOf(found, first, after !== null);
}

/** Somebody of the provider or of a client that the caller may see, with what they hold at these clients. */
export async function holderById(tx: Tx, id: string, clientIds: readonly string[]): Promise<KnownHolder | undefined> {
  const [found] = await tx.query<KnownHolder>(
    `WITH page AS (SELECT p.* FROM (${staff} UNION ALL ${contacts}) p WHERE p.id = $1) ${holdersIn('page', '$2')}`,
    [id, clientIds],
  );
  return found;
}

const staff = 'SELECT id, name, level, NULL::uuid AS company_id FROM desk.staff';
const contacts = 'SELECT id, name, NULL AS level, client_id AS company_id FROM desk.contact';

const holdersIn = (page: string, clients: string): string => `
  SELECT p.id, p.name, p.level, p.company_id AS "companyId",
         a.kind, a.email, a.is_active, a.open_tickets, a.roles, a.worked_as, a.held
    FROM ${page} p JOIN sec.accounts_of(ARRAY(SELECT id FROM ${page}), ${clients}::uuid[]) a ON a.id = p.id`;

const escaped = (search: string): string => search.replace(/[\\%_]/g, '\\$&');

function pageOf(found: readonly KnownHolder[], first: number, hasPreviousPage: boolean): RightsHoldersView {
  const page = found.slice(0, first);
  const cursors = page.map(({ name, id }) => cursorOf([name, id]));
  return {
    people: page.map(showHolder),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
  };
}

/** Somebody as they are shown: what they hold, client by client. */
export function showHolder(known: KnownHolder): RightsHolderView {
  const { id, name, kind, email, level, held } = known;
  const clients = [...new Set(held.flatMap(({ clientId }) => clientId ?? []))];
  const places = clients.map((clientId) => {
    const roles = heldAt(held, clientId);
    return { clientId, roles, standing: standingOf(roles) };
  });
  const view: RightsHolderView = {
    ...{ id, name, kind, email, level, places },
    isActive: known.is_active,
    roles: known.roles,
    everywhere: heldAt(held, null),
    work: known.worked_as ?? workRoleOf([]),
    openTickets: known.open_tickets,
  };
  return Object.assign(new RightsHolderView(), view);
}

/** Until the end of the transaction nobody else changes a right: the last administrator is counted once. */
export const takeRightsTurn = (tx: Tx): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtext('vigie rights'))`);

/** Other people who administer and can sign in. */
export async function administratorsBesides(tx: Tx, personId: string): Promise<number> {
  const [found] = await tx.query<{ count: number }>('SELECT sec.administrators_besides($1) AS count', [personId]);
  return found!.count;
}
