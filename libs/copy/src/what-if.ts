/** What the command line says when it asks history about other promises. */
export interface WhatIfWords {
  readonly usage: string;
  readonly description: string;
  readonly log: string;
  readonly target: string;
  readonly hoursOption: string;
  readonly pause: string;
  readonly json: string;
  readonly badClause: Readonly<Record<'target' | 'hours' | 'pause', (value: string) => string>>;
  readonly missing: (option: string) => string;
  readonly reading: (percent: number) => string;
  readonly title: (file: string) => string;
  readonly read: (found: {
    readonly rows: number;
    readonly badRows: number;
    readonly incidents: number;
    readonly unresolved: number;
  }) => string;
  readonly head: readonly [clause: string, tickets: string, missed: string, share: string, late: string];
  readonly always: string;
  readonly days: Readonly<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', string>>;
  readonly neverPaused: string;
  readonly alwaysPaused: string;
  /** `waits`: what is waited for, in words. */
  readonly pausedFor: (waits: string) => string;
  readonly hours: (count: string) => string;
  readonly took: (seconds: string) => string;
}
