import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'provider', schema: 'desk' })
export class ProviderRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

@Entity({ name: 'legal_entity', schema: 'desk' })
export class LegalEntityRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'provider_id' }) providerId: string;
  @Column('text') name: string;
  @Column('text') country: string;
  @Column('text') currency: string;
  @Column('text') zone: string;
}

@Entity({ name: 'desk', schema: 'desk' })
export class DeskRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

@Entity({ name: 'desk_client', schema: 'desk' })
export class DeskClientRow {
  @PrimaryColumn('uuid', { name: 'client_id' }) clientId: string;
  @PrimaryColumn('uuid', { name: 'desk_id' }) deskId: string;
}

@Entity({ name: 'team', schema: 'desk' })
export class TeamRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) level: string | null;
}

@Entity({ name: 'staff', schema: 'desk' })
export class StaffRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) level: string | null;
  @Column('uuid', { name: 'team_id', nullable: true }) teamId: string | null;
  @Column('integer', { name: 'ticket_ceiling', nullable: true }) ticketCeiling: number | null;
  @Column('text') language: string;
  @Column('text') zone: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
