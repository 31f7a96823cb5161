import { Module } from '@nestjs/common';
import { SlaModule } from '../sla/index.ts';
import { AssignTicket } from './assign-ticket.ts';
import { ChangeView } from './change-view.ts';
import { AssignTickets } from './assign-tickets.ts';
import { CandidateQueries } from './candidates.queries.ts';
import { CommentTicket } from './comment-ticket.ts';
import { DeskTeamQueries } from './desk-team.queries.ts';
import { Happenings } from './happenings.ts';
import { CancelTicket } from './cancel-ticket.ts';
import { CloseTicket } from './close-ticket.ts';
import { ConfirmResolution } from './confirm-resolution.ts';
import { EscalateTicket } from './escalate-ticket.ts';
import { HoldTicket } from './hold-ticket.ts';
import { LinkTickets } from './link-tickets.ts';
import { MergeTicket } from './merge-ticket.ts';
import { ReopenTicket } from './reopen-ticket.ts';
import { ReturnTicket } from './return-ticket.ts';
import { SetClientPriority } from './set-client-priority.ts';
import { SplitTicket } from './split-ticket.ts';
import { TicketWaker } from './ticket-waker.ts';
import { UnlinkTickets } from './unlink-tickets.ts';
import { LiveChanges } from './live-changes.ts';
import { LivePresence } from './live-presence.ts';
import { OpenTicket } from './open-ticket.ts';
import { QualifyTicket } from './qualify-ticket.ts';
import { QueueQueries } from './queue.queries.ts';
import { RemoveView } from './remove-view.ts';
import { ResolveTicket } from './resolve-ticket.ts';
import { ResumeTicket } from './resume-ticket.ts';
import { SaveView } from './save-view.ts';
import { SavedViewQueries } from './saved-views.queries.ts';
import { TakeTicket } from './take-ticket.ts';
import { TicketQueries } from './ticketing.queries.ts';

const acts = [
  OpenTicket,
  QualifyTicket,
  AssignTicket,
  AssignTickets,
  TakeTicket,
  EscalateTicket,
  ReturnTicket,
  HoldTicket,
  ResumeTicket,
  ResolveTicket,
  ConfirmResolution,
  ReopenTicket,
  CloseTicket,
  CancelTicket,
  SetClientPriority,
  MergeTicket,
  SplitTicket,
  LinkTickets,
  UnlinkTickets,
  CommentTicket,
];

const views = [SaveView, ChangeView, RemoveView];

export const ticketingResolvers = [
  TicketQueries,
  CandidateQueries,
  QueueQueries,
  SavedViewQueries,
  DeskTeamQueries,
  LiveChanges,
  LivePresence,
  ...acts,
  ...views,
];

@Module({ imports: [SlaModule], providers: [Happenings, TicketWaker, ...ticketingResolvers], exports: acts })
export class TicketingModule {}
