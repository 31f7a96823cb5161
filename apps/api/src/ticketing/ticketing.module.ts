import { Module } from '@nestjs/common';
import { SlaModule } from '../sla/index.ts';
import { AssignTicket } from './assign-ticket.ts';
import { AssignTickets } from './assign-tickets.ts';
import { CandidateQueries } from './candidates.queries.ts';
import { CommentTicket } from './comment-ticket.ts';
import { Happenings } from './happenings.ts';
import { HoldTicket } from './hold-ticket.ts';
import { LiveChanges } from './live-changes.ts';
import { OpenTicket } from './open-ticket.ts';
import { QualifyTicket } from './qualify-ticket.ts';
import { QueueQueries } from './queue.queries.ts';
import { ResolveTicket } from './resolve-ticket.ts';
import { ResumeTicket } from './resume-ticket.ts';
import { TakeTicket } from './take-ticket.ts';
import { TicketQueries } from './ticketing.queries.ts';

const acts = [
  OpenTicket,
  QualifyTicket,
  AssignTicket,
  AssignTickets,
  TakeTicket,
  HoldTicket,
  ResumeTicket,
  ResolveTicket,
  CommentTicket,
];

export const ticketingResolvers = [TicketQueries, CandidateQueries, QueueQueries, LiveChanges, ...acts];

@Module({ imports: [SlaModule], providers: [Happenings, ...ticketingResolvers], exports: acts })
export class TicketingModule {}
