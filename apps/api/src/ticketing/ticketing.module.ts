import { Module } from '@nestjs/common';
import { SlaModule } from '../sla/index.ts';
import { AssignTicket } from './assign-ticket.ts';
import { CommentTicket } from './comment-ticket.ts';
import { DeskTeamQueries } from './desk-team.queries.ts';
import { Happenings } from './happenings.ts';
import { HoldTicket } from './hold-ticket.ts';
import { LiveChanges } from './live-changes.ts';
import { LivePresence } from './live-presence.ts';
import { OpenTicket } from './open-ticket.ts';
import { QualifyTicket } from './qualify-ticket.ts';
import { QueueQueries } from './queue.queries.ts';
import { ResolveTicket } from './resolve-ticket.ts';
import { ResumeTicket } from './resume-ticket.ts';
import { TicketQueries } from './ticketing.queries.ts';

const acts = [OpenTicket, QualifyTicket, AssignTicket, HoldTicket, ResumeTicket, ResolveTicket, CommentTicket];

export const ticketingResolvers = [TicketQueries, QueueQueries, DeskTeamQueries, LiveChanges, LivePresence, ...acts];

@Module({ imports: [SlaModule], providers: [Happenings, ...ticketingResolvers], exports: acts })
export class TicketingModule {}
