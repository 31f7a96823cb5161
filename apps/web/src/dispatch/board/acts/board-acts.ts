import type { Screens } from '@vigie/copy';
import type { TicketPeekQuery, TicketStatus } from '../../../graph/generated/graphql';
import type { Command } from '../../../ui/commands';

export type BoardActName = keyof Screens['boardActs']['name'];

/** What is allowed to somebody on one ticket, by the act. */
export type Allowed = NonNullable<TicketPeekQuery['ticket']>['may'];

/** What the acts of the board go by: the ticket under the cursor, the selection, and the person. */
export interface Situation {
  /** Undefined while the list is empty. */
  readonly ticket: { readonly status: TicketStatus; readonly isAssigned: boolean } | undefined;
  /** Undefined until the server has told it. */
  readonly may: Allowed | undefined;
  readonly picked: number;
  readonly takesTickets: boolean;
  /** Nothing can be sent now. */
  readonly isReadOnly: boolean;
}

export interface BoardAct {
  readonly name: BoardActName;
  readonly group: Command['group'];
  /** As the browser names it; `Ctrl+A`: with Ctrl or Cmd. Without one it is asked for by name alone. */
  readonly key?: string;
  /** Whether it stands among the keys at the foot of the list. */
  readonly isHinted?: true;
  /** Whether it can be done here and now. */
  readonly isOffered: (situation: Situation) => boolean;
  /** Whether its key asks for it, which is then refused in words where it cannot be done; left out: where it is offered. */
  readonly isHeard?: (situation: Situation) => boolean;
}

const hasTicket = ({ ticket }: Situation): boolean => ticket !== undefined;
const isPicking = ({ picked }: Situation): boolean => picked > 0;
const isOnOne = (situation: Situation): boolean => hasTicket(situation) && !isPicking(situation);
const always = (): boolean => true;

/** An act on the ticket under the cursor: offered where it is allowed, heard wherever there is a ticket. */
const onOne = (name: BoardActName, key: string, may: (may: Allowed) => boolean): BoardAct => ({
  ...{ name, key, group: 'ticket' },
  isOffered: (situation) =>
    isOnOne(situation) && !situation.isReadOnly && situation.may !== undefined && may(situation.may),
  isHeard: isOnOne,
});

const isOnHold = ({ ticket }: Situation): boolean => ticket?.status === 'ON_HOLD';
const hold = onOne('hold', 'S', (may) => may.hold && !may.resume);
const resume = onOne('resume', 'S', (may) => may.resume);
const take = onOne('take', 'T', (may) => may.take);

/** Every act of the board with its key, in the order in which people read them; where two share a key, the first that hears it. */
export const boardActs: readonly BoardAct[] = [
  { ...onOne('assign', 'A', (may) => may.assign), isHinted: true },
  { ...take, isHinted: true, isOffered: (situation) => situation.takesTickets && take.isOffered(situation) },
  { ...onOne('escalate', 'E', (may) => may.escalate), isHinted: true },
  { ...hold, isHinted: true, isHeard: (situation) => isOnOne(situation) && !isOnHold(situation) },
  { ...resume, isHinted: true, isHeard: (situation) => isOnOne(situation) && isOnHold(situation) },
  { ...onOne('qualify', 'P', (may) => may.qualify), isHinted: true },
  onOne('level', 'L', (may) => may.escalate || may.return),
  { ...onOne('merge', 'M', (may) => may.merge), isHinted: true, isHeard: ({ picked }) => picked < 2 },
  onOne('resolve', 'D', (may) => may.resolve),
  {
    ...{ name: 'release', group: 'ticket' },
    isOffered: (situation) =>
      isOnOne(situation) &&
      !situation.isReadOnly &&
      situation.ticket?.isAssigned === true &&
      situation.may?.assign === true,
  },
  { name: 'open', group: 'ticket', key: 'Enter', isOffered: hasTicket },
  { name: 'assignPicked', group: 'selection', key: 'A', isHinted: true, isOffered: isPicking },
  { name: 'mergePicked', group: 'selection', key: 'M', isHinted: true, isOffered: ({ picked }) => picked > 1 },
  { name: 'holdPicked', group: 'selection', key: 'S', isHinted: true, isOffered: isPicking },
  { name: 'pick', group: 'selection', key: 'X', isHinted: true, isOffered: hasTicket },
  { name: 'pickAll', group: 'selection', key: 'Ctrl+A', isOffered: hasTicket },
  { name: 'unpick', group: 'selection', key: 'Escape', isHinted: true, isOffered: isPicking },
  { name: 'create', group: 'list', key: 'C', isOffered: always },
  { name: 'search', group: 'list', key: '/', isOffered: always },
  { name: 'refresh', group: 'list', key: 'R', isHinted: true, isOffered: always },
  { name: 'team', group: 'list', key: 'G', isHinted: true, isOffered: always },
  { name: 'listUnassigned', group: 'list', isOffered: always },
  { name: 'listAny', group: 'list', isOffered: always },
  { name: 'listMine', group: 'list', isOffered: always },
];

/** The act that a key asks for now. */
export const actOfKey = (key: string, situation: Situation): BoardAct | undefined =>
  boardActs.find((act) => act.key === key && (act.isHeard ?? act.isOffered)(situation));

/** Every key that some act listens to. */
export const actKeys: readonly string[] = [...new Set(boardActs.flatMap(({ key }) => key ?? []))];

type KeyWords = Screens['key'];

/** The keys of an act as they are printed, pressed together. */
export function printedKeys({ key }: Pick<BoardAct, 'key'>, words: KeyWords): readonly string[] {
  if (key === undefined) return [];
  const engraved: Readonly<Record<string, string>> = { Enter: words.enter, Escape: words.escape, Ctrl: words.control };
  return key.split('+').map((part) => engraved[part] ?? part);
}
