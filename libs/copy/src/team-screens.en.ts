import type { TeamWords } from './team-screens.ts';

const tickets = (count: number): string => (count === 1 ? '1 ticket' : `${count} tickets`);

export const teamEn: TeamWords = {
  title: 'Team',
  tickets: 'Tickets',
  scale: 'Time scale',
  scales: { quarter: '15\u00a0min', hour: '1\u00a0h', day: 'Day' },
  axis: 'Local time',
  hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
  group: (level, team) => [level, team].filter(Boolean).join(', ') || 'No level',
  present: (count) => `${count} present`,
  load: (count) => (count === 0 ? 'free' : tickets(count)),
  presence: {
    ONLINE: () => 'online',
    IDLE: (since) => (since === undefined ? 'idle' : `idle since ${since}`),
    AWAY: (since) => (since === undefined ? 'away' : `away since ${since}`),
  },
  state: {
    RUNNING: 'running',
    W75: '75% of the time used',
    W90: '90% of the time used',
    BREACHED: 'late',
    ON_HOLD: 'on hold',
    DONE: 'done',
  },
  since: (from) => `since ${from}`,
  between: (from, until) => `from ${from} to ${until}`,
  more: (count) => (count === 1 ? '1 other ticket' : `${count} other tickets`),
  proposed: 'proposed',
  mayNot: 'may not',
  giveTo: (reference, name) => `Assign ${reference} to ${name}`,
  drop: (reference) => `Drop ${reference} on a person`,
  looks: (name) => `${name} is looking`,
  writes: (name) => `${name} is writing a reply`,
  leftOpen: (name) => `${name} left it open`,
  others: (count) => (count === 1 ? 'and one more person' : `and ${count} more people`),
  empty: 'Nobody in the team',
  emptyWhy: 'Nobody may take tickets of this desk.',
  loadFailed: 'The team could not be read.',
  toPerson: 'assign to the person (team)',
  toTickets: 'tickets',
};
