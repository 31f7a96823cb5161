import type { Faults } from './faults.ts';

export const faultsFr: Faults = {
  required: () => 'Ce champ est à remplir.',
  tooLong: ({ max, length }) => `${max} caractères au plus\u202f; il y en a ${length}.`,
  id: () => 'Cet identifiant n’en est pas un.',
  unknown: () => 'Ce choix n’existe pas ou n’est pas à ce client.',
  actId: () => 'L’identifiant de l’acte doit être un uuid.',
};
