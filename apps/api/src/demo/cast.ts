import type { Id } from '@vigie/kernel';
import { aClient, aContact, aStaff, type BuiltClient, type Ground } from '../builders/index.ts';
import { promiseTo } from './promises.ts';
import type { Tx } from '../platform/desk.ts';
import { createDesk, createProvider, createStaff, createTeam } from '../tenancy/index.ts';

export const demoAdministrator = 'admin@halvane.example';

/** One person per role signs in; their addresses never change, the password is the installation's own. */
export const logins = [
  { role: 'dispatcher', email: 'dalia.kacem@halvane.example' },
  { role: 'technician', email: 'lea.fontanel@halvane.example' },
  { role: 'shift_lead', email: 'hugo.lestienne@halvane.example' },
  { role: 'account_manager', email: 'camille.aubry@halvane.example' },
  { role: 'finance', email: 'nadia.sassi@halvane.example' },
  { role: 'provider_admin', email: demoAdministrator },
  { role: 'client_manager', email: 'paul.renaud@albarine.example' },
  { role: 'client_user', email: 'claire.morvan@albarine.example' },
] as const;

/** Everybody the story names, by what it calls them. */
export interface Cast {
  readonly clients: { readonly albarine: BuiltClient; readonly venteo: BuiltClient; readonly corvalis: BuiltClient };
  readonly staff: {
    readonly dalia: Id<'Staff'>;
    readonly lea: Id<'Staff'>;
    readonly karim: Id<'Staff'>;
    readonly yassine: Id<'Staff'>;
  };
  readonly contacts: { readonly claire: Id<'Contact'>; readonly samia: Id<'Contact'>; readonly olivier: Id<'Contact'> };
}

/** A provider in Lyon and Tunis with one desk, three clients and the people of both sides; in one transaction. */
export async function assemble(tx: Tx, adminId: string, passwordHash: string): Promise<Cast> {
  const ground = await found(tx, adminId, passwordHash);
  const everywhere = await thoseWhoServeEveryClient(tx, ground);
  const clients = await clientsOn(tx, ground);
  await promiseTo(tx, clients);
  const someClients = await thoseWhoServeSome(tx, ground, clients);
  return { clients, staff: { ...everywhere, ...someClients }, contacts: await contactsOf(tx, ground, clients) };
}

async function found(tx: Tx, adminId: string, passwordHash: string): Promise<Ground> {
  const [lyon] = await createProvider(tx, 'Halvane Infogérance', [
    { name: 'Halvane SAS', country: 'FR', currency: 'EUR', zone: 'Europe/Paris' },
    { name: 'Halvane Tunisie SARL', country: 'TN', currency: 'TND', zone: 'Africa/Tunis' },
  ]);
  const admin = { id: adminId, name: 'Inès Ben Romdhane', level: null, teamId: null, zone: 'Africa/Tunis' };
  await createStaff(tx, { ...admin, account: undefined });
  return { legalEntityId: lyon!, deskId: await createDesk(tx, 'Centre de services'), passwordHash };
}

async function thoseWhoServeEveryClient(tx: Tx, ground: Ground) {
  const firstContact = await createTeam(tx, 'Premier contact', 'L1');
  const infrastructure = await createTeam(tx, 'Clients et infrastructures', 'L2');
  const dalia = await aStaff('Dalia Kacem').as('dispatcher').signingIn(logins[0].email).in(tx, ground);
  const lea = await aStaff('Léa Fontanel')
    .atLevel('L1', firstContact)
    .as('technician')
    .signingIn(logins[1].email)
    .in(tx, ground);
  await aStaff('Hugo Lestienne').atLevel('L3').as('shift_lead').signingIn(logins[2].email).in(tx, ground);
  await aStaff('Camille Aubry').as('account_manager').signingIn(logins[3].email).in(tx, ground);
  await aStaff('Nadia Sassi').as('finance').signingIn(logins[4].email).in(tx, ground);
  const karim = await aStaff('Karim Jaziri')
    .living('Africa/Tunis')
    .atLevel('L2', infrastructure)
    .as('technician')
    .in(tx, ground);
  await aStaff('Mehdi Delorme').atLevel('L2', infrastructure).as('technician').in(tx, ground);
  return { dalia, lea, karim };
}

async function clientsOn(tx: Tx, ground: Ground): Promise<Cast['clients']> {
  return {
    albarine: await aClient('ALB', 'Albarine Transports')
      .tinted(1)
      .at('Saint-Priest, bâtiment C')
      .at('Radès, entrepôt', 'Africa/Tunis', 'TN')
      .with('Postes et impression', 'Réseau des quais')
      .in(tx, ground),
    venteo: await aClient('VEN', 'Clinique Ventéo')
      .tinted(2)
      .at('Lyon 8e')
      .with('Dossier patient', 'Téléphonie')
      .in(tx, ground),
    corvalis: await aClient('COR', 'Corvalis Retail')
      .tinted(3)
      .at('Boutique Lyon 2e')
      .at('Siège, Villeurbanne')
      .with('Caisses', 'Messagerie')
      .in(tx, ground),
  };
}

/** Yassine is not yet authorised for the clinic: the board shows him refused, with the reason. */
async function thoseWhoServeSome(tx: Tx, ground: Ground, { albarine, corvalis }: Cast['clients']) {
  const yassine = await aStaff('Yassine Khelifi')
    .living('Africa/Tunis')
    .atLevel('L1')
    .as('technician', [albarine, corvalis])
    .in(tx, ground);
  return { yassine };
}

async function contactsOf(tx: Tx, ground: Ground, { albarine, venteo, corvalis }: Cast['clients']) {
  await aContact('Paul Renaud', albarine)
    .as('client_manager')
    .working('Directeur informatique')
    .signingIn(logins[6].email)
    .in(tx, ground);
  return {
    claire: await aContact('Claire Morvan', albarine)
      .as('client_user')
      .working('Chef de quai', '04 00 55 12 08')
      .signingIn(logins[7].email)
      .in(tx, ground),
    samia: await aContact('Samia Haddad', venteo).working('Cadre de santé', '04 00 55 30 11').in(tx, ground),
    olivier: await aContact('Olivier Perrin', corvalis).working('Responsable de boutique').in(tx, ground),
  };
}
