import type { Language } from '@vigie/copy';
import type { Decision } from '../platform/act.ts';
import type { Tx } from '../platform/desk.ts';
import { commonRefusal, type Refusal } from '../platform/refusal.graph.ts';
import { TicketsAssigned } from './assignment.graph.ts';
import type { ManyGiven } from './give-tickets.ts';
import { showAssignRefusal } from './show-assignment.ts';
import { ticketViews } from './ticket-view.store.ts';

/** What the act answers that gives many tickets: each as it is now, or why not. */
export async function showAssignments(
  tx: Tx,
  decision: Decision,
  language: Language,
): Promise<TicketsAssigned | Refusal> {
  if ('refused' in decision) return commonRefusal(decision.refused.code, language);
  const { outcomes } = decision.accepted.effect as ManyGiven;
  const views = await ticketViews(
    tx,
    outcomes.flatMap((outcome) => ('accepted' in outcome ? [outcome.ticketId] : [])),
  );
  const answers: TicketsAssigned['answers'] = [];
  for (const outcome of outcomes)
    answers.push(
      'refused' in outcome
        ? await showAssignRefusal(tx, outcome.refused, language)
        : (views.get(outcome.ticketId) ?? commonRefusal('NOT_FOUND', language)),
    );
  return Object.assign(new TicketsAssigned(), { answers });
}
