import { gql } from '@apollo/client';
import { newMemory } from './memory';

const terms = (revision: number, seconds: number) => ({
  __typename: 'ClientTerms',
  revision,
  versions: [
    {
      __typename: 'TermsVersion',
      id: `version of ${seconds}`,
      targets: [{ __typename: 'Target', id: 'resolution any', seconds }],
    },
  ],
});
const client = (id: string, promised: object | null) => ({ __typename: 'Client', id, terms: promised });

const whole = gql`
  query Whole($id: ID!) {
    client(id: $id) {
      id
      terms {
        revision
        versions {
          id
          targets {
            id
            seconds
          }
        }
      }
    }
  }
`;
const bare = gql`
  query Bare($id: ID!) {
    client(id: $id) {
      id
      terms {
        revision
      }
    }
  }
`;

function remembering(...clients: readonly ReturnType<typeof client>[]) {
  const memory = newMemory();
  for (const told of clients) memory.writeQuery({ query: whole, variables: { id: told.id }, data: { client: told } });
  const read = (id: string) =>
    memory.readQuery<{ client: ReturnType<typeof client> }>({ query: whole, variables: { id } });
  return { memory, read };
}

describe('the memory of the page', () => {
  it('keeps apart clauses of two clients that have one id', () => {
    const { read } = remembering(client('acme', terms(1, 3600)), client('beta', terms(1, 7200)));
    expect(read('acme')?.client.terms).toEqual(terms(1, 3600));
    expect(read('beta')?.client.terms).toEqual(terms(1, 7200));
  });

  it('keeps the terms it read when a change tells their revision alone', () => {
    const { memory, read } = remembering(client('acme', terms(1, 3600)));
    const told = client('acme', { __typename: 'ClientTerms', revision: 2 });
    memory.writeQuery({ query: bare, variables: { id: 'acme' }, data: { client: told } });
    expect(read('acme')?.client.terms).toEqual(terms(1, 3600));
  });

  it('takes later terms, and that there are none, when they are read', () => {
    const { memory, read } = remembering(client('acme', terms(1, 3600)), client('acme', terms(2, 1800)));
    expect(read('acme')?.client.terms).toEqual(terms(2, 1800));
    memory.writeQuery({ query: bare, variables: { id: 'acme' }, data: { client: client('acme', null) } });
    expect(read('acme')?.client.terms).toBeNull();
  });

  it('keeps apart the two ends of a link, which bear one id', () => {
    const memory = newMemory();
    const query = gql`
      query Links($id: ID!) {
        ticket(id: $id) {
          id
          links {
            id
            link
          }
        }
      }
    `;
    const end = (id: string, link: string) => ({
      ticket: { __typename: 'Ticket', id, links: [{ __typename: 'TicketLink', id: 'link', link }] },
    });
    const ends = [end('one', 'FOLLOWS'), end('other', 'FOLLOWED_BY')];
    for (const data of ends) memory.writeQuery({ query, variables: { id: data.ticket.id }, data });
    expect(['one', 'other'].map((id) => memory.readQuery({ query, variables: { id } }))).toEqual(ends);
  });
});
