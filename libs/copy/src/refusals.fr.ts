import type { PackItem, ResolutionItem, TicketStatus } from '@vigie/ticketing';
import type { Refusals } from './refusals.ts';
import { reasonIn } from './reasons.ts';
import { reasonsFr } from './reasons.fr.ts';
import { shortInstant } from './time-of-day.ts';

const at = (iso: string, zone: string): string => shortInstant(iso, 'fr-FR', zone);

const standing: Readonly<Record<TicketStatus, string>> = {
  new: 'nouveau',
  open: 'en cours',
  on_hold: 'suspendu',
  resolved: 'résolu',
  closed: 'clos',
  cancelled: 'annulé',
  merged: 'fusionné',
};

const pack: Readonly<Record<PackItem, string>> = {
  symptom: 'le symptôme',
  tried: 'ce qui a été essayé',
  evidence: 'les éléments constatés',
  hypothesis: 'l’hypothèse',
  ask: 'la demande',
};

const resolution: Readonly<Record<ResolutionItem, string>> = {
  root: 'la nature de la panne',
  cause: 'la cause',
  summary: 'le résumé pour le client',
};

const all = (parts: readonly string[]): string => new Intl.ListFormat('fr', { type: 'conjunction' }).format(parts);

export const refusalsFr: Refusals = {
  INVALID_INPUT: () => 'Des champs sont à corriger.',
  NOT_FOUND: () => 'Introuvable\u00a0: cet objet n’existe pas ou ne vous est pas ouvert.',
  NOT_ALLOWED: () => 'Votre rôle ne permet pas cet acte. Un administrateur peut l’accorder.',
  ACT_ID_REUSED: () => 'Cet acte a déjà été envoyé avec un autre contenu. Recommencez le geste.',
  TICKET_ALREADY_ASSIGNED: ({ assignee, since }, zone) =>
    assignee === null
      ? `Ce ticket est de nouveau dans la file depuis le ${at(since, zone)}.`
      : `Ce ticket est déjà affecté à ${assignee} depuis le ${at(since, zone)}.`,
  ASSIGNEE_NOT_ELIGIBLE: ({ assignee, reasons }) =>
    [`${assignee} ne peut pas le prendre.`, ...reasons.map((reason) => reasonIn(reasonsFr, reason))].join(' '),
  NOBODY_ELIGIBLE: () => 'Personne ne peut prendre ce ticket en ce moment.',
  TICKET_IS_CLOSED: ({ status, since }, zone) =>
    status === 'merged'
      ? `Ce ticket est fusionné depuis le ${at(since, zone)}. Suivez le ticket qui l’a repris.`
      : `Ce ticket est ${standing[status]} depuis le ${at(since, zone)}. Ouvrez un ticket lié.`,
  TICKET_CANNOT_MOVE: ({ status }) => `Ce ticket est ${standing[status]}\u00a0: son état ne permet pas cet acte.`,
  LEVEL_GOES_BY_ESCALATION: () => 'Le travail a commencé\u00a0: pour changer de niveau, escaladez ou rendez le ticket.',
  NO_HIGHER_LEVEL: ({ level }) => `Aucun niveau demandé n’est au-dessus du N${level.slice(1)}, où se trouve ce ticket.`,
  NO_LOWER_LEVEL: () => 'Ce ticket est au N1\u00a0: il n’y a pas de niveau à qui le rendre.',
  ESCALATION_PACK_INCOMPLETE: ({ missing }) =>
    `Pour escalader, il manque\u00a0: ${all(missing.map((item) => pack[item]))}.`,
  WAKE_UP_IS_PAST: ({ since }, zone) =>
    `Le réveil demandé, le ${at(since, zone)}, est déjà passé. Choisissez une heure à venir.`,
  RESOLUTION_INCOMPLETE: ({ missing }) =>
    `Pour résoudre, il manque\u00a0: ${all(missing.map((item) => resolution[item]))}.`,
  RESOLUTION_STANDS: ({ since }, zone) =>
    `La résolution est acquise depuis le ${at(since, zone)}. Ouvrez un ticket lié.`,
  SAME_TICKET: () => 'Un ticket ne se lie pas à lui-même. Choisissez-en un autre.',
  ANOTHER_CLIENT: () => 'Ces deux tickets sont de clients différents\u00a0: ils ne se lient ni ne se fusionnent.',
  OTHER_TICKET_IS_OVER: ({ status }) =>
    `L’autre ticket est ${standing[status]}\u00a0: fusionnez vers un ticket encore en cours, ou liez-les.`,
  CATEGORY_EXISTS: () => 'Une catégorie porte déjà ce nom à cet endroit. Choisissez un autre nom.',
  CATEGORY_TOO_DEEP: ({ depth }) => `Le catalogue a ${depth} niveaux au plus. Placez-la plus haut.`,
  CATEGORY_WITHIN_ITSELF: () => 'Une catégorie ne se range pas sous elle-même. Choisissez un autre endroit.',
  TOO_MANY_VIEWS: ({ max }) => `Vous gardez déjà ${max}\u00a0vues. Retirez-en une d’abord.`,
  LAST_ADMINISTRATOR: () => 'C’est le dernier administrateur qui peut se connecter. Nommez-en d’abord un autre.',
  OWN_RIGHTS: () => 'Personne n’élargit ses propres droits. Demandez-le à un autre administrateur.',
  OWN_ACCOUNT: () => 'Personne ne ferme son propre compte. Demandez-le à un autre administrateur.',
  ROLE_DOES_NOT_FIT: ({ kind }) =>
    kind === 'contact'
      ? 'Une personne d’un client ne tient que les rôles de ce client, chez lui.'
      : 'Ce rôle est réservé aux personnes d’un client.',
  ADMINISTERS_EVERYWHERE: () =>
    'On administre partout ou nulle part\u00a0: ce droit ne se règle pas client par client.',
  RIGHTS_HAVE_CHANGED: () => 'Ces droits ont changé entre-temps. Les voici tels qu’ils sont, recommencez le geste.',
  STILL_HOLDS_TICKETS: ({ count }) =>
    count === 1
      ? 'Cette personne tient encore 1\u00a0ticket ouvert ici. Il lui resterait, sans qu’elle puisse y travailler.'
      : `Cette personne tient encore ${count}\u00a0tickets ouverts ici. Ils lui resteraient, sans qu’elle puisse y travailler.`,
  EMAIL_IS_TAKEN: () => 'Quelqu’un se connecte déjà avec cette adresse. Choisissez-en une autre.',
  SIGN_IN_REFUSED: () => 'Adresse ou mot de passe inconnu.',
  TOO_MANY_ATTEMPTS: ({ seconds }) => `Trop d’essais. Réessayez dans ${Math.ceil(seconds / 60)}\u00a0min.`,
  FOREIGN_ORIGIN: () => 'Cette demande vient de la page d’un autre site.',
  SESSION_OVER: () => 'Votre session est terminée. Reconnectez-vous.',
  UNAVAILABLE: ({ seconds }) => `Le service est occupé. Réessayez dans ${seconds}\u00a0s.`,
  INTERNAL_ERROR: () =>
    'Une erreur est survenue de notre côté\u202f; elle est consignée. Réessayez, puis prévenez-nous.',
  REQUEST_TOO_LARGE: () => 'La demande est trop grande.',
  MALFORMED_REQUEST: () => 'La demande est illisible.',
};
