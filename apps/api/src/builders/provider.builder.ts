import type { Id } from '@vigie/kernel';
import type { Role } from '@vigie/tenancy';
import type { Level } from '@vigie/ticketing';
import type { Tx } from '../platform/desk.ts';
import {
  createClient,
  createContact,
  createService,
  createSite,
  createStaff,
  grantRole,
  noSignIn,
} from '../tenancy/index.ts';

/** Where a builder puts what it makes. */
export interface Ground {
  readonly legalEntityId: string;
  readonly deskId: string;
  readonly passwordHash: string;
}

export interface BuiltClient {
  readonly id: Id<'Client'>;
  readonly code: string;
  readonly sites: readonly Id<'Site'>[];
  readonly services: readonly Id<'ClientService'>[];
}

/** A client company: `aClient('ALB', 'Albarine Transports').at('Saint-Priest').with('Impression').in(tx, ground)`. */
export const aClient = (code: string, name: string) => new ClientBuilder(code, name);

class ClientBuilder {
  private readonly sites: { readonly name: string; readonly zone: string; readonly country: string }[] = [];
  private readonly services: string[] = [];
  private tint = 1;

  constructor(
    private readonly code: string,
    private readonly name: string,
  ) {}

  tinted(tint: number): this {
    this.tint = tint;
    return this;
  }

  at(name: string, zone = 'Europe/Paris', country = 'FR'): this {
    this.sites.push({ name, zone, country });
    return this;
  }

  with(...services: readonly string[]): this {
    this.services.push(...services);
    return this;
  }

  async in(tx: Tx, { legalEntityId, deskId }: Ground): Promise<BuiltClient> {
    const { code, name, tint } = this;
    const id = await createClient(tx, { code, name, tint, legalEntityId, deskId });
    const sites: Id<'Site'>[] = [];
    for (const site of this.sites) sites.push(await createSite(tx, { ...site, clientId: id }));
    const services: Id<'ClientService'>[] = [];
    for (const service of this.services) services.push(await createService(tx, id, service));
    return { id, code, sites, services };
  }
}

/** A member of staff: `aStaff('Léa Fontanel').atLevel('L1').as('technician').of(albarine).signingIn('lea@…').in(tx, ground)`. */
export const aStaff = (name: string) => new StaffBuilder(name);

class StaffBuilder {
  private level: Level | null = null;
  private teamId: string | null = null;
  private zone = 'Europe/Paris';
  private email: string | null = null;
  private ceiling: { readonly ticketCeiling?: number | null } = {};
  private readonly held: { readonly role: Role; readonly clients: readonly BuiltClient[] | 'every' }[] = [];

  constructor(private readonly name: string) {}

  atLevel(level: Level, teamId: string | null = null): this {
    this.level = level;
    this.teamId = teamId;
    return this;
  }

  living(zone: string): this {
    this.zone = zone;
    return this;
  }

  /** Null for no limit. */
  holdingAtMost(ticketCeiling: number | null): this {
    this.ceiling = { ticketCeiling };
    return this;
  }

  as(role: Role, clients: readonly BuiltClient[] | 'every' = 'every'): this {
    this.held.push({ role, clients });
    return this;
  }

  signingIn(email: string): this {
    this.email = email;
    return this;
  }

  /** Those who serve every client are to be made before the first client. */
  async in(tx: Tx, { passwordHash }: Pick<Ground, 'passwordHash'>): Promise<Id<'Staff'>> {
    const { name, level, teamId, zone, email } = this;
    const account = email === null ? noSignIn : { email, passwordHash };
    const id = await createStaff(tx, { name, level, teamId, zone, account, ...this.ceiling });
    for (const { role, clients } of this.held) {
      if (clients === 'every') await grantRole(tx, id, null, role);
      else for (const client of clients) await grantRole(tx, id, client.id, role);
    }
    return id;
  }
}

/** A person at a client: `aContact('Claire Morvan', albarine).as('client_manager').signingIn('claire@…').in(tx, ground)`. */
export const aContact = (name: string, client: BuiltClient) => new ContactBuilder(name, client);

class ContactBuilder {
  private role: Role | undefined;
  private email: string | null = null;
  private jobTitle: string | null = null;
  private phone: string | null = null;

  constructor(
    private readonly name: string,
    private readonly client: BuiltClient,
  ) {}

  as(role: 'client_user' | 'client_manager'): this {
    this.role = role;
    return this;
  }

  working(jobTitle: string, phone: string | null = null): this {
    this.jobTitle = jobTitle;
    this.phone = phone;
    return this;
  }

  signingIn(email: string): this {
    this.email = email;
    return this;
  }

  async in(tx: Tx, { passwordHash }: Pick<Ground, 'passwordHash'>): Promise<Id<'Contact'>> {
    const { name, email, jobTitle, phone } = this;
    const account = email === null ? noSignIn : { email, passwordHash };
    const id = await createContact(tx, { clientId: this.client.id, name, jobTitle, phone, email, account });
    if (this.role) await grantRole(tx, id, this.client.id, this.role);
    return id;
  }
}
