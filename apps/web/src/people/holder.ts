import type { HolderFragment, Role, Standing } from '../graph/generated/graphql';

/** Somebody and what they hold; the words of the server, since what a right comes to is said there alone. */
export type Holder = HolderFragment;
export type Place = Holder['places'][number];

export const placeOf = ({ places }: Holder, clientId: string): Place | undefined =>
  places.find((place) => place.clientId === clientId);

export const standingAt = (holder: Holder, clientId: string): Standing =>
  placeOf(holder, clientId)?.standing ?? 'NOTHING';

export const rolesAt = (holder: Holder, clientId: string): readonly Role[] => placeOf(holder, clientId)?.roles ?? [];

/** The same person with another standing at a client, until the server says which roles that is. */
export const standingAs = (holder: Holder, clientId: string, standing: Standing): Holder =>
  withPlace(holder, clientId, { clientId, standing, roles: [...rolesAt(holder, clientId)] });

/** The same person with other roles at a client, until the server says what they come to. */
export const holdingAs = (holder: Holder, clientId: string, roles: readonly Role[]): Holder =>
  withPlace(holder, clientId, { clientId, standing: standingAt(holder, clientId), roles: [...roles] });

/** What an act told of one client, among what was known of the others. */
export const toldOf = (holder: Holder, clientId: string, told: Holder): Holder =>
  withPlace({ ...told, places: holder.places }, clientId, placeOf(told, clientId));

/** The same person with what they held at a client before. */
export const asBefore = (holder: Holder, clientId: string, before: Holder): Holder =>
  withPlace(holder, clientId, placeOf(before, clientId));

function withPlace(holder: Holder, clientId: string, place: Place | undefined): Holder {
  const others = holder.places.filter((one) => one.clientId !== clientId);
  return { ...holder, places: place === undefined ? others : [...others, place] };
}
