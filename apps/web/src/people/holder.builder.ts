import type { Role } from '../graph/generated/graphql';
import type { Holder } from './holder';

/** Somebody of the provider for tests, by their name. */
export const aHolder = (name: string, roles: readonly Role[] = [], changes: Partial<Holder> = {}): Holder => ({
  id: name,
  name,
  kind: 'STAFF',
  email: null,
  level: null,
  isActive: true,
  roles: [...roles],
  everywhere: [],
  work: 'TECHNICIAN',
  openTickets: 0,
  places: [],
  ...changes,
});
