import { Tenancy1700000000001 } from './0001-tenancy.ts';
import { SecFunctions1700000000002 } from './0002-sec-functions.ts';
import { Tickets1700000000003 } from './0003-tickets.ts';
import { Imports1700000000004 } from './0004-imports.ts';
import { Clocks1700000000005 } from './0005-clocks.ts';
import { TicketLife1700000000006 } from './0006-ticket-life.ts';
import { Lists1700000000007 } from './0007-lists.ts';
import { Load1700000000008 } from './0008-load.ts';
import { DeskTeam1700000000009 } from './0009-desk-team.ts';
import { Rights1700000000010 } from './0010-rights.ts';
import { OpenCounts1700000000011 } from './0011-open-counts.ts';

/** The one global order in which the schema came to be. */
export const migrations = [
  Tenancy1700000000001,
  SecFunctions1700000000002,
  Tickets1700000000003,
  Imports1700000000004,
  Clocks1700000000005,
  TicketLife1700000000006,
  Lists1700000000007,
  Load1700000000008,
  DeskTeam1700000000009,
  Rights1700000000010,
  OpenCounts1700000000011,
];
