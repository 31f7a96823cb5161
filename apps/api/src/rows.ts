import { ClientRow, ClientServiceRow, ContactRow, SiteRow } from './tenancy/client.row.ts';
import { DeskClientRow, DeskRow, LegalEntityRow, ProviderRow, StaffRow, TeamRow } from './tenancy/provider.row.ts';
import { TicketRow } from './ticketing/ticket.row.ts';

/** Every row class, for the connection; a test holds each against the migrated schema. */
export const rows = [
  ProviderRow,
  LegalEntityRow,
  DeskRow,
  DeskClientRow,
  TeamRow,
  StaffRow,
  ClientRow,
  SiteRow,
  ClientServiceRow,
  ContactRow,
  TicketRow,
];
