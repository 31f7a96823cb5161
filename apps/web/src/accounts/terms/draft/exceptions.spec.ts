import type { ExceptionDraft } from './contract-draft';
import { datesIn, datesOf, exceptionsOf } from './exceptions';

const working = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const ramadan: ExceptionDraft = {
  ...{ kind: 'instead', from: '2026-02-18', to: '2026-03-19', weekdays: working, hours: '08:00\u00a0–\u00a014:00' },
};

describe('hours of some dates', () => {
  it('touch the weekdays named and no others', () => {
    const dates = datesIn(ramadan);
    expect(dates).toHaveLength(22);
    expect(dates.slice(0, 4)).toEqual(['2026-02-18', '2026-02-19', '2026-02-20', '2026-02-23']);
  });

  it('are told again as the range that they were written as', () => {
    expect(exceptionsOf('instead', datesOf([ramadan], 'instead'))).toEqual([ramadan]);
  });

  it('are told date by date where no range gives them back', () => {
    const dates = ['2026-05-04', '2026-05-05', '2026-05-12'].map((date) => ({ date, windows: [] }));
    expect(exceptionsOf('instead', dates).map(({ from, to }) => [from, to])).toEqual(
      ['2026-05-04', '2026-05-05', '2026-05-12'].map((date) => [date, date]),
    );
  });

  it('are kept apart where more than a week lies between', () => {
    const dates = ['2026-05-04', '2026-06-01'].map((date) => ({ date, windows: [] }));
    expect(exceptionsOf('break', dates).map(({ from }) => from)).toEqual(['2026-05-04', '2026-06-01']);
  });

  it('hold of two for one date the later one, and say which it was', () => {
    const eve: ExceptionDraft = { ...ramadan, from: '2026-02-20', to: '2026-02-20', hours: '' };
    const [, , third] = datesOf([ramadan, eve], 'instead');
    expect(third).toEqual({ date: '2026-02-20', windows: [], at: 1 });
  });

  it('are none while a date cannot be read', () => {
    expect(datesIn({ ...ramadan, from: '2026-02-30' })).toEqual([]);
  });
});
