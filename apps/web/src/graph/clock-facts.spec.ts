import { instant } from '@vigie/kernel';
import { aFact } from '../testing/some-terms';
import { clockFacts } from './clock-facts';

const when = '2026-06-15T07:00:00.000Z';
const at = instant(Date.parse(when));

describe('facts as the clocks read them', () => {
  it.each([
    [
      aFact('opened', when, { priority: 'P2', level: 'L1' }),
      { priority: 'P2', service: null, level: 'L1', desk: null },
    ],
    [aFact('held', when, { reason: 'VENDOR' }), { reason: 'vendor' }],
    [aFact('resumed', when), {}],
    [aFact('resumed', when, { reason: 'CLIENT' }), { reason: 'client' }],
    [aFact('service_changed', when), { service: null }],
    [aFact('desk_changed', when, { deskId: 'lyon' }), { desk: 'lyon' }],
    [aFact('terms_changed', when, { versionId: 'v2' }), { versionId: 'v2' }],
    [aFact('breached', when, { clock: 'resolution' }), { clock: 'resolution' }],
    [aFact('answered', when), {}],
  ])('%j has the details of its kind and no others', (told, details) => {
    expect(clockFacts([told])).toEqual([{ type: told.type, at, ...details }]);
  });
});
