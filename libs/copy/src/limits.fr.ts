import type { Limits } from './limits.ts';

const number = (value: number): string => value.toLocaleString('fr-FR');

export const limitsFr: Limits = {
  TOO_LONG: ({ limit }) => `La demande compte plus de ${number(limit)} mots GraphQL, la limite.`,
  TOO_DEEP: ({ limit, found }) =>
    `La demande descend de ${number(found)} niveaux\u202f; la limite est de ${number(limit)}.`,
  TOO_COSTLY: ({ limit, found }) =>
    `La demande coûte ${number(found)} points\u202f; la limite est de ${number(limit)}.`,
  TOO_MANY_ALIASES: ({ limit, found }) =>
    `La demande renomme ${number(found)} champs\u202f; la limite est de ${number(limit)}.`,
  TOO_MANY_DIRECTIVES: ({ limit, found }) =>
    `La demande porte ${number(found)} directives\u202f; la limite est de ${number(limit)}.`,
  TOO_MANY_ROOT_FIELDS: ({ limit, found }) =>
    `La demande pose ${number(found)} questions à la fois\u202f; la limite est de ${number(limit)}.`,
  TOO_MANY_MUTATIONS: ({ limit, found }) =>
    `La demande fait ${number(found)} actes à la fois\u202f; la limite est de ${number(limit)}.`,
  TOO_MANY_OPERATIONS: ({ limit, found }) =>
    `La demande contient ${number(found)} opérations\u202f; la limite est de ${number(limit)}.`,
  VARIABLES_TOO_DEEP: ({ limit }) => `Les variables descendent de plus de ${number(limit)} niveaux, la limite.`,
  TOO_MANY_VALUES: ({ limit }) => `Les variables contiennent plus de ${number(limit)} valeurs, la limite.`,
  TOO_MANY_SUBSCRIPTIONS: ({ limit }) => `Cette connexion suit déjà ${number(limit)} sujets, la limite.`,
  BATCH_REFUSED: () => 'Une seule demande à la fois\u00a0: les listes de demandes sont refusées.',
  POST_ONLY: () => 'GraphQL ne répond ici qu’à POST.',
  NO_DOCUMENT: () => 'La demande ne contient aucun document GraphQL.',
  PERSISTED_QUERY_ONLY: () => 'Cette demande n’est pas dans la liste des opérations de cette installation.',
};
