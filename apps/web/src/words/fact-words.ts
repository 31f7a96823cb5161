import type { Screens } from '@vigie/copy';

/** A fact of a ticket's history, as far as a sentence about it needs. */
export interface ToldFact {
  readonly type: FactType;
  readonly actor: { readonly id: string };
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly previousAssignee: { readonly name: string } | null;
  readonly team: { readonly name: string } | null;
  readonly priority: string | null;
  readonly level: 'L1' | 'L2' | 'L3' | null;
  readonly root: 'SOFTWARE' | 'HARDWARE' | 'NETWORK' | null;
  readonly kind: 'INCIDENT' | 'SERVICE_REQUEST' | 'COMPLAINT' | null;
  readonly holdReason: 'CLIENT' | 'VENDOR' | 'PROBLEM' | 'EVIDENCE' | null;
  readonly channel: 'PHONE' | 'MAIL' | 'PORTAL' | 'CHAT' | 'ALERT' | 'API' | null;
}

type FactType =
  | 'OPENED'
  | 'QUALIFIED'
  | 'ASSIGNED'
  | 'UNASSIGNED'
  | 'HELD'
  | 'RESUMED'
  | 'RESOLVED'
  | 'REOPENED'
  | 'CLOSED'
  | 'CANCELLED'
  | 'TEAM_CHANGED';

/** What the actor did, to be read after their name: « affecte à Léa Fontanel ». */
export function tellFact(fact: ToldFact, { fact: say, ticket }: Screens): string {
  switch (fact.type) {
    case 'OPENED':
      return say.OPENED(fact.channel ? ticket.channel[fact.channel] : ticket.none);
    case 'QUALIFIED':
      return say.QUALIFIED(qualities(fact, ticket).join(', '));
    case 'ASSIGNED':
      return fact.assignee?.id === fact.actor.id ? say.TOOK : say.ASSIGNED(fact.assignee?.name ?? ticket.nobody);
    case 'UNASSIGNED':
      return say.UNASSIGNED(fact.previousAssignee?.name ?? '');
    case 'HELD':
      return say.HELD(fact.holdReason ? ticket.holdReason[fact.holdReason] : ticket.none);
    case 'TEAM_CHANGED':
      return say.TEAM_CHANGED(fact.team?.name ?? ticket.none);
    default:
      return say[fact.type];
  }
}

const qualities = ({ kind, root, priority, level }: ToldFact, ticket: Screens['ticket']): string[] =>
  [kind && ticket.kind[kind], root && ticket.root[root], priority, level && ticket.level[level]].filter(
    (quality) => quality !== null,
  );
