import { describe, expect, it } from '@jest/globals';
import { instant, type Instant } from '@vigie/kernel';
import type { LogEntry } from './log-entry.ts';
import { resolutionOf } from './logged-resolution.ts';

const at = (hour: number): Instant => instant(Date.UTC(2024, 2, 4, hour));
const said = {
  ...{ caller_id: null, contact_type: null, location: null, category: null, subcategory: null, u_symptom: null },
  ...{ impact: null, urgency: null, assignment_group: null, assigned_to: null, priority: '2 - High' },
};

/** Entries by hour and state; the last tells when it was resolved. */
function incident(states: readonly (readonly [hour: number, state: string])[], resolved: number | undefined) {
  const resolvedAt = resolved === undefined ? undefined : at(resolved);
  const entries = states.map(([hour, state], position): LogEntry => ({
    ...{ line: position + 2, number: 'INC1', position, openedAt: at(8), at: at(hour), resolvedAt },
    said: { ...said, incident_state: state },
  }));
  return { number: 'INC1', location: null, entries };
}

const opened = { type: 'opened', at: at(8), priority: 'P2', service: null, level: 'L1', desk: null };
const hold = (reason: string, from: number, to: number) => [
  { type: 'held', at: at(from), reason },
  { type: 'resumed', at: at(to), reason },
];

describe('an incident of a log, as the clock of its resolution sees it', () => {
  it('is held from an entry that waits to the next entry', () => {
    const logged = incident(
      [
        [8, 'New'],
        [9, 'Awaiting User Info'],
        [11, 'Active'],
        [12, 'Awaiting Vendor'],
        [13, 'Resolved'],
      ],
      13,
    );
    expect(resolutionOf(logged)).toEqual([
      ...[opened, ...hold('client', 9, 11), ...hold('vendor', 12, 13), { type: 'resolved', at: at(13) }],
    ]);
  });

  it('is not held before it is opened or after it is resolved, however its times run', () => {
    const logged = incident(
      [
        [7, 'Awaiting Vendor'],
        [9, 'Active'],
        [10, 'Awaiting User Info'],
        [15, 'Closed'],
      ],
      12,
    );
    expect(resolutionOf(logged)).toEqual([
      ...[opened, ...hold('vendor', 8, 9), ...hold('client', 10, 12), { type: 'resolved', at: at(12) }],
    ]);
  });

  it('is held once where two waits for the same overlap, because times run backwards', () => {
    const logged = incident(
      [
        [9, 'Awaiting Vendor'],
        [13, 'Active'],
        [11, 'Awaiting Vendor'],
        [14, 'Resolved'],
      ],
      15,
    );
    expect(resolutionOf(logged)).toEqual([opened, ...hold('vendor', 9, 14), { type: 'resolved', at: at(15) }]);
  });

  it('is not told without a time of resolution, or with one before it was opened', () => {
    expect(
      resolutionOf(
        incident(
          [
            [8, 'New'],
            [9, 'Closed'],
          ],
          undefined,
        ),
      ),
    ).toBeUndefined();
    expect(
      resolutionOf(
        incident(
          [
            [8, 'New'],
            [9, 'Closed'],
          ],
          7,
        ),
      ),
    ).toBeUndefined();
    expect(resolutionOf(incident([[8, 'Closed']], 8))).toHaveLength(2);
  });
});
