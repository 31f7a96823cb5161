import { levels, priorities, statuses, kinds, roots, channels } from './codes';
import { type FacetName, type Names, type Stage, stageNames, stageOf, statusesOf, type Told } from './facets';
import type { Filter } from './listing-wish';

/** One choice of a facet: how it stands, and what pressing it changes. */
export interface Option {
  readonly id: string;
  readonly word: string;
  readonly isOn: boolean;
  /** One of several that exclude each other. */
  readonly isAlone: boolean;
  readonly change: Partial<Filter>;
}

/** Who the choices depend on besides the filter. */
export interface Asker extends Told {
  readonly clients: readonly { readonly id: string; readonly code: string; readonly name: string }[];
}

/** The choices of a facet as the filter stands; a facet of dates or of ids has none. */
export function optionsOf(facet: FacetName, filter: Filter, asker: Asker): readonly Option[] {
  const { ticket, listing } = asker.words;
  switch (facet) {
    case 'status':
      return [
        ...stageNames.map((stage) => stageOption(stage, filter, asker)),
        ...many('status', statuses, ticket.status, filter),
      ];
    case 'client':
      return clientOptions(filter, asker);
    case 'assignee':
      return [...holderOptions(filter, asker), ...peopleOptions(filter, asker.names)];
    case 'priority':
      return many('priority', priorities, ticket.priority, filter);
    case 'level':
      return many('level', levels, ticket.level, filter);
    case 'kind':
      return many('kind', kinds, ticket.kind, filter);
    case 'root':
      return many('root', roots, ticket.root, filter);
    case 'channel':
      return many('channel', channels, ticket.channel, filter);
    case 'due':
      return dueOptions(filter, listing);
    default:
      return [];
  }
}

type Coded = 'status' | 'priority' | 'level' | 'kind' | 'root' | 'channel';

const many = <Code extends string>(
  part: Coded,
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
  filter: Filter,
): readonly Option[] => {
  const chosen = (filter[part] ?? []) as readonly Code[];
  return codes.map((code) => {
    const isOn = chosen.includes(code);
    return { id: code, word: words[code], isOn, isAlone: false, change: { [part]: toggled(codes, chosen, code) } };
  });
};

/** In the order of the codes; nothing chosen lets everything through. */
function toggled<Code extends string>(
  codes: readonly Code[],
  chosen: readonly Code[],
  code: Code,
): readonly Code[] | null {
  const now = codes.filter((one) => (one === code) !== chosen.includes(one));
  return now.length > 0 ? now : null;
}

const alone = (id: string, word: string, isOn: boolean, change: Partial<Filter>): Option => ({
  ...{ id, word, isOn, isAlone: true, change },
});

const stageOption = (stage: Stage, { status }: Filter, { words }: Asker): Option =>
  alone(`stage ${stage}`, words.listing.stages[stage], stageOf(status) === stage, { status: statusesOf(stage) });

const clientOptions = ({ clientId }: Filter, { clients, words }: Asker): readonly Option[] => [
  alone('any', words.board.allClients, clientId === null, { clientId: null }),
  ...clients.map(({ id, code, name }) => alone(id, `${code}, ${name}`, clientId === id, { clientId: id })),
];

const holderOptions = ({ assignment, assigneeIds }: Filter, { words: { listing } }: Asker): readonly Option[] => {
  const holder = (id: Filter['assignment'], word: string) =>
    alone(id, word, assignment === id && !assigneeIds?.length, { assignment: id, assigneeIds: null });
  return [holder('ANY', listing.anyone), holder('UNASSIGNED', listing.nobody), holder('MINE', listing.me)];
};

const peopleOptions = ({ assigneeIds }: Filter, names: Names): readonly Option[] => {
  const [ids, chosen] = [[...names.keys()], assigneeIds ?? []];
  return ids.map((id) => ({
    ...{ id, word: names.get(id) ?? '', isOn: chosen.includes(id), isAlone: false },
    change: { assignment: 'ANY', assigneeIds: toggled([...new Set([...ids, ...chosen])], chosen, id) },
  }));
};

const dueOptions = ({ overdue }: Filter, words: Asker['words']['listing']): readonly Option[] => [
  alone('any', words.stages.any, overdue === null, { overdue: null }),
  alone('overdue', words.overdue, overdue === true, { overdue: true }),
  alone('to come', words.notOverdue, overdue === false, { overdue: false }),
];
