import type { WhatIfWords } from './what-if.ts';

const n = (count: number): string => new Intl.NumberFormat('en-GB').format(count);

export const whatIfEn: WhatIfWords = {
  usage: '--target <length> --log <csv> [options]',
  description: 'replays a history under other promises to resolve and counts what would have been missed',
  log: 'a ServiceNow audit log, .csv or .csv.gz',
  target: 'time to resolve, for example 8h, 1h30 or 45min; may be repeated',
  hoursOption: 'hours that count, 24x7 or for example “mon-fri 08:00-18:00”; may be repeated (by default these two)',
  pause:
    'waits that do not count: none, all or client,vendor,problem,evidence; may be repeated (by default none and all)',
  json: 'writes the result as JSON',
  badClause: {
    target: (value) => `--target: “${value}” is no length from a minute to a year; write 8h, 1h30 or 45min.`,
    hours: (value) =>
      `--hours: “${value}” tells no hours; write 24x7 or for example “mon-fri 08:00-12:00 14:00-18:00”.`,
    pause: (value) => `--pause: “${value}” is neither none nor all nor a list of client, vendor, problem, evidence.`,
  },
  missing: (option) => `The option ${option} is missing.`,
  reading: (percent) => `Reading the log, ${percent}%`,
  title: (file) => `What if the promise were another? ${file}`,
  read: ({ rows, badRows, incidents, unresolved }) =>
    `${n(rows)} rows read, ${n(badRows)} bad, ${n(incidents)} incidents, of which ${n(unresolved)} without a time of resolution do not count`,
  head: ['Promise', 'Tickets', 'Missed', 'Share', 'Beyond'],
  always: 'around the clock',
  days: { mon: 'mon', tue: 'tue', wed: 'wed', thu: 'thu', fri: 'fri', sat: 'sat', sun: 'sun' },
  neverPaused: 'never paused',
  alwaysPaused: 'paused while anybody is waited for',
  pausedFor: (waits) => `paused while ${waits}`,
  hours: (count) => `${count}\u00a0h`,
  took: (seconds) => `${seconds}\u00a0s`,
};
