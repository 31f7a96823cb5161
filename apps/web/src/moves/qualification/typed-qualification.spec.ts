import { usualMatrix } from '@vigie/ticketing';
import { changesOf, priorityAhead, qualificationOf } from './typed-qualification';

const before = qualificationOf({
  kind: 'INCIDENT',
  root: null,
  category: { name: 'Impression' },
  impact: 'HIGH',
  urgency: null,
  priority: 'P2',
  level: 'L1',
  site: { id: 'quai' },
  service: null,
});

describe('a typed qualification', () => {
  it('holds what is not given as an empty text', () => {
    expect(before).toEqual({
      ...{ kind: 'INCIDENT', root: '', category: 'Impression', impact: 'HIGH', urgency: '' },
      ...{ priority: 'P2', level: 'L1', siteId: 'quai', serviceId: '' },
    });
  });

  it('sends only what was changed', () => {
    expect(changesOf(before, before)).toEqual({});
    expect(changesOf(before, { ...before, root: 'NETWORK', priority: 'P1' })).toEqual({
      root: 'NETWORK',
      priority: 'P1',
    });
  });

  it('sends null for what was taken away', () => {
    expect(changesOf(before, { ...before, category: '  ', siteId: '' })).toEqual({ category: null, siteId: null });
  });

  it('sees no change in spaces around a word', () => {
    expect(changesOf(before, { ...before, category: ' Impression ' })).toEqual({});
  });
});

describe('the priority to come', () => {
  const ahead = (more: Partial<typeof before>) => priorityAhead(before, { ...before, ...more }, usualMatrix);

  it('is the contract’s for another impact or urgency', () => {
    expect(ahead({ urgency: 'HIGH' })).toBe('P1');
    expect(ahead({ impact: 'LOW', urgency: 'LOW' })).toBe('P4');
  });

  it('is not told while one of both is missing, or nothing changed', () => {
    expect([ahead({}), ahead({ impact: 'LOW' })]).toEqual([undefined, undefined]);
  });

  it('gives way to one that somebody names', () => {
    expect(ahead({ urgency: 'HIGH', priority: 'P3' })).toBeUndefined();
  });
});
