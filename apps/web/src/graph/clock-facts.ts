import { instant } from '@vigie/kernel';
import type { ClockFact } from '@vigie/sla';
import type { ClockFactFragment } from './generated/graphql';

/** Which detail of a told fact the clocks read under which name; the other kinds of fact have none. */
const details: Readonly<Record<string, (told: ClockFactFragment) => object>> = {
  opened: ({ priority, serviceId, level, deskId }) => ({ priority, service: serviceId, level, desk: deskId }),
  priority_changed: ({ priority }) => ({ priority }),
  service_changed: ({ serviceId }) => ({ service: serviceId }),
  level_changed: ({ level }) => ({ level }),
  desk_changed: ({ deskId }) => ({ desk: deskId }),
  held: ({ reason }) => ({ reason: reason?.toLowerCase() }),
  resumed: ({ reason }) => (reason === null ? {} : { reason: reason.toLowerCase() }),
  supplier_wait_begun: ({ supplier }) => ({ supplier }),
  supplier_wait_ended: ({ supplier }) => ({ supplier }),
  terms_changed: ({ versionId }) => ({ versionId }),
  breached: ({ clock }) => ({ clock }),
  waived: ({ clock }) => ({ clock }),
};

/** What happened to a ticket, as its clocks read it; the server names each fact as the clocks do. */
export const clockFacts = (told: readonly ClockFactFragment[]): readonly ClockFact[] => told.map(clockFact);

const clockFact = (told: ClockFactFragment): ClockFact =>
  ({ type: told.type, at: instant(Date.parse(told.at)), ...details[told.type]?.(told) }) as ClockFact;
