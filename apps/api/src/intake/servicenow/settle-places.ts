import { type Id, instant } from '@vigie/kernel';
import type { Tx } from '../../platform/desk.ts';
import { idAt } from '../../platform/ids.ts';
import { clientCodes, createClient, createSite, deskNamed } from '../../tenancy/index.ts';
import { takeImportTurn } from '../../ticketing/index.ts';
import { type KnownSite, knownSites, noteSite } from '../origins.store.ts';
import { countByLocation, newCode, type Placing, placeLocations } from './place-locations.ts';
import { deskName, source } from './source.ts';
import type { IncidentOutline } from '../../logs/index.ts';

/** Where every location of the log is here, and which clients and sites that took. */
export interface Places {
  readonly deskId: Id<'Desk'>;
  readonly placeOf: (location: string | null) => KnownSite;
  readonly newClients: readonly NewPlace[];
  readonly newSites: number;
}

/** A client company that the import makes. */
export interface NewPlace {
  readonly code: string;
  readonly name: string;
  readonly incidents: number;
}

export interface PlacesWish {
  readonly incidents: ReadonlyMap<string, IncidentOutline>;
  readonly clients: number;
  readonly zone: string;
  readonly smallClients: string;
  readonly unknownPlace: string;
}

/** As the log writes that it does not know where. */
const nowhere = '?';

/** Makes what is missing in one transaction, so that a desk never stands without a client; a known location stays where it is. */
export async function settlePlaces(tx: Tx, wish: PlacesWish, legalEntityId: string): Promise<Places> {
  await takeImportTurn(tx, source);
  const plan = await planPlaces(tx, wish);
  const deskId = await deskNamed(tx, deskName);
  const found = new Map(plan.known);
  const site = async (clientId: Id<'Client'>, location: string, name: string) => {
    const known = { clientId, siteId: await createSite(tx, { clientId, name, zone: wish.zone, country: 'FR' }) };
    await noteSite(tx, source, location, known);
    found.set(location, known);
  };
  const client = (code: string, name: string, at: number) =>
    createClient(tx, { code, name, tint: ((plan.codes + at) % 8) + 1, legalEntityId, deskId });
  for (const [at, { code, location }] of plan.placing.own.entries())
    await site(await client(code, location, at), location, location);
  if (plan.smallCode)
    await site(await client(plan.smallCode, wish.smallClients, plan.placing.own.length), nowhere, wish.unknownPlace);
  for (const location of plan.placing.gathered) await site(found.get(nowhere)!.clientId, location, location);
  return placesOf(plan, wish, found, deskId);
}

/** The same without writing; what would be new has an id that is kept nowhere. */
export async function foreseePlaces(tx: Tx, wish: PlacesWish): Promise<Places> {
  const plan = await planPlaces(tx, wish);
  const found = new Map(plan.known);
  const foreseen = (): KnownSite => ({ clientId: idAt(instant(0)), siteId: idAt(instant(0)) });
  for (const { location } of plan.placing.own) found.set(location, foreseen());
  if (plan.smallCode) found.set(nowhere, foreseen());
  for (const location of plan.placing.gathered) found.set(location, found.get(nowhere)!);
  return placesOf(plan, wish, found, idAt(instant(0)));
}

interface Plan {
  readonly known: ReadonlyMap<string, KnownSite>;
  readonly codes: number;
  readonly placing: Placing;
  /** For the company of the small clients, when there is none yet. */
  readonly smallCode: string | undefined;
}

const planPlaces = async (tx: Tx, wish: PlacesWish): Promise<Plan> =>
  planFrom(await knownSites(tx, source), await clientCodes(tx), wish);

function planFrom(known: Plan['known'], taken: ReadonlySet<string>, { incidents, clients }: PlacesWish): Plan {
  const counts = countByLocation([...incidents.values()].map(({ location }) => location));
  const placing = placeLocations(counts, { clients, known: new Set(known.keys()), taken });
  const all = new Set([...taken, ...placing.own.map(({ code }) => code)]);
  const isNeeded = placing.gathered.length > 0 || [...incidents.values()].some(({ location }) => location === null);
  const smallCode = isNeeded && !known.has(nowhere) ? newCode('Petits', all, 6) : undefined;
  return { known, codes: taken.size, placing, smallCode };
}

function placesOf(plan: Plan, wish: PlacesWish, found: ReadonlyMap<string, KnownSite>, deskId: Id<'Desk'>): Places {
  const { own, gathered } = plan.placing;
  const rest = [...wish.incidents.values()].filter(({ location }) => location === null || gathered.includes(location));
  const small = plan.smallCode ? [{ code: plan.smallCode, name: wish.smallClients, incidents: rest.length }] : [];
  return {
    deskId,
    placeOf: (location) => found.get(location ?? nowhere)!,
    newClients: [...own.map(({ code, location, incidents }) => ({ code, name: location, incidents })), ...small],
    newSites: own.length + small.length + gathered.length,
  };
}
