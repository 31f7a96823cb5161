import { describe, expect, it } from '@jest/globals';
import { at, fact, gtrAt, inParis, monday, start, told, tuesday } from './story.builder.ts';

describe('a breach that was told', () => {
  const breached = fact('breached', `${monday} 10:30`, { clock: 'resolution' });

  it('stays when the facts known now show none, or a later one', () => {
    const clock = gtrAt(`${monday} 11:00`, [start, breached]);
    expect([told(clock.breach?.at), clock.outcome]).toEqual([at(`${monday} 10:30`), 'missed']);
    expect(told(gtrAt(`${monday} 14:00`, [start, breached]).breach?.at)).toBe(at(`${monday} 10:30`));
  });

  it('told twice is the first', () => {
    const again = fact('breached', `${monday} 10:45`, { clock: 'resolution' });
    expect(told(gtrAt(`${monday} 11:00`, [start, breached, again]).breach?.at)).toBe(at(`${monday} 10:30`));
  });

  it('is the one that the clock shows when they agree', () => {
    const same = fact('breached', `${monday} 13:00`, { clock: 'resolution' });
    const clock = gtrAt(`${monday} 14:00`, [start, same]);
    expect(clock.breach).toEqual({ at: inParis(`${monday} 13:00`), due: inParis(`${monday} 13:00`) });
  });

  it('may be waived, which does not undo it', () => {
    const clock = gtrAt(`${tuesday} 09:00`, [start, fact('waived', `${monday} 15:00`, { clock: 'resolution' })]);
    expect([told(clock.waivedAt), clock.outcome]).toEqual([at(`${monday} 15:00`), 'missed']);
  });

  it('of a clock that the terms do not know is nothing', () => {
    const facts = [
      start,
      fact('breached', `${monday} 10:30`, { clock: 'uc:1' }),
      fact('waived', `${monday} 10:30`, { clock: 'ola:1' }),
    ];
    expect(gtrAt(`${monday} 11:00`, facts)).toEqual(gtrAt(`${monday} 11:00`, [start]));
  });
});
