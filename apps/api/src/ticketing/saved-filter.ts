import { channels, levels, priorities, ticketKinds, ticketRoots, ticketStatuses } from '@vigie/ticketing';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { type FieldFault, faultsOf } from '../platform/input.ts';
import { assignments, TicketFilter } from './ticket-filter.ts';

type Part = keyof TicketFilter;

/** What a kept filter says today: the parts that still hold, and what became of the others. */
export interface ReadFilter {
  readonly filter: TicketFilter;
  readonly faults: readonly FieldFault[];
}

/** As it is kept: what was not said is left out. */
export const filterAsJson = (filter: TicketFilter): string =>
  JSON.stringify(filter, (_, part: unknown) => (part === null ? undefined : part));

const codes: Partial<Readonly<Record<Part, readonly string[]>>> = {
  assignment: assignments,
  priority: priorities,
  level: levels,
  status: ticketStatuses,
  kind: ticketKinds,
  root: ticketRoots,
  channel: channels,
};
const instants: readonly Part[] = ['openedFrom', 'openedTo', 'updatedSince'];

/** Through the same rules as a filter that is sent: a word of before that is none any more is told, and fails nothing. */
export function readFilter(kept: Readonly<Record<string, unknown>>): ReadFilter {
  const revived = instants.filter((part) => part in kept).map((part) => [part, new Date(String(kept[part]))]);
  const filter = plainToInstance(TicketFilter, { ...kept, ...Object.fromEntries(revived) });
  const faults = [...faultsOf(validateSync(filter)), ...unknownCodes(filter)];
  const broken = new Set(faults.map(({ path }) => path));
  const sound = Object.fromEntries(Object.entries(filter).filter(([part]) => !broken.has(part)));
  return { filter: Object.assign(new TicketFilter(), sound), faults };
}

const unknownCodes = (filter: TicketFilter): readonly FieldFault[] =>
  (Object.entries(codes) as [Part, readonly string[]][])
    .filter(([part, known]) => !areAllOf(known, filter[part]))
    .map(([path]) => ({ path, rule: 'unknown', data: {} }));

const areAllOf = (known: readonly string[], said: unknown): boolean =>
  said === undefined || said === null || [said].flat().every((code) => known.includes(code as string));
