import { changesOf, qualificationOf } from './typed-qualification';

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
