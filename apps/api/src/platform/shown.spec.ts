import { describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import { abilityOf, type Role } from '@vigie/tenancy';
import { buildSchema } from 'graphql';
import { shownTo } from './shown.ts';

const schema = buildSchema(`
  type Client { id: ID! }
  type Contact { id: ID! }
  type Ticket { id: ID! client: Client! contact: Contact }
  type Edge { cursor: String! node: Ticket! }
  type Page { edges: [Edge!]! latest: Ticket count: Int! }
  type Query { ticket: Ticket tickets: [Ticket!]! page: Page! clients: [Client!]! count: Int! }
`);
const typeOf = (field: string) => schema.getQueryType()!.getFields()[field]!.type;

const ability = (role: Role) =>
  abilityOf({
    userId: 'uma' as Id<'Person'>,
    kind: 'contact',
    memberships: [{ clientId: 'acme' as Id<'Client'>, role }],
  });
const aTicket = (clientId: string, contactId: string | null = null) => ({
  id: `${clientId} ${contactId}`,
  client: { id: clientId },
  contact: contactId === null ? null : { id: contactId },
});
const [ours, theirs] = [aTicket('acme'), aTicket('beta')];

describe('what an answer shows', () => {
  it('is all of it, the very same, to whoever may read it', () => {
    const page = { edges: [{ cursor: 'a', node: ours }], latest: ours, count: 1 };
    expect(shownTo(ability('technician'), page, typeOf('page'))).toBe(page);
    expect(shownTo(ability('technician'), ours, typeOf('ticket'))).toBe(ours);
  });

  it('is nothing of another client’s, wherever it stands', () => {
    const technician = ability('technician');
    const page = { edges: [theirs, ours].map((node) => ({ cursor: node.id, node })), latest: theirs, count: 2 };
    expect(shownTo(technician, theirs, typeOf('ticket'))).toBeNull();
    expect(shownTo(technician, [theirs, ours], typeOf('tickets'))).toEqual([ours]);
    expect(shownTo(technician, [{ id: 'acme' }, { id: 'beta' }], typeOf('clients'))).toEqual([{ id: 'acme' }]);
    expect(shownTo(technician, page, typeOf('page'))).toEqual({ ...page, edges: [page.edges[1]], latest: null });
  });

  it('is of one’s own client only what is one’s own, where the right reaches no further', () => {
    const asked = [aTicket('acme', 'uma'), aTicket('acme', 'carl'), aTicket('acme'), aTicket('beta', 'uma')];
    expect(shownTo(ability('client_user'), asked, typeOf('tickets'))).toEqual([asked[0]]);
    expect(shownTo(ability('client_manager'), asked, typeOf('tickets'))).toEqual(asked.slice(0, 3));
  });

  it('keeps what a view can do, and leaves the one it was made from as it was', () => {
    class Page {
      readonly edges = [{ cursor: 'b', node: theirs }];
      readonly latest = null;
      count = (): number => this.edges.length;
    }
    const page = new Page();
    const shown = shownTo(ability('technician'), page, typeOf('page')) as Page;
    expect([shown.edges, shown instanceof Page, page.edges.length]).toEqual([[], true, 1]);
  });

  it('is what tells nobody’s, as it is', () => {
    expect(shownTo(ability('finance'), 7, typeOf('count'))).toBe(7);
    expect(shownTo(ability('finance'), null, typeOf('ticket'))).toBeNull();
  });
});
