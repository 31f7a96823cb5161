import { describe, expect, it } from '@jest/globals';
import { type Id, instant, type Instant, zone } from '@vigie/kernel';
import { instantOfWallTime } from '@vigie/kernel/wall-time';
import fc from 'fast-check';
import { importHistory, type ImportedTicket, type Observation, type ObservedState } from './imported-history.ts';
import type { OpenedFact } from './open-ticket.ts';
import { untouched } from './ticket.ts';

const utc = zone('Etc/UTC');
const at = (time: string): Instant => instantOfWallTime(`2024-03-04T${time}`, utc)!;
const lea = 'lea' as Id<'Staff'>;
const karim = 'karim' as Id<'Staff'>;
const team = 'team' as Id<'Team'>;
const network = 'network' as Id<'Category'>;

const opening: OpenedFact = {
  type: 'opened',
  at: at('08:00'),
  kind: 'incident',
  priority: 'P3',
  level: 'L1',
  channel: 'phone',
  title: { textId: 'text' as Id<'Text'>, digest: '' },
  contactId: null,
  siteId: null,
  serviceId: null,
};
const opened: ImportedTicket = {
  id: 'ticket' as Id<'Ticket'>,
  clientId: 'client' as Id<'Client'>,
  state: { status: 'new' },
  assignment: { assigneeId: null, since: opening.at },
  wasAssigned: false,
  teamId: null,
  resolvedAt: null,
  clientPriority: null,
  counters: untouched,
  channel: 'phone',
  qualification: {
    ...{ kind: 'incident', priority: 'P3', level: 'L1', impact: 'medium', urgency: 'medium' },
    ...{ root: null, categoryId: null, siteId: null, serviceId: null },
  },
};

const newOne: ObservedState = { status: 'new' };
const active: ObservedState = { status: 'open' };
const resolved: ObservedState = { status: 'resolved' };
const closed: ObservedState = { status: 'closed' };
const waitingFor = (reason: 'client' | 'vendor'): ObservedState => ({ status: 'on_hold', reason });

/** An entry that says nothing but the state and, if told, whose it is. */
const entry = (time: string, state: ObservedState | undefined, more: Partial<Observation> = {}): Observation => ({
  ...{ at: at(time), state, assigneeId: null, teamId: null, qualification: {} },
  ...more,
});

const tell = (...entries: readonly Observation[]) => importHistory(opened, opening, entries);
const told = (...entries: readonly Observation[]) =>
  tell(...entries)
    .facts.slice(1)
    .map(({ type }) => type);

describe('a log told in our facts', () => {
  it('begins with the opening and tells each difference once', () => {
    const { facts } = tell(
      entry('08:05', newOne, { teamId: team }),
      entry('08:30', active, { teamId: team, assigneeId: lea, qualification: { priority: 'P2' } }),
      entry('08:40', active, { teamId: team, assigneeId: lea, qualification: { priority: 'P2' } }),
    );
    expect(facts).toEqual([
      opening,
      { type: 'team_changed', at: at('08:05'), teamId: team },
      { type: 'qualified', at: at('08:30'), changes: { priority: 'P2' } },
      { type: 'assigned', at: at('08:30'), assigneeId: lea, previousAssigneeId: null },
      { type: 'resumed', at: at('08:30') },
    ]);
  });

  it('names the one before at each change of hands', () => {
    const hands = [lea, karim, null].map((assigneeId, hour) => entry(`0${hour + 8}:10`, active, { assigneeId }));
    expect(tell(...hands).facts.slice(2)).toMatchObject([
      { type: 'resumed' },
      { type: 'assigned', assigneeId: karim, previousAssigneeId: lea },
      { type: 'unassigned', previousAssigneeId: karim },
    ]);
  });

  it('leaves a ticket new that is somebody’s and not begun, as the log says', () => {
    const { ticket } = tell(entry('08:05', newOne, { assigneeId: lea }));
    expect(ticket).toMatchObject({ state: { status: 'new' }, assignment: { assigneeId: lea }, wasAssigned: true });
  });

  it('tells a pause, its other reason and its end', () => {
    const states = [waitingFor('client'), waitingFor('vendor'), active];
    expect(told(...states.map((state, hour) => entry(`0${hour + 8}:10`, state)))).toEqual(['held', 'held', 'resumed']);
  });

  it('keeps when it was resolved after it is closed, and forgets it when it is reopened', () => {
    const done = [entry('09:00', resolved), entry('12:00', closed)];
    expect(tell(...done).ticket).toMatchObject({
      state: { status: 'closed', since: at('12:00') },
      resolvedAt: at('09:00'),
    });
    expect(tell(...done, entry('13:00', active)).ticket).toMatchObject({ state: { status: 'open' }, resolvedAt: null });
  });

  it('puts on hold what had ended only after it is open again', () => {
    expect(told(entry('09:00', resolved), entry('10:00', waitingFor('client')))).toEqual([
      'resolved',
      'reopened',
      'held',
    ]);
  });

  it('leaves a ticket as it was where the log has a state that we have no word for', () => {
    const { facts, ticket } = tell(entry('09:00', waitingFor('vendor')), entry('10:00', undefined));
    expect(facts).toHaveLength(2);
    expect(ticket.state).toEqual({ status: 'on_hold', reason: 'vendor' });
  });

  it('takes what was worked on and is called new again for open', () => {
    const { ticket, facts } = tell(entry('09:00', waitingFor('client')), entry('10:00', newOne));
    expect(ticket.state).toEqual({ status: 'open' });
    expect(facts.at(-1)).toEqual({ type: 'resumed', at: at('10:00') });
  });

  it('keeps the order of the log where its times run backwards, also before the opening', () => {
    const { facts } = tell(entry('07:00', active), entry('10:00', waitingFor('client')), entry('09:00', active));
    expect(facts.map((fact) => [fact.type, fact.at])).toEqual([
      ['opened', at('08:00')],
      ['resumed', at('08:00')],
      ['held', at('10:00')],
      ['resumed', at('10:00')],
    ]);
  });

  it('is only the opening while nothing has happened', () => {
    expect(tell()).toEqual({ opened, facts: [opening], ticket: opened, refusedMoves: [] });
  });
});

describe('moves that our own rules would refuse', () => {
  const movesOf = (...states: readonly (ObservedState | undefined)[]) =>
    tell(...states.map((state, hour) => entry(`${hour + 10}:00`, state))).refusedMoves.map(
      ({ from, to }) => `${from} ${to}`,
    );

  it('are told and recorded all the same', () => {
    const { refusedMoves, ticket } = tell(entry('09:00', closed), entry('10:00', active));
    expect(refusedMoves).toEqual([
      { from: 'new', to: 'closed' },
      { from: 'closed', to: 'open' },
    ]);
    expect(ticket.state).toEqual({ status: 'open' });
  });

  it('are none on the usual way', () => {
    expect(movesOf(newOne, active, waitingFor('client'), active, resolved, active, resolved, closed)).toEqual([]);
  });

  it('count once however many entries repeat them, and not over a state without a word', () => {
    expect(movesOf(active, newOne, newOne, undefined, newOne)).toEqual(['open new']);
  });

  it('are one too when only the reason of a pause changes', () => {
    expect(movesOf(waitingFor('client'), waitingFor('client'), waitingFor('vendor'))).toEqual(['on_hold on_hold']);
  });
});

describe('any log at all', () => {
  const states = fc.constantFrom(
    newOne,
    active,
    waitingFor('client'),
    waitingFor('vendor'),
    resolved,
    closed,
    undefined,
  );
  const entries = fc.array(
    fc.record({
      at: fc.integer({ min: 1_700_000_000_000, max: 1_720_000_000_000 }).map(instant),
      state: states,
      assigneeId: fc.constantFrom(null, lea, karim),
      teamId: fc.constantFrom(null, team),
      qualification: fc.constantFrom({}, { priority: 'P1' as const }, { priority: 'P4' as const, categoryId: network }),
    }),
  );

  it('ends with the ticket as its last entry has it, told in an order that time follows', () => {
    fc.assert(
      fc.property(entries, (observed) => {
        const { ticket, facts } = importHistory(opened, opening, observed);
        const times = facts.map((fact) => fact.at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        const last = observed.at(-1);
        if (last) expect([ticket.assignment.assigneeId, ticket.teamId]).toEqual([last.assigneeId, last.teamId]);
        const lastState = observed.findLast(({ state }) => state !== undefined)?.state;
        if (lastState && lastState.status !== 'new') expect(ticket.state.status).toBe(lastState.status);
      }),
    );
  });
});
