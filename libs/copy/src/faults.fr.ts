import { clocksFr } from './clocks.fr.ts';
import { type Faults, saidOfTerms } from './faults.ts';

export const faultsFr: Faults = {
  ...saidOfTerms(clocksFr.rule),
  required: () => 'Ce champ est à remplir.',
  tooLong: ({ max, length }) => `${max} caractères au plus\u202f; il y en a ${length}.`,
  tooMany: ({ max, length }) => `${max} lignes au plus\u202f; il y en a ${length}.`,
  id: () => 'Cet identifiant n’en est pas un.',
  unknown: () => 'Ce choix n’existe pas ou n’est pas à ce client.',
  actId: () => 'L’identifiant de l’acte doit être un uuid.',
  past: () => 'Cet instant est passé. Pour corriger le passé, choisissez de rejouer les tickets ouverts.',
  eitherOne: () => 'Remplissez l’un de ces champs et laissez l’autre vide.',
  email: () => 'Cette adresse de courriel n’en est pas une.',
};
