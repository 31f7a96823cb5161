import { describe, expect, it } from '@jest/globals';
import { aCalendar } from '../calendar/calendar.builder.ts';
import { aTarget, hour, someTerms } from '../terms/terms.builder.ts';
import { fact, inParis, monday, start } from '../timeline/story.builder.ts';
import { briefly } from './briefly.ts';
import { explain } from './explanation.ts';

const weeks = (hours: number, now: string, ...facts: readonly ReturnType<typeof fact>[]) =>
  explain(
    [start, ...facts],
    someTerms({ targets: [aTarget(hours)] }, aCalendar({ holidays: ['2026-06-25'] })),
    inParis(now),
    'resolution',
  )!;
const brief = (explanation: ReturnType<typeof weeks>) =>
  briefly(explanation).steps.map((step) =>
    step.kind === 'counted' ? [step.openings, step.counted / hour] : step.kind,
  );

describe('an explanation told briefly', () => {
  it('takes openings that follow each other as one from the fourth on', () => {
    expect(brief(weeks(30, `${monday} 09:00`))).toEqual(['promised', [4, 30]]);
    expect(brief(weeks(20, `${monday} 09:00`))).toEqual(['promised', [1, 9], 'closed', [1, 9], 'closed', [1, 2]]);
  });

  it('does not pass over a holiday, nor from what was counted to what is to come', () => {
    const steps = ['promised', [4, 36], 'closed', [4, 36], 'closed', [1, 9], 'closed', [1, 9]];
    expect(brief(weeks(90, '2026-06-18 18:00'))).toEqual(steps);
  });

  it('keeps apart what was held', () => {
    const held = fact('held', '2026-06-19 09:00', { reason: 'vendor' });
    const steps = ['promised', [4, 36], 'closed', [1, 9], 'closed', [1, 4], [1, 1]];
    expect(brief(weeks(50, '2026-06-22 13:00', held))).toEqual(steps);
  });

  it('counts as much as the whole story', () => {
    const whole = weeks(90, '2026-06-18 18:00');
    const sum = ({ steps }: typeof whole) =>
      steps.reduce((total, step) => total + (step.kind === 'counted' ? step.counted : 0), 0);
    expect(sum(briefly(whole))).toBe(sum(whole));
  });
});
