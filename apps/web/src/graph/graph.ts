import { inject, Service } from '@angular/core';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { possibleTypes } from './generated/possible-types';
import { carryPass } from './carry-pass';
import { Session } from './session';
import { Wire } from './wire';

/** Clauses and versions are named within their contract alone: two clients may each have an `avenant 1` with a `gtr-p1`. */
const namedWithinTheirContract = [
  ...['TermsVersion', 'CalendarVersion', 'Target', 'Ola', 'Uc', 'Pause', 'ResponsePolicy', 'ReopeningPolicy'],
  ...['PriorityChangePolicy', 'AdoptionPolicy', 'Warnings', 'AttainmentTarget', 'PercentileTarget'],
  'AvailabilityTarget',
];

const typePolicies = {
  /** A part that has no identity of its own is merged, not replaced, when two screens read different fields. */
  TicketPermissions: { merge: true },
  ...Object.fromEntries(namedWithinTheirContract.map((name) => [name, { keyFields: false as const }])),
};

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
