import type { Id, Instant } from '@vigie/kernel';

/** A fact that changes who works on a ticket; `assigneeId` is set when it is given to somebody. */
export interface WorkMove {
  readonly type: string;
  readonly at: Instant;
  readonly assigneeId: Id<'Staff'> | null;
}

/** One stretch of a person's work on a ticket; it goes on while `until` is undefined. */
export interface WorkSpan {
  readonly staffId: Id<'Staff'>;
  readonly from: Instant;
  readonly until: Instant | undefined;
}

const ends: ReadonlySet<string> = new Set(['resolved', 'closed', 'cancelled', 'merged']);
/** Another level's queue has it then, and nobody there yet. */
const givenUp: ReadonlySet<string> = new Set(['unassigned', 'escalated', 'returned']);
/** Every fact that `workSpans` goes by. */
export const workMoveTypes: readonly string[] = ['assigned', 'reopened', ...givenUp, ...ends];

interface Work {
  readonly spans: readonly WorkSpan[];
  readonly holderId: Id<'Staff'> | null;
  readonly isOver: boolean;
}

/** Who worked on a ticket and when, from its facts in order: from an assignment to the next one, to its end, or until now. */
export const workSpans = (moves: readonly WorkMove[]): readonly WorkSpan[] =>
  moves.reduce(after, { spans: [], holderId: null, isOver: false }).spans;

function after(work: Work, { type, at, assigneeId }: WorkMove): Work {
  const stopped = stoppedAt(work.spans, at);
  if (type === 'assigned') return begin({ ...work, spans: stopped, holderId: assigneeId }, at);
  if (givenUp.has(type)) return { ...work, spans: stopped, holderId: null };
  if (type === 'reopened') return begin({ ...work, spans: stopped, isOver: false }, at);
  return ends.has(type) ? { ...work, spans: stopped, isOver: true } : work;
}

const begin = (work: Work, from: Instant): Work =>
  work.holderId === null || work.isOver
    ? work
    : { ...work, spans: [...work.spans, { staffId: work.holderId, from, until: undefined }] };

const stoppedAt = (spans: readonly WorkSpan[], at: Instant): readonly WorkSpan[] =>
  spans.map((span) => (span.until === undefined ? { ...span, until: at } : span));

/** Whether a stretch of work lies at least partly in a window; half open, as all windows. */
export const isWithin = (
  { from, until }: WorkSpan,
  window: { readonly from: Instant; readonly until: Instant },
): boolean => from < window.until && (until === undefined || until > window.from);
