import { type PriorityMatrix, priorityOf } from '@vigie/ticketing';
import type { Grade, Level, Priority, QualifyTicketInput, TicketKind, TicketRoot } from '../../graph/generated/graphql';

export const kinds: readonly TicketKind[] = ['INCIDENT', 'SERVICE_REQUEST', 'COMPLAINT'];
export const roots: readonly TicketRoot[] = ['SOFTWARE', 'HARDWARE', 'NETWORK'];
export const grades: readonly Grade[] = ['HIGH', 'MEDIUM', 'LOW'];
export const priorities: readonly Priority[] = ['P1', 'P2', 'P3', 'P4'];
export const levels: readonly Level[] = ['L1', 'L2', 'L3'];

/** A qualification as a form holds it: an empty text stands for what is not given. */
export interface TypedQualification {
  readonly kind: TicketKind;
  readonly root: TicketRoot | '';
  readonly category: string;
  readonly impact: Grade | '';
  readonly urgency: Grade | '';
  readonly priority: Priority;
  readonly level: Level;
  readonly siteId: string;
  readonly serviceId: string;
}

interface Qualified {
  readonly kind: TicketKind;
  readonly root: TicketRoot | null;
  readonly category: { readonly name: string } | null;
  readonly impact: Grade | null;
  readonly urgency: Grade | null;
  readonly priority: Priority;
  readonly level: Level;
  readonly site: { readonly id: string } | null;
  readonly service: { readonly id: string } | null;
}

export const qualificationOf = ({
  kind,
  root,
  category,
  impact,
  urgency,
  priority,
  level,
  site,
  service,
}: Qualified): TypedQualification => ({
  kind,
  root: root ?? '',
  category: category?.name ?? '',
  impact: impact ?? '',
  urgency: urgency ?? '',
  priority,
  level,
  siteId: site?.id ?? '',
  serviceId: service?.id ?? '',
});

/** What was changed, as the act wants it: only that is sent, so that two people may each change their own part. */
export function changesOf(before: TypedQualification, after: TypedQualification): Omit<QualifyTicketInput, 'ticketId'> {
  const names = Object.keys(after) as (keyof TypedQualification)[];
  const changed = names.filter((name) => after[name].trim() !== before[name].trim());
  return Object.fromEntries(changed.map((name) => [name, after[name].trim() || null]));
}

/** The priority that the contract will give to what was typed, where nobody names another; undefined when it stays. */
export function priorityAhead(
  before: TypedQualification,
  after: TypedQualification,
  matrix: PriorityMatrix,
): Priority | undefined {
  const isRegraded = before.impact !== after.impact || before.urgency !== after.urgency;
  if (!isRegraded || before.priority !== after.priority || !after.impact || !after.urgency) return undefined;
  return priorityOf(lower(after.impact), lower(after.urgency), matrix);
}

const lower = (grade: Grade): Lowercase<Grade> => grade.toLowerCase() as Lowercase<Grade>;
