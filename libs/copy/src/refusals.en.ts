import type { RefusalData, Refusals } from './refusals.ts';
import { shortInstant } from './time-of-day.ts';

const at = (iso: string, zone: string): string => shortInstant(iso, 'en-GB', zone);

const standing: Readonly<Record<RefusalData['TICKET_CANNOT_MOVE']['status'], string>> = {
  new: 'new',
  open: 'in progress',
  on_hold: 'on hold',
  resolved: 'resolved',
};

export const refusalsEn: Refusals = {
  INVALID_INPUT: () => 'Some fields need correcting.',
  NOT_FOUND: () => 'Not found: it does not exist or is not open to you.',
  NOT_ALLOWED: () => 'Your role does not allow this act. An administrator can grant it.',
  ACT_ID_REUSED: () => 'This act was already sent with other content. Please do it again.',
  TICKET_ALREADY_ASSIGNED: ({ assignee, since }, zone) =>
    assignee === null
      ? `This ticket went back to the queue on ${at(since, zone)}.`
      : `This ticket has been assigned to ${assignee} since ${at(since, zone)}.`,
  ASSIGNEE_NOT_ELIGIBLE: ({ assignee }) => `${assignee} is not authorised for this client.`,
  TICKET_IS_CLOSED: ({ since }, zone) => `This ticket has been closed since ${at(since, zone)}. Open a linked ticket.`,
  TICKET_CANNOT_MOVE: ({ status }) => `This ticket is ${standing[status]}, which does not allow this act.`,
  SIGN_IN_REFUSED: () => 'Unknown address or password.',
  TOO_MANY_ATTEMPTS: ({ seconds }) => `Too many attempts. Try again in ${Math.ceil(seconds / 60)}\u00a0min.`,
  FOREIGN_ORIGIN: () => 'This request comes from a page of another site.',
  SESSION_OVER: () => 'Your session is over. Please sign in again.',
  UNAVAILABLE: ({ seconds }) => `The service is busy. Try again in ${seconds}\u00a0s.`,
  INTERNAL_ERROR: () => 'Something went wrong on our side and has been logged. Try again, then tell us.',
  REQUEST_TOO_LARGE: () => 'The request is too large.',
  MALFORMED_REQUEST: () => 'The request cannot be read.',
};
