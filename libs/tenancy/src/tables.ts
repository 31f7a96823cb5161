import type { Subject } from './policy-table.ts';

/** A table of the schema `desk` and how its rows are walled. */
export interface TableRule {
  readonly table: string;
  /** Whose rights decide, per verb; a verb without a line is refused to everybody. */
  readonly select?: readonly [Subject, string][];
  readonly insert?: readonly [Subject, string][];
  readonly update?: readonly [Subject, string][];
  /** What of a row ties it to the caller. */
  readonly tie: Tie;
  /** The column that says `own`, for roles whose reach is their own. */
  readonly own?: 'id' | 'contact_id' | 'through ticket';
  /** Rows marked internal never reach client people. */
  readonly internal?: true;
  /** What the worker may do, which serves every client. */
  readonly worker?: readonly ('select' | 'insert' | 'update')[];
}

/**
 * A tenant row carries its client; a desk is seen by those who serve one of its clients (the rows of desk_client they
 * see); what somebody keeps is theirs, and shown to the staff of the desk they share it with; the rest goes by role.
 */
export type Tie = 'client_id' | 'id' | 'desk' | 'colleague' | 'role' | 'actor' | 'keeper';

const ticketActs: readonly [Subject, string][] = [
  ['Ticket', 'open'],
  ['Ticket', 'qualify'],
  ['Ticket', 'assign'],
  ['Ticket', 'take'],
  ['Ticket', 'hold'],
  ['Ticket', 'resume'],
  ['Ticket', 'resolve'],
  ['Ticket', 'escalate'],
  ['Ticket', 'return'],
  ['Ticket', 'confirm'],
  ['Ticket', 'reopen'],
  ['Ticket', 'close'],
  ['Ticket', 'cancel'],
  ['Ticket', 'rank'],
  ['Ticket', 'merge'],
  ['Ticket', 'split'],
  ['Ticket', 'link'],
  ['Ticket', 'import'],
  ['Comment', 'write'],
  ['InternalNote', 'write'],
];

/** Whatever changes what a client's clocks go by. */
const termsActs: readonly [Subject, string][] = [
  ['Terms', 'publish'],
  ['Holiday', 'record'],
  ['Holiday', 'settle'],
  ['PublicHoliday', 'record'],
  ['PublicHoliday', 'settle'],
];

/** Every table that the API's role can reach; a table missing here fails the catalog test. */
export const tableRules: readonly TableRule[] = [
  { table: 'provider', tie: 'role', select: [['Provider', 'read']], insert: [['Provider', 'create']] },
  { table: 'legal_entity', tie: 'role', select: [['Team', 'read']], insert: [['Provider', 'create']] },
  { table: 'client', tie: 'id', select: [['Client', 'read']], insert: [['Client', 'create']], worker: ['select'] },
  { table: 'site', tie: 'client_id', select: [['Site', 'read']], insert: [['Site', 'create']] },
  {
    table: 'client_service',
    tie: 'client_id',
    select: [['ClientService', 'read']],
    insert: [['ClientService', 'create']],
  },
  {
    table: 'category',
    tie: 'client_id',
    select: [['Category', 'read']],
    update: [['Category', 'change']],
    insert: [
      ['Category', 'add'],
      ['Ticket', 'qualify'],
      ['Ticket', 'import'],
    ],
  },
  {
    table: 'contact',
    tie: 'client_id',
    own: 'id',
    select: [['Contact', 'read']],
    insert: [['Contact', 'create']],
  },
  { table: 'desk', tie: 'desk', select: [['Desk', 'read']], insert: [['Desk', 'create']] },
  { table: 'desk_client', tie: 'client_id', select: [['Desk', 'read']], insert: [['Desk', 'create']] },
  { table: 'team', tie: 'role', select: [['Team', 'read']], insert: [['Team', 'create']] },
  {
    table: 'staff',
    tie: 'colleague',
    select: [['Staff', 'read']],
    insert: [['Staff', 'create']],
    update: [['Staff', 'change']],
  },
  {
    table: 'ticket',
    tie: 'client_id',
    own: 'contact_id',
    select: [['Ticket', 'read']],
    insert: [
      ['Ticket', 'open'],
      ['Ticket', 'import'],
    ],
    update: ticketActs,
    worker: ['select', 'update'],
  },
  {
    table: 'ticket_fact',
    tie: 'client_id',
    own: 'through ticket',
    internal: true,
    select: [['Ticket', 'read']],
    insert: ticketActs,
    worker: ['select', 'insert'],
  },
  {
    table: 'ticket_text',
    tie: 'client_id',
    own: 'through ticket',
    internal: true,
    select: [['Comment', 'read']],
    insert: ticketActs,
  },
  {
    table: 'ticket_link',
    tie: 'client_id',
    own: 'through ticket',
    select: [['Ticket', 'read']],
    insert: [
      ['Ticket', 'link'],
      ['Ticket', 'split'],
      ['Ticket', 'open'],
    ],
    update: [['Ticket', 'link']],
  },
  {
    table: 'ticket_number',
    tie: 'client_id',
    insert: [['Client', 'create']],
    select: [
      ['Ticket', 'open'],
      ['Ticket', 'import'],
    ],
    update: [
      ['Ticket', 'open'],
      ['Ticket', 'import'],
    ],
  },
  {
    table: 'imported_ticket',
    tie: 'client_id',
    select: [['Ticket', 'import']],
    insert: [['Ticket', 'import']],
    update: [['Ticket', 'import']],
  },
  { table: 'imported_site', tie: 'client_id', select: [['Ticket', 'import']], insert: [['Ticket', 'import']] },
  { table: 'imported_staff', tie: 'role', select: [['Ticket', 'import']], insert: [['Ticket', 'import']] },
  {
    table: 'outbox',
    tie: 'client_id',
    own: 'through ticket',
    internal: true,
    select: [['Ticket', 'read']],
    insert: ticketActs,
    worker: ['select', 'insert', 'update'],
  },
  {
    table: 'public_holiday',
    tie: 'role',
    select: [['PublicHoliday', 'read']],
    insert: [['PublicHoliday', 'record']],
    update: [['PublicHoliday', 'settle']],
    worker: ['select'],
  },
  {
    table: 'client_holiday',
    tie: 'client_id',
    select: [['Holiday', 'read']],
    insert: [['Holiday', 'record']],
    update: [['Holiday', 'settle']],
    worker: ['select'],
  },
  {
    table: 'coverage',
    tie: 'client_id',
    select: [['Terms', 'read']],
    insert: [['Terms', 'publish']],
    update: [['Terms', 'publish']],
    worker: ['select'],
  },
  {
    table: 'calendar_version',
    tie: 'client_id',
    select: [['Terms', 'read']],
    insert: [['Terms', 'publish']],
    worker: ['select'],
  },
  {
    table: 'terms_version',
    tie: 'client_id',
    select: [['Terms', 'read']],
    insert: [['Terms', 'publish']],
    worker: ['select'],
  },
  {
    table: 'internal_terms',
    tie: 'client_id',
    internal: true,
    select: [['InternalTerms', 'read']],
    insert: [['Terms', 'publish']],
    worker: ['select'],
  },
  {
    table: 'terms_revision',
    tie: 'client_id',
    select: [['Terms', 'read']],
    insert: termsActs,
    update: termsActs,
    worker: ['select'],
  },
  {
    table: 'clock',
    tie: 'client_id',
    own: 'through ticket',
    internal: true,
    select: [['Ticket', 'read']],
    insert: [['Clock', 'follow']],
    update: [['Clock', 'follow']],
    worker: ['select', 'insert', 'update'],
  },
  {
    table: 'clock_event',
    tie: 'client_id',
    own: 'through ticket',
    internal: true,
    select: [['Ticket', 'read']],
    insert: [['Clock', 'follow']],
    worker: ['select', 'insert'],
  },
  {
    table: 'clock_watch',
    tie: 'client_id',
    own: 'through ticket',
    select: [['Ticket', 'read']],
    insert: ticketActs,
    update: [...ticketActs, ...termsActs],
    worker: ['select', 'insert', 'update'],
  },
  {
    table: 'saved_view',
    tie: 'keeper',
    select: [['SavedView', 'read']],
    insert: [['SavedView', 'save']],
    update: [
      ['SavedView', 'change'],
      ['SavedView', 'remove'],
    ],
  },
  { table: 'zone_data', tie: 'role', worker: ['select', 'insert', 'update'] },
  { table: 'act', tie: 'actor', select: [], insert: [] },
];

/** Read and written only through definer functions of the schema `sec`, granted to nobody. */
export const secTables = [
  'account',
  'membership',
  'session',
  'holding',
  'contact_search',
  'ticket_search',
  'text_search',
] as const;

/** Bookkeeping of the migrator; no role of the product reaches them. */
export const migratorTables = ['migration', 'applied_policy'] as const;
