import { instant, iso } from '@vigie/kernel';
import type { WorkBlockFragment } from '../../../graph/generated/graphql';
import { placeWork } from './block-lanes';

const now = instant(Date.parse('2025-11-20T09:00:00.000Z'));
const minute = (count: number) => instant(now + count * 60_000);
const window = { from: minute(-240), until: minute(60), pixelsPerMs: 64 / 3_600_000 };
const block = (
  reference: string,
  from: number,
  until: number | null,
  state: WorkBlockFragment['state'] = until === null ? 'RUNNING' : 'DONE',
): WorkBlockFragment => ({
  ticketId: reference,
  reference,
  title: 'Imprimante',
  client: { id: 'albarine', name: 'Albarine', code: 'ALB', tint: 1 },
  level: 'L1',
  priority: 'P3',
  from: iso(minute(from)),
  until: until === null ? null : iso(minute(until)),
  state,
});
const placed = (...blocks: WorkBlockFragment[]) => placeWork(blocks, window, now);

describe('the work of a person on a lane', () => {
  it('stands where it began and goes on until now', () => {
    expect(placed(block('one', -120, null)).blocks).toMatchObject([{ x: 128, width: 128, lane: 0, isNarrow: false }]);
  });

  it('is cut at the start of the lane, and never too narrow to be read', () => {
    const { blocks } = placed(block('long', -600, -200), block('short', -10, null));
    expect(blocks).toMatchObject([
      { x: 0, width: 46, isNarrow: true },
      { width: 46, isNarrow: true },
    ]);
  });

  it('takes a second lane for what overlaps, the most urgent in the first one', () => {
    const { blocks, lanes } = placed(block('calm', -180, null), block('late', -60, null, 'BREACHED'));
    expect(lanes).toBe(2);
    expect(blocks.map(({ block: { reference }, lane }) => [reference, lane])).toEqual([
      ['calm', 1],
      ['late', 0],
    ]);
  });

  it('counts what goes on and finds no lane; what is done gives way without a word', () => {
    const { blocks, hidden } = placed(
      block('done', -180, -20),
      block('late', -180, null, 'BREACHED'),
      block('near', -180, null, 'W90'),
      block('calm', -180, null),
    );
    expect(blocks.map(({ block: { reference } }) => reference)).toEqual(['late', 'near']);
    expect(hidden.map(({ reference }) => reference)).toEqual(['calm']);
  });

  it('is one lane when one stretch follows another', () => {
    expect(placed(block('first', -180, -100), block('then', -90, null)).lanes).toBe(1);
    expect(placed().lanes).toBe(1);
  });
});
