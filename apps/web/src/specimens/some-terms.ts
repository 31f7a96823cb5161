import type { MovedFragment } from '../graph/generated/graphql';
import type { TypedWeek } from '../ui/week-grid/week-windows';

const day = [{ from: '05:00', to: '21:00' }];

/** Long days, a short Friday, two nights at the end of the week, and a day that is closed. */
export const someWeek: TypedWeek = {
  ...{ mon: day, tue: day, wed: [], thu: day, fri: [{ from: '05:00', to: '13:00' }] },
  sat: [
    { from: '08:00', to: '12:00' },
    { from: '20:00', to: '04:00' },
  ],
  sun: [{ from: '21:00', to: '05:00' }],
};

const clock = { clock: 'resolution', kind: 'RESOLUTION', before: '2025-11-20T08:00:00.000Z' } as const;

/** What a change of terms moves: one clock to another hour, one to none, and a third that is not listed. */
export const someMoved: MovedFragment = {
  count: 3,
  clocks: [
    {
      ...clock,
      ticketId: '1',
      reference: 'ALB-1042',
      title: 'Étiquettes hors ligne',
      after: '2025-11-20T12:30:00.000Z',
    },
    { ...clock, ticketId: '2', reference: 'ALB-1043', title: null, after: null },
  ],
};
