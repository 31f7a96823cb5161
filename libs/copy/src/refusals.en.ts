import type { PackItem, ResolutionItem, TicketStatus } from '@vigie/ticketing';
import type { Refusals } from './refusals.ts';
import { reasonIn } from './reasons.ts';
import { reasonsEn } from './reasons.en.ts';
import { shortInstant } from './time-of-day.ts';

const at = (iso: string, zone: string): string => shortInstant(iso, 'en-GB', zone);

const standing: Readonly<Record<TicketStatus, string>> = {
  new: 'new',
  open: 'in progress',
  on_hold: 'on hold',
  resolved: 'resolved',
  closed: 'closed',
  cancelled: 'cancelled',
  merged: 'merged',
};

const pack: Readonly<Record<PackItem, string>> = {
  symptom: 'the symptom',
  tried: 'what was tried',
  evidence: 'the evidence',
  hypothesis: 'the hypothesis',
  ask: 'the ask',
};

const resolution: Readonly<Record<ResolutionItem, string>> = {
  root: 'the root of the fault',
  cause: 'the cause',
  summary: 'the summary for the client',
};

const all = (parts: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);

export const refusalsEn: Refusals = {
  INVALID_INPUT: () => 'Some fields need correcting.',
  NOT_FOUND: () => 'Not found: it does not exist or is not open to you.',
  NOT_ALLOWED: () => 'Your role does not allow this act. An administrator can grant it.',
  ACT_ID_REUSED: () => 'This act was already sent with other content. Please do it again.',
  TICKET_ALREADY_ASSIGNED: ({ assignee, since }, zone) =>
    assignee === null
      ? `This ticket went back to the queue on ${at(since, zone)}.`
      : `This ticket has been assigned to ${assignee} since ${at(since, zone)}.`,
  ASSIGNEE_NOT_ELIGIBLE: ({ assignee, reasons }) =>
    [`${assignee} cannot take it.`, ...reasons.map((reason) => reasonIn(reasonsEn, reason))].join(' '),
  NOBODY_ELIGIBLE: () => 'Nobody can take this ticket just now.',
  TICKET_IS_CLOSED: ({ status, since }, zone) =>
    status === 'merged'
      ? `This ticket was merged on ${at(since, zone)}. Follow the ticket that took it over.`
      : `This ticket has been ${standing[status]} since ${at(since, zone)}. Open a linked ticket.`,
  TICKET_CANNOT_MOVE: ({ status }) => `This ticket is ${standing[status]}, which does not allow this act.`,
  LEVEL_GOES_BY_ESCALATION: () => 'Work has begun: to change the level, escalate or return the ticket.',
  NO_HIGHER_LEVEL: ({ level }) => `No level asked for is above ${level}, where this ticket is.`,
  NO_LOWER_LEVEL: () => 'This ticket is at L1: there is no level to return it to.',
  ESCALATION_PACK_INCOMPLETE: ({ missing }) => `To escalate, give ${all(missing.map((item) => pack[item]))} too.`,
  WAKE_UP_IS_PAST: ({ since }, zone) => `The wake-up asked for, ${at(since, zone)}, is past. Choose a time to come.`,
  RESOLUTION_INCOMPLETE: ({ missing }) => `To resolve, give ${all(missing.map((item) => resolution[item]))} too.`,
  RESOLUTION_STANDS: ({ since }, zone) => `The resolution has stood since ${at(since, zone)}. Open a linked ticket.`,
  SAME_TICKET: () => 'A ticket is not linked to itself. Choose another one.',
  ANOTHER_CLIENT: () => 'These two tickets belong to different clients: they are neither linked nor merged.',
  OTHER_TICKET_IS_OVER: ({ status }) =>
    `The other ticket is ${standing[status]}: merge into one still at work, or link them.`,
  CATEGORY_EXISTS: () => 'A category already has this name here. Choose another name.',
  CATEGORY_TOO_DEEP: ({ depth }) => `The catalogue has ${depth} levels at most. Place it higher.`,
  CATEGORY_WITHIN_ITSELF: () => 'A category is not placed beneath itself. Choose another place.',
  TOO_MANY_VIEWS: ({ max }) => `You keep ${max} views already. Remove one first.`,
  LAST_ADMINISTRATOR: () => 'This is the last administrator who can sign in. Name another one first.',
  OWN_RIGHTS: () => 'Nobody widens their own rights. Ask another administrator.',
  OWN_ACCOUNT: () => 'Nobody closes their own account. Ask another administrator.',
  ROLE_DOES_NOT_FIT: ({ kind }) =>
    kind === 'contact'
      ? 'Somebody of a client holds the roles of that client alone, and there alone.'
      : 'This role is for people of a client.',
  ADMINISTERS_EVERYWHERE: () => 'One administers everywhere or nowhere: this right is not set client by client.',
  RIGHTS_HAVE_CHANGED: () => 'These rights have changed meanwhile. Here they are as they stand, try again.',
  STILL_HOLDS_TICKETS: ({ count }) =>
    count === 1
      ? 'This person still holds 1 open ticket here. It would stay with them, and they could not work on it.'
      : `This person still holds ${count} open tickets here. They would stay with them, out of their reach.`,
  EMAIL_IS_TAKEN: () => 'Somebody signs in with this address already. Choose another one.',
  SIGN_IN_REFUSED: () => 'Unknown address or password.',
  TOO_MANY_ATTEMPTS: ({ seconds }) => `Too many attempts. Try again in ${Math.ceil(seconds / 60)}\u00a0min.`,
  FOREIGN_ORIGIN: () => 'This request comes from a page of another site.',
  SESSION_OVER: () => 'Your session is over. Please sign in again.',
  UNAVAILABLE: ({ seconds }) => `The service is busy. Try again in ${seconds}\u00a0s.`,
  INTERNAL_ERROR: () => 'Something went wrong on our side and has been logged. Try again, then tell us.',
  REQUEST_TOO_LARGE: () => 'The request is too large.',
  MALFORMED_REQUEST: () => 'The request cannot be read.',
};
