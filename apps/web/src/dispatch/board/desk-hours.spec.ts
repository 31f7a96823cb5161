import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { CoverageFragment } from '../../graph/generated/graphql';
import { Graph } from '../../graph/graph';
import { aRow } from '../../testing/a-row';
import { aCoverage, aTicketClock } from '../../testing/some-terms';
import { DeskHours } from './desk-hours';
import { queueOf, type Row } from './queue';
import { QueueFeed } from './queue-feed';

const listed = (...rows: readonly Row[]) => queueOf({ rows, next: null, total: rows.length });
const owing = (...changes: Parameters<typeof aTicketClock>): Row => aRow({ clocks: [aTicketClock(...changes)] });

/** A desk whose clients have these coverages, and a list with these rows. */
function opened(coverages: readonly CoverageFragment[], ...rows: readonly Row[]) {
  const queue = signal(listed(...rows));
  const asked: string[] = [];
  const answer = { coverages, isLost: false };
  const ask = (_query: unknown, { deskId }: { deskId: string }) => {
    asked.push(deskId);
    return Promise.resolve().then(() => (answer.isLost ? Promise.reject(new Error('lost')) : answer));
  };
  TestBed.configureTestingModule({
    providers: [DeskHours, { provide: QueueFeed, useValue: { queue } }, { provide: Graph, useValue: { ask } }],
  });
  const hours = TestBed.inject(DeskHours);
  hours.open('lyon');
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn++) {
      TestBed.tick();
      await Promise.resolve();
    }
  };
  return { hours, asked, answer, settled, show: (...next: readonly Row[]) => queue.set(listed(...next)) };
}

describe('the hours of a desk', () => {
  it('are read once for all rows, and give each its most pressing clock', async () => {
    const row = owing();
    const { hours, asked, settled } = opened([aCoverage()], row, owing());
    expect(hours.clockOf()(row)?.anchor.hours).toBeUndefined();
    await settled();
    expect(hours.clockOf()(row)?.anchor.hours).toHaveLength(1);
    expect(asked).toEqual(['lyon']);
  });

  it('give the same clock for the same row, so that nothing is drawn again', async () => {
    const row = owing();
    const { hours, settled } = opened([aCoverage()], row);
    await settled();
    expect(hours.clockOf()(row)).toBe(hours.clockOf()(row));
    expect(hours.clockOf()(aRow())).toBeUndefined();
  });

  it('are asked for again with the next list when the first answer was lost', async () => {
    const { hours, asked, answer, settled, show } = opened([aCoverage()]);
    answer.isLost = true;
    await settled();
    answer.isLost = false;
    const row = owing();
    show(row);
    await settled();
    expect(asked).toEqual(['lyon', 'lyon']);
    expect(hours.clockOf()(row)?.anchor.hours).toHaveLength(1);
  });

  it('are asked for once about all rows that lack them', async () => {
    const { asked, settled, show } = opened([aCoverage()], owing());
    await settled();
    const later = (minute: number) => ({ coverageId: 'new', dueAt: `2026-06-15T09:${minute}:00.000Z` });
    show(owing(later(10)), owing(later(20)), owing(later(30)));
    await settled();
    expect(asked).toEqual(['lyon', 'lyon']);
  });

  it('are read again when a row names a coverage that is not known, and once only', async () => {
    const { asked, settled, show } = opened([aCoverage()], owing());
    await settled();
    show(owing(), owing({ coverageId: 'new' }));
    await settled();
    show(owing(), owing({ coverageId: 'new' }));
    await settled();
    expect(asked).toEqual(['lyon', 'lyon']);
  });

  it('are read again when they do not lead a clock to the due time that the server told', async () => {
    const { asked, settled, show, hours, answer } = opened([aCoverage()], owing());
    await settled();
    const moved = owing({ dueAt: '2026-06-15T09:00:00.000Z' });
    answer.coverages = [aCoverage({ breaks: [{ date: '2026-06-15', windows: [{ from: '09:00', to: '10:00' }] }] })];
    show(moved);
    await settled();
    expect(asked).toEqual(['lyon', 'lyon']);
    expect(hours.clockOf()(moved)?.anchor.hours?.[0]?.calendar.breaks).toHaveProperty('2026-06-15');
  });
});
