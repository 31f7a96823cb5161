import { tick } from '@vigie/sla';
import { instant } from '@vigie/kernel';
import { aCoverage, aTicketClock } from '../testing/some-terms';
import { coverageClause } from './coverages';
import { pressingClock, toldClock } from './told-clock';

const resolution = { name: 'resolution', kind: 'RESOLUTION' } as const;

describe('the clock of a row', () => {
  it('is the promise that is owed and due first', () => {
    const late = aTicketClock({ ...resolution, dueAt: '2026-06-15T07:59:00.000Z' });
    expect(pressingClock([aTicketClock(), late])).toBe(late);
    expect(pressingClock([late, aTicketClock()])).toBe(late);
  });

  it('is one that is held only where nothing runs', () => {
    const held = aTicketClock({ ...resolution, state: 'PAUSED', dueAt: null });
    expect(pressingClock([held, aTicketClock()])?.name).toBe('first_response');
    expect(pressingClock([held])).toBe(held);
  });

  it('is none of what is done, nor of what only the provider’s own people owe each other', () => {
    const done = aTicketClock({ state: 'STOPPED', outcome: 'MET' });
    const stay = aTicketClock({ name: 'ola:1', kind: 'OLA', dueAt: '2026-06-15T07:01:00.000Z' });
    expect(pressingClock([done, stay])).toBeUndefined();
  });
});

describe('a clock as the server left it', () => {
  const { versions } = coverageClause(aCoverage());

  it('ticks to the due time that the server told', () => {
    const { anchor, due } = toldClock(aTicketClock(), () => versions);
    expect(tick(anchor, due!).remaining).toBe(0);
    expect(tick(anchor, instant(Date.parse('2026-06-15T07:42:00Z'))).remaining).toBe(18 * 60);
  });

  it('waits for hours that are not known yet', () => {
    expect(toldClock(aTicketClock(), () => undefined).anchor.hours).toBeUndefined();
  });
});
