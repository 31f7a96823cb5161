import { Module } from '@nestjs/common';
import { SlaModule } from '../sla/index.ts';
import { AssignTicket } from './assign-ticket.ts';
import { ChangeView } from './change-view.ts';
import { CommentTicket } from './comment-ticket.ts';
import { Happenings } from './happenings.ts';
import { HoldTicket } from './hold-ticket.ts';
import { LiveChanges } from './live-changes.ts';
import { OpenTicket } from './open-ticket.ts';
import { QualifyTicket } from './qualify-ticket.ts';
import { QueueQueries } from './queue.queries.ts';
import { RemoveView } from './remove-view.ts';
import { ResolveTicket } from './resolve-ticket.ts';
import { ResumeTicket } from './resume-ticket.ts';
import { SaveView } from './save-view.ts';
import { SavedViewQueries } from './saved-views.queries.ts';
import { TicketQueries } from './ticketing.queries.ts';

const acts = [OpenTicket, QualifyTicket, AssignTicket, HoldTicket, ResumeTicket, ResolveTicket, CommentTicket];

const views = [SaveView, ChangeView, RemoveView];

export const ticketingResolvers = [TicketQueries, QueueQueries, SavedViewQueries, LiveChanges, ...acts, ...views];

@Module({ imports: [SlaModule], providers: [Happenings, ...ticketingResolvers], exports: acts })
export class TicketingModule {}
