import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'client', schema: 'desk' })
export class ClientRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('smallint') tint: number;
  @Column('uuid', { name: 'legal_entity_id' }) legalEntityId: string;
  @Column('text') language: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

@Entity({ name: 'site', schema: 'desk' })
export class SiteRow {
  @PrimaryColumn('uuid', { name: 'client_id' }) clientId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') zone: string;
  @Column('text') country: string;
}

@Entity({ name: 'client_service', schema: 'desk' })
export class ClientServiceRow {
  @PrimaryColumn('uuid', { name: 'client_id' }) clientId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
}

@Entity({ name: 'contact', schema: 'desk' })
export class ContactRow {
  @PrimaryColumn('uuid', { name: 'client_id' }) clientId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { name: 'job_title', nullable: true }) jobTitle: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text') language: string;
  @Column('text', { name: 'external_id', nullable: true }) externalId: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
