import type { Language } from '@vigie/copy';
import type { OverridableReason, Reason } from '@vigie/roster';
import type { Decision } from '../platform/act.ts';
import type { Tx } from '../platform/desk.ts';
import type { Refusal } from '../platform/refusal.graph.ts';
import { reasonSaidIn, refusalIn } from '../platform/speech.ts';
import { personsById } from '../tenancy/index.ts';
import { AssigneeNotEligible, NobodyEligible, type ReasonView, TicketAlreadyAssigned } from './assignment.graph.ts';
import { showTicket } from './show-ticket.ts';
import { showRefusal } from './ticket-refusals.graph.ts';
import type { TicketView } from './ticketing.graph.ts';

/** What an act answers that gives a ticket to somebody: the ticket as it is now, or why not. */
export async function showAssignment(tx: Tx, decision: Decision, language: Language): Promise<TicketView | Refusal> {
  if ('accepted' in decision) return showTicket(tx, decision, language);
  return showAssignRefusal(tx, decision.refused, language);
}

type Refused = Extract<Decision, { readonly refused: unknown }>['refused'];

export async function showAssignRefusal(tx: Tx, refused: Refused, language: Language): Promise<Refusal> {
  switch (refused.code) {
    case 'TICKET_ALREADY_ASSIGNED':
      return alreadyAssigned(tx, refused as unknown as Taken, language);
    case 'ASSIGNEE_NOT_ELIGIBLE':
      return notEligible(tx, refused as unknown as NotEligible, language);
    case 'NOBODY_ELIGIBLE':
      return Object.assign(new NobodyEligible(), {
        code: refused.code,
        message: refusalIn(language, refused.code, {}),
      });
    default:
      return showRefusal(refused, language);
  }
}

interface Taken {
  readonly assigneeId: string | null;
  readonly since: string;
}

async function alreadyAssigned(tx: Tx, { assigneeId, since }: Taken, language: Language): Promise<Refusal> {
  const assignee = assigneeId ? (await personsById(tx, [assigneeId], language)).get(assigneeId)! : null;
  const code = 'TICKET_ALREADY_ASSIGNED';
  const message = refusalIn(language, code, { assignee: assignee?.name ?? null, since });
  return Object.assign(new TicketAlreadyAssigned(), { code, message, assignee, since: new Date(since) });
}

interface NotEligible {
  readonly assigneeId: string;
  readonly reasons: readonly Reason[];
  readonly nearestId: string | null;
  readonly overridable: readonly OverridableReason[];
}

async function notEligible(tx: Tx, why: NotEligible, language: Language): Promise<Refusal> {
  const { assigneeId, reasons, nearestId, overridable } = why;
  const persons = await personsById(tx, [assigneeId, ...(nearestId ? [nearestId] : [])], language);
  const person = persons.get(assigneeId)!;
  const code = 'ASSIGNEE_NOT_ELIGIBLE';
  return Object.assign(new AssigneeNotEligible(), {
    code,
    message: refusalIn(language, code, { assignee: person.name, reasons }),
    assigneeId,
    person,
    reasons: reasons.map((reason) => reasonView(reason, language)),
    nearest: (nearestId && persons.get(nearestId)) || null,
    overridable,
  });
}

export const reasonView = (reason: Reason, language: Language): ReasonView => ({
  code: reason.code,
  message: reasonSaidIn(language, reason),
});
