import { describe, expect, it } from '@jest/globals';
import { type Id, instant, type Instant, iso, zone } from '@vigie/kernel';
import { type Incident, type LogEntry, wallClockIn } from '../../logs/index.ts';
import { type Belongings, type KnownIncident, knownAt, runsBackwards, tellIncident } from './tell-incident.ts';

const clock = wallClockIn(zone('Etc/UTC'));
const at = (time: string): Instant => clock(`2024-03-04T${time}`)!;

const said: LogEntry['said'] = {
  ...{ incident_state: 'New', caller_id: 'Caller 1', contact_type: 'Phone', location: 'Location 12' },
  ...{ category: 'Category 1', subcategory: 'Subcategory 2', u_symptom: 'Symptom 3' },
  ...{ impact: '2 - Medium', urgency: '2 - Medium', priority: '3 - Moderate' },
  ...{ assignment_group: null, assigned_to: null },
};

const entry = (position: number, time: string, more: Partial<LogEntry['said']> = {}): LogEntry => ({
  ...{ line: position + 2, number: 'INC1', position, openedAt: at('08:00'), at: at(time), resolvedAt: undefined },
  said: { ...said, ...more },
});
const incident = (...entries: readonly LogEntry[]): Incident => ({ number: 'INC1', location: 'Location 12', entries });
const known = (until: string, ...entries: readonly LogEntry[]): KnownIncident =>
  knownAt(incident(...entries), at(until))!;

const belongings: Belongings = {
  clientId: 'client' as Id<'Client'>,
  deskId: 'desk' as Id<'Desk'>,
  siteId: 'site' as Id<'Site'>,
  teamOf: (name) => name as Id<'Team'>,
  staffOf: (name) => name as Id<'Staff'>,
  contactOf: (name) => name as Id<'Contact'>,
  categoryOf: (name) => name as Id<'Category'>,
};
const tell = (until: string, ...entries: readonly LogEntry[]) => tellIncident(known(until, ...entries), belongings);

describe('an incident at an instant', () => {
  const whole = [
    entry(0, '08:05'),
    entry(1, '09:00', { incident_state: 'Active', assigned_to: 'Resolver 1', assignment_group: 'Group 1' }),
    entry(2, '10:00', { incident_state: 'Resolved', category: 'Category 9', caller_id: 'Caller 2' }),
  ];

  it('is not there before it was opened', () => {
    expect(knownAt(incident(...whole), at('07:59'))).toBeUndefined();
  });

  it('is new while it is opened and nothing is written of it, with what its first row will say', () => {
    const { history, title, contactId } = tell('08:01', ...whole);
    expect(history.facts).toMatchObject([{ type: 'opened', siteId: 'site', serviceId: null }]);
    expect(history.ticket.state).toEqual({ status: 'new' });
    expect([title, contactId]).toEqual(['Category 1 · Subcategory 2 · Symptom 3', 'Caller 1']);
  });

  it('stands as the last row up to then says', () => {
    const { history, contactId, updatedAt } = tell('09:30', ...whole);
    expect(history.ticket).toMatchObject({
      ...{ state: { status: 'open' }, teamId: 'Group 1', assignment: { assigneeId: 'Resolver 1', since: at('09:00') } },
      qualification: { priority: 'P3', impact: 'medium', level: 'L1', categoryId: 'Category 1', siteId: 'site' },
    });
    expect([contactId, iso(updatedAt)]).toEqual(['Caller 1', '2024-03-04T09:00:00.000Z']);
  });

  it('keeps the title it was opened under, and shows that of the last row', () => {
    const { title, openingTitle, contactId } = tell('10:00', ...whole);
    expect(openingTitle.body).toBe('Category 1 · Subcategory 2 · Symptom 3');
    expect([title, contactId]).toEqual(['Category 9 · Subcategory 2 · Symptom 3', 'Caller 2']);
  });

  it('tells another category as a fact, and none where the log says none', () => {
    const { facts, ticket } = tell('11:00', ...whole, entry(3, '11:00', { category: null })).history;
    const changes = facts.flatMap((fact) => (fact.type === 'qualified' ? [fact.changes] : []));
    expect(changes).toEqual([{ categoryId: 'Category 9' }, { categoryId: null }]);
    expect(ticket.qualification.categoryId).toBeNull();
  });

  it('is called by its number when the log says nothing of it', () => {
    const mute = { category: null, subcategory: null, u_symptom: null, caller_id: null };
    expect(tell('10:00', entry(0, '08:05', mute))).toMatchObject({ title: 'INC1', contactId: null });
  });

  it.each([
    ['New', 'new'],
    ['Active', 'open'],
    ['Awaiting User Info', 'on_hold client'],
    ['Awaiting Vendor', 'on_hold vendor'],
    ['Awaiting Problem', 'on_hold problem'],
    ['Awaiting Evidence', 'on_hold evidence'],
    ['Resolved', 'resolved'],
    ['Closed', 'closed'],
    ['-100', 'new'],
  ])('in the state %s is %s', (incident_state, expected) => {
    const { state } = tell('10:00', entry(0, '08:05', { incident_state })).history.ticket;
    expect(state.status === 'on_hold' ? `on_hold ${state.reason}` : state.status).toBe(expected);
  });

  it.each([
    ['Phone', 'phone'],
    ['IVR', 'phone'],
    ['Email', 'mail'],
    ['Self service', 'portal'],
    ['Direct opening', 'portal'],
    ['Fax', 'phone'],
  ])('that came by %s came by %s', (contact_type, channel) => {
    expect(tell('10:00', entry(0, '08:05', { contact_type })).history.ticket.channel).toBe(channel);
  });

  it('has the priority of impact and urgency where the log gives none', () => {
    const row = entry(0, '08:05', { priority: null, impact: '1 - High', urgency: '1 - High' });
    expect(tell('10:00', row).history.ticket.qualification).toMatchObject({ priority: 'P1', impact: 'high' });
    const mute = entry(0, '08:05', { priority: null, impact: null, urgency: null });
    expect(tell('10:00', mute).history.ticket.qualification).toMatchObject({ priority: 'P3', impact: null });
  });

  it('has times that run backwards when a change is dated before the one counted before it', () => {
    expect(runsBackwards(known('12:00', ...whole))).toBe(false);
    expect(runsBackwards(known('12:00', entry(0, '10:00'), entry(1, '09:00')))).toBe(true);
    expect(runsBackwards(known('12:00', entry(0, '07:00')))).toBe(true);
  });
});

describe('the digest of what a log says', () => {
  const first = entry(0, '08:05');
  const digest = (until: string, ...entries: readonly LogEntry[]) => known(until, ...entries).digest;

  it('is the same while nothing that is used is said anew', () => {
    const later = entry(1, '12:00', { incident_state: 'Active' });
    expect(digest('09:00', first, later)).toBe(digest('11:00', { ...first, line: 99 }, later));
  });

  it.each([
    ['a change', [first, entry(1, '09:00')]],
    ['another word', [entry(0, '08:05', { u_symptom: 'Symptom 4' })]],
    ['another time', [entry(0, '08:06')]],
    ['another opening', [{ ...first, openedAt: instant(0) }]],
  ])('is another after %s', (_, entries) => {
    expect(digest('10:00', ...entries)).not.toBe(digest('10:00', first));
  });
});
