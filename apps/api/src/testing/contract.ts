import { actId, type Person } from './person.ts';

/** What the tests look at of any answer to an act on terms, calendars or days off. */
export interface TermsAnswer {
  readonly __typename: string;
  readonly code: string;
  readonly fields: readonly { readonly path: string; readonly rule: string; readonly message: string }[];
  readonly terms: { readonly revision: number; readonly coverages: object[]; readonly versions: object[] };
  readonly coverage: { readonly id: string };
  readonly holiday: { readonly id: string; readonly date: string; readonly status: string };
  readonly moved: Moved;
}

export interface Moved {
  readonly count: number;
  readonly clocks: readonly {
    readonly reference: string;
    readonly title: string;
    readonly clock: string;
    readonly kind: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

const windows = 'windows { from to }';
const holiday = 'id date nameFr nameEn status list';
export const ofCoverage = `id clientId name number versions { id from zone week { weekday ${windows} }
  overrides { date ${windows} } breaks { date ${windows} } holidayLists countsProvisional holidays { date } }`;
const promise = 'id number priority seconds coverageId';
const share = 'id number met of';
export const ofVersion = `id name from targets { ${promise} metric serviceId }
  ola { ${promise} level deskId } uc { ${promise} supplier } pauses { id number reason owner clocks }
  response { id number endedBy } reopening { id number policy withinDays } priorityChange { id number policy }
  adoption { id number policy } warnings { id number percents afterBreachSeconds }
  matrix { id number high { high medium low } medium { high medium low } low { high medium low } }
  attainments { ${share} metric priority minimumVolume }
  percentiles { ${share} metric priority minimumVolume withinSeconds } availabilities { ${share} serviceId }`;
export const ofTerms = `revision coverages { ${ofCoverage} } versions { ${ofVersion} }`;
export const ofMoved = 'count clocks { ticketId reference title clock kind before after }';

const shown = {
  publishTerms: `... on TermsPublished { terms { ${ofTerms} } moved { ${ofMoved} } }`,
  publishCalendar: `... on CalendarPublished { terms { ${ofTerms} } coverage { ${ofCoverage} } moved { ${ofMoved} } }`,
  recordHoliday: `... on HolidayRecorded { holiday { ${holiday} } moved { ${ofMoved} } }`,
  settleHoliday: `... on HolidaySettled { holiday { ${holiday} } moved { ${ofMoved} } }`,
};

const inputOf = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}Input`;

/** Carries out one of the acts that change what clocks go by. */
export async function change(
  person: Person,
  act: keyof typeof shown,
  input: object,
  { id = actId(), language = 'en' }: { readonly id?: string; readonly language?: 'fr' | 'en' } = {},
): Promise<TermsAnswer> {
  const query = `mutation ($actId: ID!, $input: ${inputOf(act)}!) { answer: ${act}(actId: $actId, input: $input) {
    __typename ${shown[act]} ... on Refusal { code message } ... on InvalidInput { fields { path rule message } } } }`;
  return (await person.reading(language).ask<{ answer: TermsAnswer }>(query, { actId: id, input })).answer;
}

/** Asks what would move. */
export async function effect(
  person: Person,
  act: 'publishTerms' | 'publishCalendar' | 'settleHoliday',
  input: object,
): Promise<Moved | null> {
  const field = {
    publishTerms: 'effectOfTerms',
    publishCalendar: 'effectOfCalendar',
    settleHoliday: 'effectOfHoliday',
  };
  const query = `query ($input: ${inputOf(act)}!) { answer: ${field[act]}(input: $input) { ${ofMoved} } }`;
  return (await person.ask<{ answer: Moved | null }>(query, { input })).answer;
}

export const brokenIn = ({ fields }: TermsAnswer): readonly string[] =>
  fields.map(({ path, rule }) => `${path}: ${rule}`);

const week = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

/** Monday to Friday from eight to six in Paris with France's days off, but for what is said otherwise. */
export const officeHours = (clientId: string, changes: object = {}): object => ({
  clientId,
  coverageId: null,
  name: 'Heures ouvrées',
  number: '3.1',
  from: '2020-01-01T00:00:00.000Z',
  zone: 'Europe/Paris',
  week: week.map((weekday, at) => ({ weekday, windows: at < 5 ? [{ from: '08:00', to: '18:00' }] : [] })),
  overrides: [],
  breaks: [],
  holidayLists: ['FR'],
  countsProvisional: true,
  ...changes,
});

export const aTarget = (coverageId: string, hours: number, changes: object = {}): object => ({
  id: 'gtr',
  number: '5.3',
  metric: 'RESOLUTION',
  priority: null,
  serviceId: null,
  seconds: hours * 3600,
  coverageId,
  ...changes,
});

/** Four hours to resolve anything, but for what is said otherwise. */
export const fourHours = (clientId: string, coverageId: string, changes: object = {}): object => ({
  clientId,
  name: 'contrat',
  from: '2020-01-01T00:00:00.000Z',
  targets: [aTarget(coverageId, 4)],
  ola: [],
  uc: [],
  pauses: [],
  response: { id: 'response', number: null, endedBy: ['ANSWERED'] },
  reopening: { id: 'reopening', number: null, policy: 'RESUME', withinDays: 5 },
  priorityChange: { id: 'priority-change', number: null, policy: 'RETROACTIVE' },
  adoption: { id: 'adoption', number: null, policy: 'PROSPECTIVE' },
  warnings: { id: 'warnings', number: null, percents: [50, 75, 90], afterBreachSeconds: [] },
  attainments: [],
  percentiles: [],
  availabilities: [],
  ...changes,
});

/** Publishes office hours and four hours to resolve; gives the coverage. */
export async function agree(person: Person, clientId: string, hours: object = {}, terms: object = {}): Promise<string> {
  const { coverage } = await change(person, 'publishCalendar', officeHours(clientId, hours));
  await change(person, 'publishTerms', fourHours(clientId, coverage.id, terms));
  return coverage.id;
}

/** When each clock of a ticket is due, as the person sees it. */
export async function duesOf(person: Person, id: string): Promise<Readonly<Record<string, string | null>>> {
  const query = 'query ($id: ID!) { ticket(id: $id) { clocks { name dueAt } } }';
  const { ticket } = await person.ask<{ ticket: { clocks: { name: string; dueAt: string | null }[] } }>(query, { id });
  return Object.fromEntries(ticket.clocks.map(({ name, dueAt }) => [name, dueAt]));
}
