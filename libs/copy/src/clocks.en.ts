import { kindInFullEn } from './clock-kinds.en.ts';
import { reasonIn } from './clock-reasons.ts';
import { explainEn } from './clock-story.en.ts';
import { calculationEn, kindEn, milestoneEn, pictureEn, readingEn, standingEn } from './clock-screens.en.ts';
import type { ClockWords } from './clocks.ts';

export const clocksEn: ClockWords = {
  kind: kindEn,
  kindInFull: kindInFullEn,
  standing: {
    running: 'running',
    paused: 'on hold',
    out_of_hours: 'outside hours',
    stopped: 'stopped',
    not_owed: 'not owed',
  },
  outcome: { pending: 'pending', met: 'kept', missed: 'missed', void: 'not counted' },
  owner: {
    L1: 'L1',
    L2: 'L2',
    L3: 'L3',
    client: 'client',
    vendor: 'vendor',
    out_of_hours: 'outside hours',
    nobody: 'nobody',
  },
  reason: (code) => reasonIn('en', code),
  rule: {
    required: 'This field is needed.',
    positive: 'Write a whole number, at least 1.',
    percent: 'Write a whole percentage from 1 to 99.',
    share: 'Write two whole numbers, the first at most the second.',
    order: 'This value must come after the one before it.',
    twice: 'This line says the same as an earlier one.',
    coverage: 'The contract has no such covered hours.',
    zone: 'This time zone does not exist.',
    weekday: 'This day of the week does not exist.',
    date: 'No calendar shows this date.',
    time: 'Write the time like this: 08:30.',
    neverOpens: 'This calendar never opens.',
  },
  explain: explainEn,
  reading: readingEn,
  stands: standingEn,
  picture: pictureEn,
  calculation: calculationEn,
  milestone: milestoneEn,
};
