import type { INestApplicationContext } from '@nestjs/common';
import type { Channel, HoldReason, Level, Priority, TicketKind, TicketRoot } from '@vigie/ticketing';
import { aTicket } from '../builders/index.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Cast } from './cast.ts';
import type { StoryClock } from './story-clock.ts';

type Company = keyof Cast['clients'];

/** Minutes before now, client, priority, level, title, channel, and what else is out of the ordinary. */
type Line = readonly [
  ago: number,
  client: Company,
  priority: Priority,
  level: Level,
  title: string,
  channel: Channel,
  more?: {
    readonly kind?: TicketKind;
    readonly root?: TicketRoot;
    readonly taken?: keyof Cast['staff'];
    readonly said?: string;
    readonly held?: HoldReason;
    /** Nobody has answered yet, late as it is. */
    readonly isUnanswered?: true;
  },
];

/** A Thursday morning on the desk, told in the order in which it happened. */
const lines: readonly Line[] = [
  [
    4320,
    'corvalis',
    'P4',
    'L1',
    'Écran secondaire à installer, comptabilité',
    'portal',
    { kind: 'service_request', held: 'client' },
  ],
  [
    2890,
    'albarine',
    'P3',
    'L2',
    'Sauvegarde nocturne en échec, travail 14',
    'alert',
    {
      root: 'software',
      taken: 'karim',
      said: 'Le travail 14 s’arrête à 02:14 : espace insuffisant sur le dépôt secondaire. Deuxième nuit de suite.',
    },
  ],
  [1510, 'venteo', 'P4', 'L1', 'Demande de second casque', 'portal', { kind: 'service_request' }],
  [
    1440,
    'corvalis',
    'P3',
    'L1',
    'Réclamation : rappel promis lundi non tenu',
    'mail',
    {
      kind: 'complaint',
      isUnanswered: true,
      said: 'On m’avait promis un rappel lundi au sujet de la messagerie. Personne n’a appelé, et la boîte est toujours pleine.',
    },
  ],
  [410, 'albarine', 'P3', 'L1', 'Licence de dessin à réattribuer, poste BE-07', 'mail', { kind: 'service_request' }],
  [305, 'venteo', 'P3', 'L1', 'Déplacer une imprimante au 2e étage', 'portal', { kind: 'service_request' }],
  [
    240,
    'corvalis',
    'P3',
    'L2',
    'Excel se ferme à l’ouverture du fichier export',
    'mail',
    { root: 'software', taken: 'karim' },
  ],
  [
    185,
    'corvalis',
    'P2',
    'L2',
    'Boutique Lyon 2e : lien fibre instable',
    'alert',
    {
      root: 'network',
      said: 'Perte de paquets de 18 % depuis 05:40 sur le routeur de la boutique, bascule 4G active.',
    },
  ],
  [
    164,
    'albarine',
    'P3',
    'L1',
    'Nouvel arrivant lundi : poste, badge, accès WMS',
    'portal',
    {
      kind: 'service_request',
      said: 'Arrivée de Théo Lambert lundi 8 h, quai 3. Poste fixe, badge B et accès WMS en préparation.',
    },
  ],
  [
    131,
    'venteo',
    'P3',
    'L1',
    'Téléphone DECT de l’accueil sans tonalité',
    'phone',
    { root: 'hardware', said: 'Le combiné est reconnu, mais aucune tonalité. Le second poste fonctionne.' },
  ],
  [
    112,
    'venteo',
    'P1',
    'L2',
    'Dossier patient : lenteur à l’ouverture, trois services touchés',
    'phone',
    {
      root: 'software',
      said: 'Vingt à trente secondes pour ouvrir un dossier, en cardiologie, aux urgences et en pédiatrie. Le reste du réseau va bien.',
    },
  ],
  [
    98,
    'corvalis',
    'P3',
    'L1',
    'Caisse bar : terminal de paiement non appairé',
    'chat',
    { root: 'hardware', taken: 'lea' },
  ],
  [72, 'albarine', 'P3', 'L1', 'Partage « Gérance » invisible pour S. Oriol', 'mail'],
  [
    66,
    'venteo',
    'P2',
    'L1',
    'Badgeuse des urgences hors service',
    'phone',
    { root: 'hardware', said: 'L’écran reste noir depuis la relève de sept heures. On note les passages sur papier.' },
  ],
  [
    58,
    'corvalis',
    'P2',
    'L2',
    'Signature électronique : certificat refusé',
    'mail',
    {
      root: 'software',
      said: 'Le parapheur refuse le certificat de Mme Petit, renouvelé hier. Trois contrats attendent.',
    },
  ],
  [44, 'corvalis', 'P3', 'L1', 'Messagerie : boîte export pleine', 'mail', { taken: 'yassine' }],
  [
    38,
    'albarine',
    'P2',
    'L2',
    'Accès VPN refusé depuis ce matin, douze personnes',
    'phone',
    {
      root: 'network',
      said: 'Le client VPN affiche « authentification refusée » pour toute l’équipe d’exploitation. Les mots de passe n’ont pas changé.',
    },
  ],
  [26, 'venteo', 'P3', 'L1', 'Numériseur de l’étude : fichiers PDF vides', 'mail'],
  [
    14,
    'albarine',
    'P3',
    'L1',
    'Tablette d’un chauffeur : application bloquée',
    'phone',
    { said: 'L’application de tournée reste sur l’écran de chargement. Le chauffeur part à 11 h.' },
  ],
  [9, 'venteo', 'P3', 'L1', 'Mot de passe oublié, compte bloqué', 'phone'],
  [4, 'corvalis', 'P3', 'L1', 'Tiroir-caisse qui ne s’ouvre plus, boutique de Lyon', 'phone'],
];

/** Minutes; what came later still waits for its first word. */
const answeredAfter = 60;
const acknowledgement = 'Votre demande est bien enregistrée, un technicien vous rappelle.';

/** Everybody who acts in the morning, with the rights they have. */
export interface Voices {
  readonly dalia: SignedIn;
  readonly lea: SignedIn;
  readonly claire: SignedIn;
}

export async function playMorning(
  app: INestApplicationContext,
  clock: StoryClock,
  cast: Cast,
  voices: Voices,
): Promise<void> {
  const requesters = { albarine: cast.contacts.claire, venteo: cast.contacts.samia, corvalis: cast.contacts.olivier };
  await clock.during(57, () => tellOfTheLabels(app, cast, voices));
  for (const [ago, company, priority, level, title, channel, more] of lines) {
    const client = cast.clients[company];
    const ticket = aTicket(title)
      .for(client, requesters[company], client.sites[0] ?? null)
      .of(more?.kind ?? 'incident')
      .by(channel)
      .at(priority)
      .atLevel(level)
      .assignedTo(more?.taken && cast.staff[more.taken]);
    if (more?.root) ticket.rootedIn(more.root);
    if (more?.said) ticket.described(more.said);
    if (ago > answeredAfter && !more?.isUnanswered) ticket.withWord(voices.dalia, acknowledgement);
    if (more?.held) ticket.heldFor(more.held);
    await clock.during(ago, () => ticket.openedBy(voices.dalia, app));
  }
}

/** The ticket that the guided tour opens: a call, an answer, a note among ourselves. */
const tellOfTheLabels = (app: INestApplicationContext, { clients, contacts }: Cast, voices: Voices) =>
  aTicket('Étiquettes hors ligne, expédition à l’arrêt')
    .for(clients.albarine, contacts.claire, clients.albarine.sites[0] ?? null)
    .by('phone')
    .at('P2')
    .rootedIn('hardware')
    .withWord(
      voices.claire,
      'Plus rien ne sort depuis la coupure. Deux camions attendent, on ne peut pas étiqueter les palettes.',
    )
    .withWord(voices.dalia, 'Votre demande est enregistrée en priorité 2. Quel est le code d’accès du quai 4 ?')
    .withWord(
      voices.lea,
      'Même symptôme que le mois dernier : la file d’impression garde l’ancienne adresse après une coupure. Vider la file avant de toucher au câble.',
      'internal',
    )
    .openedBy(voices.dalia, app);
