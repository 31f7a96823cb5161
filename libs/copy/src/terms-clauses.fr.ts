import type { TermsWords } from './terms.ts';

/** What is promised, what stops a clock, and the shares that are to be kept. */
export const promisesFr: Pick<TermsWords, 'targets' | 'internal' | 'pauses' | 'measures'> = {
  targets: {
    title: 'Engagements',
    why: 'durée promise, par priorité',
    priority: 'Priorité',
    coverage: 'Horloge',
    allServices: 'tous les services',
    addService: 'Ajouter un service',
    each: 'selon l’engagement',
  },
  internal: {
    title: 'Engagements internes et fournisseurs',
    level: 'Niveau',
    supplier: 'Fournisseur',
    length: 'Durée',
    addOla: 'Ajouter un OLA',
    addUc: 'Ajouter un UC',
    remove: (what, number) => `Retirer ${what} ${number}`,
  },
  pauses: {
    title: 'Motifs de suspension',
    why: 'coché\u00a0: l’horloge s’arrête',
    reason: 'Motif',
    ownerHead: 'Temps de',
    owner: { CLIENT: 'client', VENDOR: 'fournisseur', LEVEL: 'niveau' },
    none: 'aucune horloge',
  },
  measures: {
    title: 'Taux à tenir',
    why: 'par mois',
    attainment: 'Taux',
    percentile: 'Part dans un délai',
    availability: 'Disponibilité',
    metric: 'Horloge',
    service: 'Service',
    share: 'Part à tenir',
    within: 'Délai',
    minimum: 'Tickets au moins',
    from: (share, minimum) => `${share} par mois, dès ${minimum} tickets`,
    addAttainment: 'Ajouter un taux',
    addPercentile: 'Ajouter une part',
    addAvailability: 'Ajouter une disponibilité',
  },
};

export const policiesFr: TermsWords['policies'] = {
  title: 'Règles',
  response: 'Intervention donnée',
  endedBy: { ANSWERED: 'première réponse', TAKEN_IN_CHARGE: 'prise en charge' },
  reopening: 'Réouverture',
  reopen: {
    RESUME: 'l’horloge reprend, sans le temps résolu',
    CONTINUE: 'l’horloge reprend, temps résolu compté',
    RESTART: 'tout est dû à nouveau',
  },
  reopened: (policy, days) => `dans les ${days} jours, ${policy}`,
  within: 'dans les',
  withinDays: 'Jours pour rouvrir',
  days: 'jours,',
  priorityChange: 'Priorité changée',
  repriced: {
    RETROACTIVE: 'la nouvelle cible vaut depuis l’ouverture',
    PROPORTIONAL: 'la part consommée est gardée',
    RESTART: 'le compte repart de zéro',
  },
  adoption: 'Tickets déjà ouverts',
  adopted: {
    PROSPECTIVE: 'ces conditions valent à partir de leur effet',
    REPLAY: 'comme si elles avaient toujours valu',
  },
  percents: 'Alertes, en %',
  afterBreach: 'Alertes après dépassement',
  afterBreachHint: '1\u00a0h, 4\u00a0h',
};

export const matrixFr: TermsWords['matrix'] = {
  title: 'Priorité selon l’impact et l’urgence',
  usual: 'celle d’usage',
  own: 'propre au contrat',
  impact: { high: 'impact fort', medium: 'impact moyen', low: 'impact faible' },
  urgency: { high: 'urgence forte', medium: 'urgence moyenne', low: 'urgence faible' },
  cell: (impact, urgency) => `Priorité, ${impact}, ${urgency}`,
  back: 'Revenir à celle d’usage',
};

export const daysOffFr: TermsWords['daysOff'] = {
  title: 'Fériés et exceptions',
  ahead: 'à venir',
  none: 'Aucun jour férié à venir.',
  own: 'propre au client',
  why: 'Confirmer réarme les horloges touchées\u00a0: la liste s’affiche avant.',
  add: 'Ajouter un jour',
  addVerb: 'Ajouter le jour',
  added: (name) => `${name} ajouté`,
  date: 'Date',
  nameFr: 'Nom en français',
  nameEn: 'Nom en anglais',
  statusHead: 'État',
  status: { CONFIRMED: 'confirmé', PROVISIONAL: 'provisoire' },
  settle: 'Confirmer…',
  settleName: (name) => `Confirmer ou écarter ${name}`,
  verb: { CONFIRMED: 'Confirmer', DISMISSED: 'Écarter' },
  settledAs: { CONFIRMED: (name) => `${name}\u00a0: confirmé`, DISMISSED: (name) => `${name}\u00a0: écarté` },
  dateAfterAll: 'Date retenue',
};
