import type { TermsWords } from './terms.ts';

/** What is promised, what stops a clock, and the shares that are to be kept. */
export const promisesEn: Pick<TermsWords, 'targets' | 'internal' | 'pauses' | 'measures'> = {
  targets: {
    title: 'Targets',
    why: 'time promised, by priority',
    priority: 'Priority',
    coverage: 'Clock',
    allServices: 'all services',
    addService: 'Add a service',
    each: 'by target',
  },
  internal: {
    title: 'Internal and supplier targets',
    level: 'Level',
    supplier: 'Supplier',
    length: 'Duration',
    addOla: 'Add an OLA',
    addUc: 'Add a UC',
    remove: (what, number) => `Remove ${what} ${number}`,
  },
  pauses: {
    title: 'Reasons that pause',
    why: 'ticked: the clock stops',
    reason: 'Reason',
    ownerHead: 'Time of',
    owner: { CLIENT: 'client', VENDOR: 'supplier', LEVEL: 'level' },
    none: 'no clock',
  },
  measures: {
    title: 'Shares to keep',
    why: 'by month',
    attainment: 'Attainment',
    percentile: 'Share within a time',
    availability: 'Availability',
    metric: 'Clock',
    service: 'Service',
    share: 'Share to keep',
    within: 'Within',
    minimum: 'Tickets at least',
    from: (share, minimum) => `${share} a month, from ${minimum} tickets on`,
    addAttainment: 'Add an attainment',
    addPercentile: 'Add a share',
    addAvailability: 'Add an availability',
  },
};

export const policiesEn: TermsWords['policies'] = {
  title: 'Rules',
  response: 'Response given by',
  endedBy: { ANSWERED: 'first reply', TAKEN_IN_CHARGE: 'taking in charge' },
  reopening: 'Reopening',
  reopen: {
    RESUME: 'the clock resumes, solved time left out',
    CONTINUE: 'the clock resumes, solved time counted',
    RESTART: 'everything is owed anew',
  },
  reopened: (policy, days) => `within ${days} days, ${policy}`,
  within: 'within',
  withinDays: 'Days to reopen',
  days: 'days,',
  priorityChange: 'Priority changed',
  repriced: {
    RETROACTIVE: 'the new target holds from the opening',
    PROPORTIONAL: 'the share used is kept',
    RESTART: 'the count starts from zero',
  },
  adoption: 'Tickets already open',
  adopted: {
    PROSPECTIVE: 'these terms hold from their date on',
    REPLAY: 'as if they had always held',
  },
  percents: 'Warnings, in %',
  afterBreach: 'Warnings after a breach',
  afterBreachHint: '1\u00a0h, 4\u00a0h',
};

export const matrixEn: TermsWords['matrix'] = {
  title: 'Priority by impact and urgency',
  usual: 'the usual one',
  own: 'of this contract',
  impact: { high: 'high impact', medium: 'medium impact', low: 'low impact' },
  urgency: { high: 'high urgency', medium: 'medium urgency', low: 'low urgency' },
  cell: (impact, urgency) => `Priority, ${impact}, ${urgency}`,
  back: 'Back to the usual one',
};

export const daysOffEn: TermsWords['daysOff'] = {
  title: 'Days off and exceptions',
  ahead: 'ahead',
  none: 'No day off ahead.',
  own: 'the client’s own',
  why: 'Confirming rearms the clocks that it touches: the list is shown before.',
  add: 'Add a day',
  addVerb: 'Add the day',
  added: (name) => `${name} added`,
  date: 'Date',
  nameFr: 'Name in French',
  nameEn: 'Name in English',
  statusHead: 'Status',
  status: { CONFIRMED: 'confirmed', PROVISIONAL: 'provisional' },
  settle: 'Confirm…',
  settleName: (name) => `Confirm or dismiss ${name}`,
  verb: { CONFIRMED: 'Confirm', DISMISSED: 'Dismiss' },
  settledAs: { CONFIRMED: (name) => `${name}: confirmed`, DISMISSED: (name) => `${name}: dismissed` },
  dateAfterAll: 'Date after all',
};
