import { describe, expect, it } from '@jest/globals';
import type { Id } from '@vigie/kernel';
import { type OpenTicket, openTicket } from './open-ticket.ts';
import { usualMatrix } from './priority.ts';
import { now } from './ticket.builder.ts';

const title = { textId: '00000000-0000-7000-8000-00000000000b' as Id<'Text'>, digest: 'ab'.repeat(32) };
const wish: OpenTicket = {
  kind: 'complaint',
  channel: 'mail',
  title,
  contactId: null,
  siteId: null,
  serviceId: null,
  priority: null,
  impact: null,
  urgency: null,
};
const priorityOf = (more: Partial<OpenTicket>) => openTicket({ ...wish, ...more }, usualMatrix, now).priority;

describe('opening a ticket', () => {
  it('records what was asked, through which channel, by whom, where and for what, and the title by its reference', () => {
    const contactId = '00000000-0000-7000-8000-00000000000d' as Id<'Contact'>;
    const siteId = '00000000-0000-7000-8000-00000000000e' as Id<'Site'>;
    const serviceId = '00000000-0000-7000-8000-00000000000f' as Id<'ClientService'>;
    expect(openTicket({ ...wish, contactId, siteId, serviceId }, usualMatrix, now)).toEqual({
      type: 'opened',
      at: now,
      kind: 'complaint',
      channel: 'mail',
      title,
      contactId,
      siteId,
      serviceId,
      level: 'L1',
      priority: 'P3',
    });
  });

  it('starts at the first level unless another is named', () => {
    expect(openTicket({ ...wish, level: 'L3' }, usualMatrix, now).level).toBe('L3');
  });
});

describe('the priority of a new ticket', () => {
  it('comes from impact and urgency', () => {
    expect(priorityOf({ impact: 'high', urgency: 'medium' })).toBe('P2');
  });

  it('is the third while one of them is unknown', () => {
    expect([priorityOf({}), priorityOf({ impact: 'high' }), priorityOf({ urgency: 'high' })]).toEqual([
      'P3',
      'P3',
      'P3',
    ]);
  });

  it('is the one that is named, whatever the matrix says', () => {
    expect(priorityOf({ priority: 'P4', impact: 'high', urgency: 'high' })).toBe('P4');
  });
});
