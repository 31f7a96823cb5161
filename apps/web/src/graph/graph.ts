import { inject, Service } from '@angular/core';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { possibleTypes } from './generated/possible-types';
import { carryPass } from './carry-pass';
import { Session } from './session';
import { Wire } from './wire';

/** Parts of a ticket that have no identity of their own are merged, not replaced, when two screens read different fields. */
const typePolicies = { TicketPermissions: { merge: true } } as const;

/** The one GraphQL client of the page and its memory. */
@Service()
export class Graph {
  readonly client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    link: ApolloLink.from([
      carryPass(inject(Session)),
      new HttpLink({ uri: '/graphql', fetch: inject(Wire).fetch as typeof fetch }),
    ]),
  });

  /** Asks the server, and remembers the answer unless told not to. Throws `Unreachable` or `SessionOver`. */
  async ask<Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    memory: 'remember' | 'forget' = 'remember',
  ): Promise<Data> {
    const fetchPolicy = memory === 'remember' ? 'network-only' : 'no-cache';
    const { data } = await this.client.query<Data, OperationVariables>({ query, variables, fetchPolicy });
    if (data === undefined) throw new Error('an answer without data');
    return data;
  }

  /** Lets what arrived another way, a live change, reach every screen that watches the same things. */
  remember<Data, Variables extends OperationVariables>(
    query: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    data: Data,
  ): void {
    this.client.writeQuery<unknown, OperationVariables>({ query, variables, data, id: 'ROOT_SUBSCRIPTION' });
  }
}
