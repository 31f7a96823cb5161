import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'ticket', schema: 'desk' })
export class TicketRow {
  @PrimaryColumn('uuid', { name: 'client_id' }) clientId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('integer') number: number;
  @Column('uuid', { name: 'desk_id' }) deskId: string;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text') status: string;
  @Column('text', { name: 'hold_reason', nullable: true }) holdReason: string | null;
  @Column('smallint') priority: number;
  @Column('text') level: string;
  @Column('text', { nullable: true }) impact: string | null;
  @Column('text', { nullable: true }) urgency: string | null;
  @Column('text', { nullable: true }) root: string | null;
  @Column('text') channel: string;
  @Column('uuid', { name: 'site_id', nullable: true }) siteId: string | null;
  @Column('uuid', { name: 'service_id', nullable: true }) serviceId: string | null;
  @Column('uuid', { name: 'category_id', nullable: true }) categoryId: string | null;
  @Column('uuid', { name: 'contact_id', nullable: true }) contactId: string | null;
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('uuid', { name: 'assignee_id', nullable: true }) assigneeId: string | null;
  @Column('timestamptz', { name: 'assigned_at', nullable: true }) assignedAt: Date | null;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('timestamptz', { name: 'resolved_at', nullable: true }) resolvedAt: Date | null;
  @Column('smallint', { name: 'client_priority', nullable: true }) clientPriority: number | null;
  @Column('timestamptz', { name: 'wakes_at', nullable: true }) wakesAt: Date | null;
  @Column('uuid', { name: 'merged_into_id', nullable: true }) mergedIntoId: string | null;
  @Column('text', { name: 'resolution_cause', nullable: true }) resolutionCause: string | null;
  @Column('integer') assignments: number;
  @Column('integer') escalations: number;
  @Column('integer') returns: number;
  @Column('integer') reopenings: number;
  @Column('integer') revision: number;
}
