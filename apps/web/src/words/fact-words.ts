import type { Screens } from '@vigie/copy';
import type { TimelineLineFragment } from '../graph/generated/graphql';

type Fact = Extract<TimelineLineFragment, { __typename: 'TicketFact' }>;

/** A fact of a ticket's history, as far as a sentence about it needs; instants are ISO 8601. */
export type ToldFact = Pick<
  Fact,
  | 'type'
  | 'priority'
  | 'level'
  | 'root'
  | 'kind'
  | 'holdReason'
  | 'channel'
  | 'until'
  | 'resumeCause'
  | 'returnReason'
  | 'resolutionCause'
  | 'by'
  | 'closing'
  | 'cancelReason'
  | 'link'
> & {
  readonly actor: { readonly id: string };
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly previousAssignee: { readonly name: string } | null;
  readonly team: { readonly name: string } | null;
  readonly otherTicket: { readonly reference: string } | null;
};

type Moment = (at: string) => string;
type Telling = (fact: ToldFact, screens: Screens, moment: Moment) => string;

/** What the actor did, to be read after their name: « affecte à Léa Fontanel ». A type not known yet is told as such. */
export function tellFact(fact: ToldFact, screens: Screens, moment: Moment): string {
  const tell = (tellings as Readonly<Record<string, Telling | undefined>>)[fact.type];
  return tell === undefined ? screens.fact.UNKNOWN : tell(fact, screens, moment);
}

const tellings: Readonly<Record<ToldFact['type'], Telling>> = {
  OPENED: ({ channel }, { fact: say, ticket }) => say.OPENED(channel ? ticket.channel[channel] : ticket.none),
  QUALIFIED: (fact, { fact: say, ticket }) => say.QUALIFIED(qualities(fact, ticket).join(', ')),
  ASSIGNED: ({ assignee, actor }, { fact: say, ticket }) =>
    assignee?.id === actor.id ? say.TOOK : say.ASSIGNED(assignee?.name ?? ticket.nobody),
  UNASSIGNED: ({ previousAssignee }, { fact: say }) => say.UNASSIGNED(previousAssignee?.name ?? ''),
  TEAM_CHANGED: ({ team }, { fact: say, ticket }) => say.TEAM_CHANGED(team?.name ?? ticket.none),
  HELD: ({ holdReason, until }, { fact: say, ticket }, moment) => {
    const reason = holdReason ? ticket.holdReason[holdReason] : ticket.none;
    return until ? say.HELD_UNTIL(reason, moment(until)) : say.HELD(reason);
  },
  RESUMED: ({ resumeCause }, { fact: say }) => (resumeCause ? say.RESUMED_BY[resumeCause] : say.RESUMED),
  ESCALATED: ({ level }, { fact: say, ticket }) => say.ESCALATED(level ? ticket.level[level] : ticket.none),
  RETURNED: ({ level, returnReason }, { fact: say, ticket, life }) =>
    say.RETURNED(
      level ? ticket.level[level] : ticket.none,
      within(returnReason && life.returning.reasons[returnReason]),
    ),
  RESOLVED: ({ resolutionCause }, { fact: say, life }) =>
    say.RESOLVED(within(resolutionCause && life.resolving.causes[resolutionCause])),
  REOPENED: ({ by }, { fact: say }) => (by ? say.REOPENED_FOR[by] : say.REOPENED),
  CLOSED: ({ closing }, { fact: say }) => (closing ? say.CLOSED_AS[closing] : say.CLOSED),
  CANCELLED: ({ cancelReason }, { fact: say, life }) =>
    say.CANCELLED(within(cancelReason && life.cancelling.reasons[cancelReason])),
  CLIENT_PRIORITY_SET: ({ priority }, { fact: say }) =>
    priority ? say.CLIENT_PRIORITY_SET(priority) : say.CLIENT_PRIORITY_LEFT,
  MERGED: ({ otherTicket }, { fact: say }) => say.MERGED(otherTicket?.reference ?? say.anotherTicket),
  ABSORBED: ({ otherTicket }, { fact: say }) => say.ABSORBED(otherTicket?.reference ?? say.anotherTicket),
  LINKED: ({ link, otherTicket }, { fact: say }) =>
    say.LINKED[link ?? 'RELATED'](otherTicket?.reference ?? say.anotherTicket),
  UNLINKED: ({ otherTicket }, { fact: say }) => say.UNLINKED(otherTicket?.reference ?? say.anotherTicket),
};

const qualities = ({ kind, root, priority, level }: ToldFact, ticket: Screens['ticket']): string[] =>
  [kind && ticket.kind[kind], root && ticket.root[root], priority, level && ticket.level[level]].filter(
    (quality) => quality !== null,
  );

/** A word of a list, as it reads inside a sentence. */
const within = (word: string | null): string => (word ? `${word.charAt(0).toLowerCase()}${word.slice(1)}` : '');
