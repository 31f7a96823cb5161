import { describe, expect, it } from '@jest/globals';
import { aPause, aTarget, hour } from '../terms/terms.builder.ts';
import { at, fact, gtrAt, monday, start, told, tuesday } from './story.builder.ts';

describe('a pause', () => {
  const held = (from: string, to: string, reason = 'client') => [
    fact('held', from, { reason }),
    fact('resumed', to, { reason }),
  ];
  const pauses = [aPause(), aPause({ reason: 'vendor', number: '5.4 b' })];

  it('puts the due time off by the open hours in it', () => {
    const clock = gtrAt(`${tuesday} 10:30`, [start, ...held(`${monday} 17:00`, `${tuesday} 10:00`)], {
      targets: [aTarget(16)],
      pauses,
    });
    expect([clock.used / hour, told(clock.due)]).toEqual([8.5, at(`${tuesday} 18:00`)]);
  });

  it('counts once where two reasons overlap', () => {
    const facts = [
      start,
      ...held(`${monday} 10:00`, `${monday} 12:00`),
      ...held(`${monday} 11:00`, `${monday} 13:00`, 'vendor'),
    ];
    const clock = gtrAt(`${monday} 14:00`, facts, { pauses });
    expect([clock.used / hour, told(clock.due)]).toEqual([2, at(`${monday} 16:00`)]);
  });

  it('for a reason that the contract does not grant stops nothing', () => {
    const facts = [start, ...held(`${monday} 10:00`, `${monday} 12:00`, 'problem')];
    expect(gtrAt(`${monday} 13:00`, facts, { pauses }).used).toBe(4 * hour);
    expect(gtrAt(`${monday} 13:00`, facts, { pauses: [aPause({ reason: 'problem', clocks: ['arrival'] })] }).used).toBe(
      4 * hour,
    );
  });

  it('leaves nobody a due time while it lasts', () => {
    const clock = gtrAt(`${monday} 15:00`, [start, held(`${monday} 10:00`, `${monday} 18:00`)[0]!], { pauses });
    expect([clock.standing, clock.due, clock.used / hour]).toEqual(['paused', undefined, 1]);
  });

  it('at the very moment of the due time takes it along', () => {
    const facts = [start, ...held(`${monday} 13:00`, `${monday} 15:00`)];
    const clock = gtrAt(`${monday} 15:00`, facts, { pauses });
    expect([told(clock.due), clock.breach]).toEqual([at(`${monday} 15:00`), undefined]);
    expect(told(gtrAt(`${monday} 15:01`, facts, { pauses }).breach?.at)).toBe(at(`${monday} 15:00`));
  });

  it('ends for every reason when none is named, and with the resolution', () => {
    const both = [
      fact('held', `${monday} 10:00`, { reason: 'client' }),
      fact('held', `${monday} 10:30`, { reason: 'vendor' }),
    ];
    expect(gtrAt(`${monday} 12:00`, [start, ...both, fact('resumed', `${monday} 11:00`)], { pauses }).used).toBe(
      2 * hour,
    );
    const reopened = [start, ...both, fact('resolved', `${monday} 11:00`), fact('reopened', `${monday} 12:00`)];
    expect(gtrAt(`${monday} 13:00`, reopened, { pauses }).standing).toBe('running');
  });

  it('asked for twice is one', () => {
    const facts = [
      start,
      ...held(`${monday} 10:00`, `${monday} 12:00`),
      fact('held', `${monday} 10:30`, { reason: 'client' }),
    ];
    expect(gtrAt(`${monday} 13:00`, facts, { pauses }).used).toBe(2 * hour);
  });
});
