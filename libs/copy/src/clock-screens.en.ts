import type { ClockKind } from '@vigie/sla';
import type { CalculationWords, MilestoneWords, PictureWords, ReadingWords, StandingWords } from './clock-screens.ts';

export const kindEn: Readonly<Record<ClockKind, string>> = {
  first_response: 'Response',
  next_update: 'Update',
  resolution: 'Resolution',
  arrival: 'Arrival',
  ola: 'OLA',
  uc: 'UC',
};

const todo: Readonly<Record<ClockKind, string>> = {
  first_response: 'to respond',
  next_update: 'to give an update',
  resolution: 'to resolve',
  arrival: 'to arrive on site',
  ola: 'at this level',
  uc: 'for the supplier',
};

export const readingEn: ReadingWords = {
  counting: (kind, left) => `${kindEn[kind]} running, ${left} left`,
  nearly: (kind, percent, left) => `${kindEn[kind]} at ${percent}%, ${left} left`,
  held: (kind, left) => `${kindEn[kind]} on hold, ${left} left`,
  closed: (kind, left) => `${kindEn[kind]} outside hours, ${left} left`,
  opens: (sentence, moment) => `${sentence}, goes on ${moment}`,
  late: (kind, over) => `${kindEn[kind]} late by ${over}`,
  brokenOnce: (kind, left) => `${kindEn[kind]} missed once, ${left} left`,
  lateHeld: (kind, over) => `${kindEn[kind]} late by ${over}, on hold`,
  lateClosed: (kind, over) => `${kindEn[kind]} late by ${over}, outside hours`,
  met: (kind, spare) => `${kindEn[kind]} kept, ${spare} to spare`,
  missed: (kind, over) => `${kindEn[kind]} missed by ${over}`,
  missedOnce: (kind) => `${kindEn[kind]} missed`,
  dueAt: (kind, moment) => `${kindEn[kind]} due ${moment}`,
  none: (kind) => `${kindEn[kind]} not owed`,
};

export const standingEn: StandingWords = {
  left: (kind, left, due) => `${left} left ${todo[kind]}, due ${due}`,
  closed: (kind, left, opens, due) => `Outside hours: ${left} left ${todo[kind]}, goes on ${opens}, due ${due}`,
  held: (kind, reasons, left) => `On hold, ${reasons}: ${left} left ${todo[kind]}, due once it resumes`,
  brokenOnce: (kind, left, due) => `${kindEn[kind]} missed once: ${left} left ${todo[kind]}, due ${due}`,
  late: (kind, over, due) => `${kindEn[kind]} late by ${over}, it was due ${due}`,
  lateHeld: (kind, reasons, over) => `${kindEn[kind]} late by ${over}; on hold, ${reasons}`,
  met: (kind, spare) => `${kindEn[kind]} kept with ${spare} to spare`,
  missed: (kind, over) => `${kindEn[kind]} missed by ${over}`,
  missedOnce: (kind) => `${kindEn[kind]} missed`,
  void: 'The promises on this ticket no longer count',
  notPromised: 'No time is promised for this ticket',
  noTerms: 'No contract is published for this client: no clock runs',
  thatIs: (moment, hour, city) => `${moment} (${hour} in ${city})`,
};

export const pictureEn: PictureWords = {
  title: 'The clocks of this ticket',
  levels: 'Level',
  counted: (used) => `${used} counted`,
  countedOf: (used, target) => `${used} of ${target}`,
  ahead: (left) => `${left} left`,
  over: (over) => `${over} late`,
  held: (reasons) => `not counted, ${reasons}`,
  closed: 'outside hours, not counted',
  dayOff: (name, day, isProvisional) => `${name} on ${day}${isProvisional ? ', provisional' : ''}`,
  clockChange: (before, after) => `the clocks go from ${before} to ${after}`,
  since: (from) => `since ${from}`,
  from: (from, to) => `${from} to ${to}`,
  legend: {
    counted: 'counted',
    paused: 'on hold, not counted',
    closed: 'outside hours, not counted',
    ahead: 'to come',
    over: 'late',
  },
  cited: (promise, version, number) => `${promise}, ${version}, clause\u00a0${number}`,
  citedVersion: (promise, version) => `${promise}, ${version}`,
};

export const calculationEn: CalculationWords = {
  open: 'See the calculation',
  title: (reference) => `The calculation, ${reference}`,
  which: 'Promise',
  step: 'What happened',
  counted: 'Counted',
  clause: 'Clause',
  total: 'Total',
  copy: 'Copy the text',
  copied: 'Calculation copied',
  notCopied: 'This browser does not allow copying; select the text.',
  close: 'Close',
};

export const milestoneEn: MilestoneWords = {
  warning: (kind, percent) => `${kindEn[kind]} at ${percent}%`,
  breach: (kind, due) => `${kindEn[kind]} late, it was due ${due}`,
  breachNow: (kind) => `${kindEn[kind]} late`,
  afterBreach: (kind, over) => `${kindEn[kind]} late by ${over}`,
};
