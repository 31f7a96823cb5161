import type { Faults } from './faults.ts';

export const faultsFr: Faults = {
  required: () => 'Ce champ est à remplir.',
  tooLong: ({ max, length }) => `${max} caractères au plus\u202f; il y en a ${length}.`,
  email: () => 'Écrivez l’adresse ainsi\u00a0: prenom.nom@entreprise.fr.',
  id: () => 'Cet identifiant n’en est pas un.',
  oneOf: ({ values }) => `Choisissez parmi\u00a0: ${values.join(', ')}.`,
  range: ({ min, max }) => `Écrivez un nombre de ${min} à ${max}.`,
  notText: () => 'Ce champ attend du texte.',
  unknown: () => 'Ce choix n’existe pas ou n’est pas à ce client.',
  cursor: () => 'Ce repère de page ne vient pas de cette liste.',
  actId: () => 'L’identifiant de l’acte doit être un uuid.',
};
