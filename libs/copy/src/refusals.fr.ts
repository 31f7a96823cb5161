import type { RefusalData, Refusals } from './refusals.ts';
import { shortInstant } from './time-of-day.ts';

const at = (iso: string, zone: string): string => shortInstant(iso, 'fr-FR', zone);

const standing: Readonly<Record<RefusalData['TICKET_CANNOT_MOVE']['status'], string>> = {
  new: 'nouveau',
  open: 'en cours',
  on_hold: 'suspendu',
  resolved: 'résolu',
};

export const refusalsFr: Refusals = {
  INVALID_INPUT: () => 'Des champs sont à corriger.',
  NOT_FOUND: () => 'Introuvable\u00a0: cet objet n’existe pas ou ne vous est pas ouvert.',
  NOT_ALLOWED: () => 'Votre rôle ne permet pas cet acte. Un administrateur peut l’accorder.',
  ACT_ID_REUSED: () => 'Cet acte a déjà été envoyé avec un autre contenu. Recommencez le geste.',
  TICKET_ALREADY_ASSIGNED: ({ assignee, since }, zone) =>
    assignee === null
      ? `Ce ticket est de nouveau dans la file depuis le ${at(since, zone)}.`
      : `Ce ticket est déjà affecté à ${assignee} depuis le ${at(since, zone)}.`,
  ASSIGNEE_NOT_ELIGIBLE: ({ assignee }) => `${assignee} n’est pas habilité pour ce client.`,
  TICKET_IS_CLOSED: ({ since }, zone) => `Ce ticket est clos depuis le ${at(since, zone)}. Ouvrez un ticket lié.`,
  TICKET_CANNOT_MOVE: ({ status }) => `Ce ticket est ${standing[status]}\u00a0: son état ne permet pas cet acte.`,
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
