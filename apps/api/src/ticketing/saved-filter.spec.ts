import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { filterAsJson, readFilter } from './saved-filter.ts';
import { TicketFilter } from './ticket-filter.ts';

const id = '01890000-0000-7000-8000-000000000000';
const kept = (filter: Partial<TicketFilter>) =>
  JSON.parse(filterAsJson(Object.assign(new TicketFilter(), filter))) as Record<string, unknown>;

describe('a filter that is kept', () => {
  it('reads back as it was said', () => {
    const filter = {
      ...{ assignment: 'mine', assigneeIds: [id], clientId: id, priority: ['P1'], status: ['on_hold'], text: 'réseau' },
      ...{ openedFrom: new Date('2026-01-01'), updatedSince: new Date('2026-02-01'), overdue: false },
    };
    const read = readFilter(kept(filter));
    expect(read.faults).toEqual([]);
    expect(read.filter).toEqual(Object.assign(new TicketFilter(), filter));
  });

  it('leaves out what was not said', () => {
    expect(kept({ text: null, teamIds: null })).toEqual({ assignment: 'any' });
  });

  it.each([
    ['status', ['open', 'asleep'], 'unknown'],
    ['priority', ['P9'], 'unknown'],
    ['assignment', 'theirs', 'unknown'],
    ['siteIds', ['no id'], 'id'],
    ['clientId', 'no id', 'id'],
    ['teamIds', Array(51).fill(id), 'tooMany'],
    ['openedTo', 'never', 'date'],
    ['text', 'x'.repeat(201), 'tooLong'],
  ])('whose %s is %p tells of the rule %#, and keeps the rest', (part, value, rule) => {
    const { filter, faults } = readFilter({ level: ['L2'], [part]: value });
    expect(faults.map((fault) => [fault.path, fault.rule])).toEqual([[part, rule]]);
    expect(filter).toEqual(Object.assign(new TicketFilter(), { level: ['L2'] }));
  });
});
