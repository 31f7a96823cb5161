import type { Instant } from '@vigie/kernel';
import { type BusinessTime, businessTime } from '../calendar/business-time.ts';
import { calendarIn } from './case-calendar.ts';
import {
  answering,
  type CaseAnswer,
  type CaseFields,
  instantIn,
  MalformedCase,
  oneOf,
  written,
} from './case-fields.ts';

/** Asks the engine what a case of the kind `sla-calendar` asks; what the case expects is not looked at. */
export const answerCalendarCase = (question: CaseFields): CaseAnswer => answering(() => ask(question));

function ask(question: CaseFields): string | number | null {
  const op = oneOf(question, 'op', ['add', 'elapsed', 'nextOpen', 'prevOpen']);
  const time = businessTime(calendarIn(question));
  const start = instantIn(question, 'start');
  switch (op) {
    case 'add':
      return told(time.add(start, amountIn(question)));
    case 'elapsed':
      return elapsed(time, start, question);
    case 'nextOpen':
      return told(time.nextOpen(start));
    case 'prevOpen':
      return told(time.prevOpen(start));
  }
}

const told = (at: Instant | undefined): string | null => (at === undefined ? null : written(at));

/** In the unit of the case, minutes unless it says otherwise, and exact unless it is to be rounded down. */
function elapsed(time: BusinessTime, start: Instant, question: CaseFields): number {
  const ms = time.elapsed(start, instantIn(question, 'end'));
  const unit = 'unit' in question ? oneOf(question, 'unit', ['minutes', 'seconds']) : 'minutes';
  if (!('roundDown' in question)) return ms / msIn[unit];
  oneOf(question, 'roundDown', ['minute']);
  return (Math.floor(ms / msIn.minutes) * msIn.minutes) / msIn[unit];
}

const msIn = { minutes: 60_000, seconds: 1000 } as const;

/** Milliseconds, from `minutes` or `seconds`, whichever the case has; a case with both or neither is none. */
function amountIn(question: CaseFields): number {
  const [unit, other] = 'minutes' in question ? (['minutes', 'seconds'] as const) : (['seconds', 'minutes'] as const);
  const amount = question[unit];
  const ms = typeof amount === 'number' ? amount * msIn[unit] : Number.NaN;
  if (!Number.isSafeInteger(ms) || other in question) throw new MalformedCase(unit, amount);
  return ms;
}
