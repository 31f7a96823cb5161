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
