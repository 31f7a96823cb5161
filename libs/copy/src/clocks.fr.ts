import { kindInFullFr } from './clock-kinds.fr.ts';
import { reasonIn } from './clock-reasons.ts';
import { explainFr } from './clock-story.fr.ts';
import { calculationFr, kindFr, milestoneFr, pictureFr, readingFr, standingFr } from './clock-screens.fr.ts';
import type { ClockWords } from './clocks.ts';

export const clocksFr: ClockWords = {
  kind: kindFr,
  kindInFull: kindInFullFr,
  standing: {
    running: 'en cours',
    paused: 'suspendue',
    out_of_hours: 'hors plage',
    stopped: 'arrêtée',
    not_owed: 'non due',
  },
  outcome: { pending: 'en cours', met: 'tenue', missed: 'manquée', void: 'sans objet' },
  owner: {
    L1: 'N1',
    L2: 'N2',
    L3: 'N3',
    client: 'client',
    vendor: 'fournisseur',
    out_of_hours: 'hors plage',
    nobody: 'personne',
  },
  reason: (code) => reasonIn('fr', code),
  rule: {
    required: 'Ce champ est à remplir.',
    positive: 'Écrivez un nombre entier, au moins 1.',
    percent: 'Écrivez un pourcentage entier de 1 à 99.',
    share: 'Écrivez deux nombres entiers, le premier au plus égal au second.',
    order: 'Cette valeur doit venir après la précédente.',
    twice: 'Cette ligne dit la même chose qu’une ligne précédente.',
    coverage: 'Cette plage de couverture n’existe pas dans le contrat.',
    zone: 'Ce fuseau horaire n’existe pas.',
    weekday: 'Ce jour de la semaine n’existe pas.',
    date: 'Cette date n’existe pas au calendrier.',
    time: 'Écrivez l’heure ainsi\u00a0: 08:30.',
    neverOpens: 'Ce calendrier n’ouvre jamais.',
  },
  explain: explainFr,
  reading: readingFr,
  stands: standingFr,
  picture: pictureFr,
  calculation: calculationFr,
  milestone: milestoneFr,
};
