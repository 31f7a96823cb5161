import type { TeamWords } from './team-screens.ts';

const tickets = (count: number): string => (count === 1 ? '1\u00a0ticket' : `${count}\u00a0tickets`);

export const teamFr: TeamWords = {
  title: 'Équipe',
  tickets: 'Tickets',
  scale: 'Échelle de temps',
  scales: { quarter: '15\u00a0min', hour: '1\u00a0h', day: 'Jour' },
  axis: 'Heure locale',
  hour: (hour) => `${hour}\u00a0h`,
  group: (level, team) => [level, team].filter(Boolean).join(', ') || 'Sans niveau',
  present: (count) => (count > 1 ? `${count} présents` : `${count} présent`),
  load: (count) => (count === 0 ? 'libre' : tickets(count)),
  presence: {
    ONLINE: () => 'en ligne',
    IDLE: (since) => (since === undefined ? 'inactif' : `inactif depuis ${since}`),
    AWAY: (since) => (since === undefined ? 'absent' : `absent depuis ${since}`),
  },
  state: {
    RUNNING: 'en cours',
    W75: 'délai utilisé à 75\u00a0%',
    W90: 'délai utilisé à 90\u00a0%',
    BREACHED: 'délai dépassé',
    ON_HOLD: 'suspendu',
    DONE: 'terminé',
  },
  since: (from) => `depuis ${from}`,
  between: (from, until) => `de ${from} à ${until}`,
  more: (count) => (count === 1 ? '1 autre ticket' : `${count} autres tickets`),
  proposed: 'proposé',
  mayNot: 'ne peut pas',
  giveTo: (reference, name) => `Affecter ${reference} à ${name}`,
  drop: (reference) => `Déposez ${reference} sur une personne`,
  looks: (name) => `${name} regarde`,
  writes: (name) => `${name} écrit une réponse`,
  leftOpen: (name) => `${name} l’a laissé ouvert`,
  others: (count) => (count === 1 ? 'et une autre personne' : `et ${count} autres personnes`),
  empty: 'Personne dans l’équipe',
  emptyWhy: 'Personne n’est habilité à prendre les tickets de ce centre.',
  loadFailed: 'L’équipe n’a pas pu être lue.',
  toPerson: 'affecter à la personne (équipe)',
  toTickets: 'tickets',
};
