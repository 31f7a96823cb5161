import { type Id, instant } from '@vigie/kernel';
import type { Tx } from '../../platform/desk.ts';
import { idAt } from '../../platform/ids.ts';
import {
  contactsByExternalId,
  createManyContacts,
  createManyStaff,
  createTeam,
  grantRoles,
  teamsByName,
} from '../../tenancy/index.ts';
import { knownStaff, noteStaff } from '../origins.store.ts';
import { source } from './source.ts';
import type { KnownIncident } from './tell-incident.ts';

/** An incident and the client it goes to. */
export interface PlacedIncident {
  readonly incident: KnownIncident;
  readonly clientId: Id<'Client'>;
}

export type Mode = 'write' | 'only look';

/**
 * The teams, staff and contacts that a log speaks of: found or made, batch by batch, each once in a run. When only
 * looking, whoever is missing is counted and gets an id that is kept nowhere.
 */
export class People {
  readonly made = { teams: 0, staff: 0, contacts: 0 };
  private readonly mode: Mode;
  private readonly zone: string;
  private readonly teams = new Map<string, Id<'Team'>>();
  private readonly staff = new Map<string, Id<'Staff'>>();
  private readonly contacts = new Map<string, Id<'Contact'>>();
  private readonly granted = new Set<string>();
  private readonly names = new Map<string, string>();

  constructor(mode: Mode, zone: string) {
    this.mode = mode;
    this.zone = zone;
  }

  readonly teamOf = (name: string): Id<'Team'> => this.teams.get(name)!;
  readonly staffOf = (name: string): Id<'Staff'> => this.staff.get(name)!;
  readonly contactOf = (clientId: string, name: string): Id<'Contact'> => this.contacts.get(keyOf(clientId, name))!;
  /** What the log calls somebody; the id itself when it speaks of nobody of that id. */
  readonly nameOf = (id: string): string => this.names.get(id) ?? id;

  /** After it, everybody these incidents speak of has an id, and technicians serve the clients they worked for. */
  async settle(tx: Tx, placed: readonly PlacedIncident[]): Promise<void> {
    await this.settleTeams(tx, unknown(placed.flatMap(groupsOf), this.teams));
    await this.settleStaff(tx, unknown(placed.flatMap(resolversOf), this.staff));
    await this.settleContacts(tx, placed);
    if (this.mode === 'write') await this.grant(tx, placed);
  }

  private async settleTeams(tx: Tx, names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    const found = await teamsByName(tx, names);
    for (const name of names) {
      const id = found.get(name) ?? (await this.newTeam(tx, name));
      this.teams.set(name, id);
      this.names.set(id, name);
    }
  }

  private newTeam(tx: Tx, name: string): Promise<Id<'Team'>> | Id<'Team'> {
    this.made.teams += 1;
    return this.mode === 'write' ? createTeam(tx, name, null) : nobody<'Team'>();
  }

  private async settleStaff(tx: Tx, names: readonly string[]): Promise<void> {
    if (names.length === 0) return;
    const found = await knownStaff(tx, source, names);
    const missing = names.filter((name) => !found.has(name));
    const ids = await this.newStaff(tx, missing);
    for (const name of names) {
      const id = found.get(name) ?? ids[missing.indexOf(name)]!;
      this.staff.set(name, id);
      this.names.set(id, name);
    }
  }

  private async newStaff(tx: Tx, names: readonly string[]): Promise<readonly Id<'Staff'>[]> {
    this.made.staff += names.length;
    if (this.mode !== 'write' || names.length === 0) return names.map(() => nobody<'Staff'>());
    const ids = await createManyStaff(tx, names, this.zone);
    await noteStaff(tx, source, names, ids);
    return ids;
  }

  private async settleContacts(tx: Tx, placed: readonly PlacedIncident[]): Promise<void> {
    const wanted = new Map(
      placed.flatMap(callersOf).map((contact) => [keyOf(contact.clientId, contact.externalId), contact]),
    );
    const missing = [...wanted].filter(([key]) => !this.contacts.has(key)).map(([, contact]) => contact);
    if (missing.length === 0) return;
    for (const contact of await contactsByExternalId(tx, missing)) this.knowContact(contact, contact.id);
    const absent = missing.filter(({ clientId, externalId }) => !this.contacts.has(keyOf(clientId, externalId)));
    this.made.contacts += absent.length;
    const isWriting = this.mode === 'write' && absent.length > 0;
    const ids = isWriting ? await createManyContacts(tx, absent) : absent.map(() => nobody<'Contact'>());
    absent.forEach((contact, at) => this.knowContact(contact, ids[at]!));
  }

  private knowContact({ clientId, externalId }: Caller, id: Id<'Contact'>): void {
    this.contacts.set(keyOf(clientId, externalId), id);
    this.names.set(id, externalId);
  }

  private async grant(tx: Tx, placed: readonly PlacedIncident[]): Promise<void> {
    const pairs = placed.flatMap((one) =>
      resolversOf(one).map((name) => ({ personId: this.staffOf(name), clientId: one.clientId })),
    );
    const wanted = new Map(pairs.map((pair) => [keyOf(pair.clientId, pair.personId), pair]));
    const missing = [...wanted].filter(([key]) => !this.granted.has(key));
    if (missing.length === 0) return;
    await grantRoles(
      tx,
      missing.map(([, pair]) => pair),
      'technician',
    );
    for (const [key] of missing) this.granted.add(key);
  }
}

interface Caller {
  readonly clientId: Id<'Client'>;
  readonly externalId: string;
}

/** A name is told apart from the same one at another client. */
export const keyOf = (clientId: string, name: string): string => `${clientId} ${name}`;

/** Stands for somebody who is not written down. */
const nobody = <Name extends string>(): Id<Name> => idAt<Name>(instant(0));

const unknown = (names: readonly string[], known: ReadonlyMap<string, unknown>): readonly string[] =>
  [...new Set(names)].filter((name) => !known.has(name));

const groupsOf = ({ incident }: PlacedIncident): readonly string[] =>
  incident.entries.flatMap(({ said }) => said.assignment_group ?? []);

const resolversOf = ({ incident }: PlacedIncident): readonly string[] =>
  incident.entries.flatMap(({ said }) => said.assigned_to ?? []);

/** Who called first and who is named last; also on an incident whose first change is still to come. */
const callersOf = ({ incident, clientId }: PlacedIncident): readonly Caller[] =>
  [incident.first, ...incident.entries].flatMap(({ said }) =>
    said.caller_id === null ? [] : [{ clientId, externalId: said.caller_id }],
  );
