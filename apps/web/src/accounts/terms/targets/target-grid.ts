import type { ClockKind, Priority } from '../../../graph/generated/graphql';
import { type ClausesDraft, freshId, type TargetDraft } from '../draft/contract-draft';

/** Where a target stands in the table. */
export interface Cell {
  readonly metric: ClockKind;
  readonly serviceId: string | null;
  readonly priority: Priority | null;
}
export type Row = Omit<Cell, 'metric'>;

export const placeOf = (targets: readonly TargetDraft[], cell: Cell): number =>
  targets.findIndex((target) => isAt(target, cell) && target.metric === cell.metric);

const isAt = (target: TargetDraft, { serviceId, priority }: Row): boolean =>
  target.serviceId === serviceId && target.priority === priority;

/** A length typed into a cell: it makes the target or changes it. An empty text leaves a target that says nothing yet. */
export function withLength(
  targets: readonly TargetDraft[],
  cell: Cell,
  length: string,
  coverageId: string,
): readonly TargetDraft[] {
  const at = placeOf(targets, cell);
  if (at >= 0) return targets.with(at, { ...targets[at]!, length });
  if (length === '') return targets;
  const row = targets.find((target) => isAt(target, cell));
  const id = freshId(`${cell.metric.toLowerCase()}-`, targets);
  return [...targets, { ...cell, id, number: row?.number ?? '', length, coverageId: row?.coverageId ?? coverageId }];
}

/** Without a target whose length was taken away. */
export function withoutBlank(targets: readonly TargetDraft[], cell: Cell): readonly TargetDraft[] {
  const at = placeOf(targets, cell);
  return targets[at]?.length.trim() === '' ? targets.toSpliced(at, 1) : targets;
}

/** The same change in every target of a row. */
export const withRow = (
  targets: readonly TargetDraft[],
  row: Row,
  change: Partial<Pick<TargetDraft, 'coverageId' | 'number'>>,
): readonly TargetDraft[] => targets.map((target) => (isAt(target, row) ? { ...target, ...change } : target));

/** What all targets of a row have in common; undefined when they differ, or when there are none. */
export function common(targets: readonly TargetDraft[], row: Row, field: 'coverageId' | 'number'): string | undefined {
  const values = new Set(targets.filter((target) => isAt(target, row)).map((target) => target[field]));
  return values.size === 1 ? [...values][0] : undefined;
}

export const hasAny = (targets: readonly TargetDraft[], row: Row): boolean =>
  targets.some((target) => isAt(target, row));

/** What holds for a cell that says nothing of its own: every service's target for the priority, or for any. */
export function inherited({ targets }: ClausesDraft, { metric, serviceId, priority }: Cell): TargetDraft | undefined {
  const rows: readonly Row[] = [
    { serviceId, priority: null },
    { serviceId: null, priority },
    { serviceId: null, priority: null },
  ];
  const found = rows
    .filter((row) => row.serviceId !== serviceId || row.priority !== priority)
    .map((row) => targets[placeOf(targets, { metric, ...row })]);
  return found.find((target) => target !== undefined);
}
