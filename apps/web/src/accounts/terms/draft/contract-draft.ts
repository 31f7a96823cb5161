import type { Weekday } from '@vigie/sla';
import type { PriorityMatrix } from '@vigie/ticketing';
import type {
  Adoption,
  ClockKind,
  HoldOwner,
  HoldReason,
  Level,
  Priority,
  PriorityChange,
  Reopening,
  ResponseEnd,
} from '../../../graph/generated/graphql';
import type { TypedWeek } from '../../../ui/week-grid/week-windows';

/**
 * A contract as it is being written: everything that is typed stays the text it is, so that nothing is lost while it
 * cannot be read yet. An empty text is what is left out.
 */
export interface ContractDraft {
  /** Of the version to come: `avenant 3`. */
  readonly name: string;
  /** The date on which it takes effect; empty: when it is published. */
  readonly from: string;
  readonly coverages: readonly CoverageDraft[];
  readonly clauses: ClausesDraft;
}

/** Hours in which time counts. The id of one that was never published begins with `new-`. */
export interface CoverageDraft {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly zone: string;
  readonly week: WeekDraft;
  readonly exceptions: readonly ExceptionDraft[];
  readonly holidayLists: readonly string[];
  readonly countsProvisional: boolean;
}
export type WeekDraft = TypedWeek;

/** Days on which other hours hold than the week's, or on which some hours are taken out. */
export interface ExceptionDraft {
  readonly kind: 'instead' | 'break';
  readonly from: string;
  readonly to: string;
  /** Of the days between, those that it touches. */
  readonly weekdays: readonly Weekday[];
  readonly hours: string;
}

export interface ClausesDraft {
  readonly targets: readonly TargetDraft[];
  readonly ola: readonly OlaDraft[];
  readonly uc: readonly UcDraft[];
  readonly pauses: readonly PauseDraft[];
  readonly response: Numbered & { readonly endedBy: readonly ResponseEnd[] };
  readonly reopening: Numbered & { readonly policy: Reopening; readonly withinDays: string };
  readonly priorityChange: Numbered & { readonly policy: PriorityChange };
  readonly adoption: Numbered & { readonly policy: Adoption };
  readonly warnings: Numbered & { readonly percents: string; readonly afterBreach: string };
  readonly attainments: readonly AttainmentDraft[];
  readonly percentiles: readonly PercentileDraft[];
  readonly availabilities: readonly AvailabilityDraft[];
  /** Null: the usual ranking. */
  readonly matrix: MatrixDraft | null;
}

/** A clause: an id within its version, and the number that people cite. */
export interface Numbered {
  readonly id: string;
  readonly number: string;
}

/** How a contract ranks trouble: impact down, urgency across. */
export type MatrixDraft = Numbered & PriorityMatrix;

export interface PromiseDraft extends Numbered {
  readonly length: string;
  readonly coverageId: string;
  readonly priority: Priority | null;
}
export interface TargetDraft extends PromiseDraft {
  readonly metric: ClockKind;
  readonly serviceId: string | null;
}
export interface OlaDraft extends PromiseDraft {
  readonly level: Level | null;
  readonly deskId: string | null;
}
export interface UcDraft extends PromiseDraft {
  readonly supplier: string;
}
export interface PauseDraft extends Numbered {
  readonly reason: HoldReason;
  readonly owner: HoldOwner;
  readonly clocks: readonly ClockKind[];
}
export interface AttainmentDraft extends Numbered {
  readonly metric: ClockKind;
  readonly priority: Priority | null;
  readonly share: string;
  readonly minimumVolume: string;
}
export interface PercentileDraft extends AttainmentDraft {
  readonly within: string;
}
export interface AvailabilityDraft extends Numbered {
  readonly serviceId: string | null;
  readonly share: string;
}

export const promisedKinds = ['FIRST_RESPONSE', 'NEXT_UPDATE', 'RESOLUTION', 'ARRIVAL'] as const;
export const allKinds = [...promisedKinds, 'OLA', 'UC'] as const;
export const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
export const holdReasons = ['CLIENT', 'VENDOR', 'PROBLEM', 'EVIDENCE'] as const;
export const supportLevels = ['L1', 'L2', 'L3'] as const;

export const isNew = ({ id }: CoverageDraft): boolean => id.startsWith('new-');

/** An id that no part of a list has yet. */
export function freshId(prefix: string, parts: readonly { readonly id: string }[]): string {
  const taken = new Set(parts.map(({ id }) => id));
  let count = parts.length + 1;
  while (taken.has(`${prefix}${count}`)) count += 1;
  return `${prefix}${count}`;
}
