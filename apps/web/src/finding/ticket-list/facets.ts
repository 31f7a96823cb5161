import type { Language, Screens } from '@vigie/copy';
import { instant } from '@vigie/kernel';
import { formatDate } from '../../words/format';
import { everything, type Filter, normal, openStatuses, usual } from './listing-wish';

export type FacetName = keyof Screens['listing']['facets'];

/** People by id, as far as they are known. */
export type Names = ReadonlyMap<string, string>;

export interface Told {
  readonly words: Screens;
  readonly language: Language;
  readonly clients: readonly { readonly id: string; readonly code: string }[];
  readonly names: Names;
}

/** The parts of a filter that one facet holds. */
export const partsOf: Readonly<Record<FacetName, readonly (keyof Filter)[]>> = {
  status: ['status'],
  client: ['clientId'],
  assignee: ['assignment', 'assigneeIds'],
  priority: ['priority'],
  level: ['level'],
  kind: ['kind'],
  root: ['root'],
  channel: ['channel'],
  due: ['overdue'],
  opened: ['openedFrom', 'openedTo'],
  other: ['teamIds', 'siteIds', 'categoryIds', 'updatedSince'],
};
export const facetNames = Object.keys(partsOf) as readonly FacetName[];

/** A facet that lets everything through, or for the status what the list opens with. */
export const released = (facet: FacetName): Partial<Filter> =>
  Object.fromEntries(partsOf[facet].map((part) => [part, usual.filter[part]]));

/** The same, but a status that lets everything through too. */
export const opened = (facet: FacetName): Partial<Filter> =>
  Object.fromEntries(partsOf[facet].map((part) => [part, everything[part]]));

/** Whether a facet differs from the list as it opens. */
export function isNarrowed(facet: FacetName, filter: Filter): boolean {
  const [said, usually] = [normal(filter), normal(usual.filter)];
  return partsOf[facet].some((part) => JSON.stringify(said[part]) !== JSON.stringify(usually[part]));
}

/** What a facet lets through, in a few words; undefined when it lets everything through. */
export function valueOf(facet: FacetName, filter: Filter, told: Told): string | undefined {
  const { ticket, listing } = told.words;
  switch (facet) {
    case 'status':
      return statusOf(filter, told.words);
    case 'client':
      return filter.clientId === null ? undefined : told.clients.find(({ id }) => id === filter.clientId)?.code;
    case 'assignee':
      return assigneeOf(filter, told);
    case 'priority':
      return filter.priority?.toSorted().join(', ');
    case 'level':
      return listed(filter.level, ticket.level);
    case 'kind':
      return listed(filter.kind, ticket.kind);
    case 'root':
      return listed(filter.root, ticket.root);
    case 'channel':
      return listed(filter.channel, ticket.channel);
    case 'due':
      return filter.overdue === null ? undefined : filter.overdue ? listing.overdue : listing.notOverdue;
    case 'opened':
      return openedOf(filter, told);
    case 'other':
      return othersOf(filter, listing);
  }
}

const stages = { open: openStatuses, over: ['CLOSED', 'CANCELLED', 'MERGED'] as const } as const;
export const stageNames = ['open', 'over', 'any'] as const;
export type Stage = (typeof stageNames)[number];

/** The statuses of a stage; null for any. */
export const statusesOf = (stage: Stage): Filter['status'] => (stage === 'any' ? null : stages[stage]);

/** The stage that these statuses are, if they are one. */
export const stageOf = (status: Filter['status']): Stage | undefined =>
  stageNames.find((stage) => isSameSet(statusesOf(stage) ?? [], status ?? []));

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value) => other.includes(value));

function statusOf({ status }: Filter, { ticket, listing }: Screens): string | undefined {
  const stage = stageOf(status);
  return stage ? listing.stages[stage] : listed(status, ticket.status);
}

function assigneeOf({ assignment, assigneeIds }: Filter, { names, words: { listing } }: Told): string | undefined {
  if (assignment === 'UNASSIGNED') return listing.nobody;
  if (assignment === 'MINE') return listing.me;
  return assigneeIds?.map((id) => names.get(id) ?? listing.unknownPerson).join(', ');
}

function openedOf({ openedFrom, openedTo }: Filter, { words: { listing }, language }: Told): string | undefined {
  /** An end is exclusive: the last day is the one before it. */
  const day = (text: string, before = 0): string => formatDate(language, instant(Date.parse(text) - before));
  const said = [openedFrom && listing.from(day(openedFrom)), openedTo && listing.until(day(openedTo, 1))];
  return said.filter(Boolean).join(', ') || undefined;
}

function othersOf(filter: Filter, { others }: Screens['listing']): string | undefined {
  const count = partsOf.other.filter((part) => filter[part] !== null).length;
  return count === 0 ? undefined : others(count);
}

const listed = <Code extends string>(
  chosen: readonly Code[] | null,
  words: Readonly<Record<Code, string>>,
): string | undefined => chosen?.map((code) => words[code]).join(', ');
