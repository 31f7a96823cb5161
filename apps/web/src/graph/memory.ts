import { InMemoryCache, type TypePolicies } from '@apollo/client';
import { possibleTypes } from './generated/possible-types';

/** Clauses are unique within their version alone: as things of their own, those of two clients would become one. */
const clauses = ['Target', 'Ola', 'Uc', 'Pause', 'ResponsePolicy', 'ReopeningPolicy', 'PriorityChangePolicy'];
const otherClauses = [
  'AdoptionPolicy',
  'Warnings',
  'AttainmentTarget',
  'PercentileTarget',
  'AvailabilityTarget',
  'PriorityMatrix',
];

/** A revision told alone says whether what is known still holds; it never takes the place of the terms. */
const keepTerms = (known: object | null | undefined, told: object | null): object | null =>
  known && told && !('versions' in told) ? known : told;

const typePolicies: TypePolicies = {
  ...Object.fromEntries([...clauses, ...otherClauses].map((name) => [name, { keyFields: false }])),
  // The two ends of a link bear one id and read differently.
  TicketLink: { keyFields: false },
  // Parts of a ticket that have no identity of their own are merged when two screens read different fields.
  TicketPermissions: { merge: true },
  Client: { fields: { terms: { merge: keepTerms } } },
};

/** What the page remembers of the server's answers. */
export const newMemory = (): InMemoryCache => new InMemoryCache({ possibleTypes, typePolicies });
