import type { AssignTicketsMutation, RebalanceProposalQuery } from '../../../graph/generated/graphql';
import type { Reason } from '../../../ui/reasons/reasons';
import type { Person } from '../assigning';
import type { Row } from '../queue';

/** What became of one ticket of many. */
export type Fate =
  | { readonly kind: 'done'; readonly row: Row }
  /** `person`: who was refused; null when nobody was named. */
  | { readonly kind: 'refused'; readonly person: Person | null; readonly reasons: readonly Reason[] };

/** How many somebody would hold then, of how many at most; null for no limit. */
export interface Load {
  readonly openTickets: number;
  readonly ceiling: number | null;
}

/** One ticket of many that are given at once, and to whom. */
export interface Line {
  readonly row: Row;
  /** Who has it; null: nobody. */
  readonly from: Person | null;
  /** `best`: whoever is placed best; null: nobody may take it. */
  readonly to: Person | 'best' | null;
  readonly load: Load | null;
  /** Whether it is to be given. */
  readonly isAccepted: boolean;
  readonly fate: Fate | undefined;
}

type AnswerToAll = Extract<AssignTicketsMutation['assignTickets'], { readonly answers: unknown }>;
export type AnswerToOne = AnswerToAll['answers'][number];

/** Tickets that go to one person, or each to whoever is placed best. */
export const linesTo = (rows: readonly Row[], to: Person | 'best'): readonly Line[] =>
  rows.map((row) => ({ row, from: row.assignee, to, load: null, isAccepted: true, fate: undefined }));

/** What is proposed for the tickets of somebody who drops out: those that somebody may take are accepted at first. */
export const linesOf = (moves: RebalanceProposalQuery['rebalanceProposal'], from: Person): readonly Line[] =>
  moves.map(({ ticket: row, to, openTicketsThen, ceiling }) => ({
    ...{ row, from, to, isAccepted: to !== null, fate: undefined },
    load: openTicketsThen === null ? null : { openTickets: openTicketsThen, ceiling },
  }));

const isDone = ({ fate }: Line): boolean => fate?.kind === 'done';
const isToBeSent = (line: Line): boolean => line.isAccepted && line.to !== null && !isDone(line);

/** Those that are given when the person says yes. */
export const accepted = (lines: readonly Line[]): readonly Line[] => lines.filter(isToBeSent);
export const done = (lines: readonly Line[]): readonly Line[] => lines.filter(isDone);
export const refused = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ fate }) => fate?.kind === 'refused');

/** Accepts one, or leaves it. */
export const toggledAt = (lines: readonly Line[], id: string): readonly Line[] =>
  lines.map((line) => (line.row.id === id && line.to !== null ? { ...line, isAccepted: !line.isAccepted } : line));

export const assignmentsOf = (lines: readonly Line[]) =>
  lines.map(({ row, from, to }) => ({
    ticketId: row.id,
    assigneeId: to === 'best' ? null : (to?.id ?? null),
    expectedAssigneeId: from?.id ?? null,
  }));

/** The lines once the accepted ones are answered, in their order; who is refused gives way to the nearest who may. */
export function answeredLines(lines: readonly Line[], answers: readonly AnswerToOne[]): readonly Line[] {
  const sent = accepted(lines);
  const answerOf = new Map(sent.map((line, index) => [line.row.id, answers[index]]));
  return lines.map((line) => {
    const answer = answerOf.get(line.row.id);
    return answer === undefined ? line : answeredLine(line, answer);
  });
}

function answeredLine(line: Line, answer: AnswerToOne): Line {
  if (!('code' in answer)) return { ...line, isAccepted: false, fate: { kind: 'done', row: answer } };
  if ('reasons' in answer) {
    const fate: Fate = { kind: 'refused', person: answer.person, reasons: answer.reasons };
    return { ...line, to: answer.nearest, load: null, isAccepted: answer.nearest !== null, fate };
  }
  const fate: Fate = { kind: 'refused', person: null, reasons: [{ code: answer.code, message: answer.message }] };
  if ('assignee' in answer) return { ...line, from: answer.assignee, isAccepted: false, fate };
  return { ...line, isAccepted: false, fate };
}
