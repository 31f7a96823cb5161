import { isUuid } from '@vigie/kernel';
import type {
  Channel,
  Level,
  Priority,
  TicketKind,
  TicketRoot,
  TicketSort,
  TicketStatus,
} from '../../graph/generated/graphql';
import { everything, type Filter, isSameWish, openStatuses, usual, type Wish } from './listing-wish';

/** The parameters of an address, by name; null takes one away. */
export type Parameters = Readonly<Record<string, string | null>>;

/** A client as an address names it. */
export interface NamedClient {
  readonly id: string;
  readonly code: string;
}

/** What an address asks for, and the parameters that ask for nothing known: they are left aside and told. */
export interface ReadAddress {
  readonly wish: Wish;
  readonly viewId: string | null;
  readonly ignored: readonly string[];
}

type Codes<Code extends string> = Readonly<Record<Code, string>>;

const statuses: Codes<TicketStatus> = {
  ...{ NEW: 'nouveau', OPEN: 'en-cours', ON_HOLD: 'suspendu', RESOLVED: 'resolu' },
  ...{ CLOSED: 'clos', CANCELLED: 'annule', MERGED: 'fusionne' },
};
const priorities: Codes<Priority> = { P1: 'P1', P2: 'P2', P3: 'P3', P4: 'P4' };
const levels: Codes<Level> = { L1: 'N1', L2: 'N2', L3: 'N3' };
const kinds: Codes<TicketKind> = { INCIDENT: 'incident', SERVICE_REQUEST: 'demande', COMPLAINT: 'reclamation' };
const roots: Codes<TicketRoot> = { SOFTWARE: 'logiciel', HARDWARE: 'materiel', NETWORK: 'reseau' };
const channels: Codes<Channel> = {
  ...{ PHONE: 'appel', MAIL: 'courriel', PORTAL: 'portail', CHAT: 'messagerie', ALERT: 'supervision' },
  API: 'interface',
};
const sorts: Codes<TicketSort> = {
  DUE: 'echeance',
  PRIORITY: 'priorite',
  OPENED: 'ouverture',
  UPDATED: 'modification',
};
const anyStatus = 'tous';
const longestText = 200;
const mostChoices = 50;

/** How one part of a wish stands in an address: written as text or left out, read or refused (undefined). */
interface Part {
  readonly write: (wish: Wish, clients: readonly NamedClient[]) => string | null;
  readonly read: (text: string, clients: readonly NamedClient[]) => Partial<Filter> | undefined;
}

const choices = <Name extends 'priority' | 'level' | 'kind' | 'root' | 'channel', Code extends string>(
  name: Name,
  codes: Codes<Code>,
): Part => ({
  write: ({ filter }) => written(codes, filter[name] as readonly Code[] | null),
  read: (text) => readAs(name, readCodes(codes, text) as Filter[typeof name] | undefined),
});

const ids = (name: 'assigneeIds' | 'teamIds' | 'siteIds' | 'categoryIds'): Part => ({
  write: ({ filter }) => filter[name]?.join(' ') || null,
  read: (text) =>
    readAs(
      name,
      listed(text, (id) => (isUuid(id) ? id : undefined)),
    ),
});

const moment = (name: 'openedFrom' | 'openedTo' | 'updatedSince'): Part => ({
  write: ({ filter }) => filter[name],
  read: (text) => readAs(name, readInstant(text)),
});

/** By the name of its parameter; addresses are French, as the people who read and share them. */
const parts: Readonly<Record<string, Part>> = {
  statut: { write: ({ filter }) => writtenStatus(filter.status), read: (text) => readAs('status', readStatus(text)) },
  client: {
    write: ({ filter }, clients) => clients.find(({ id }) => id === filter.clientId)?.code ?? filter.clientId,
    read: (text, clients) => readAs('clientId', clients.find(({ id, code }) => code === text || id === text)?.id),
  },
  affecte: {
    write: ({ filter }) => assignments[filter.assignment],
    read: (text) => readAs('assignment', own(reverse(assignments), text)),
  },
  personnes: ids('assigneeIds'),
  priorite: choices('priority', priorities),
  niveau: choices('level', levels),
  nature: choices('kind', kinds),
  cause: choices('root', roots),
  canal: choices('channel', channels),
  retard: { write: ({ filter }) => writtenYes(filter.overdue), read: (text) => readAs('overdue', own(yes, text)) },
  depuis: moment('openedFrom'),
  jusque: moment('openedTo'),
  modifie: moment('updatedSince'),
  equipes: ids('teamIds'),
  sites: ids('siteIds'),
  categories: ids('categoryIds'),
  texte: { write: ({ filter }) => filter.text, read: (text) => readAs('text', readText(text)) },
};
const assignments: Readonly<Record<Filter['assignment'], string | null>> = {
  ANY: null,
  UNASSIGNED: 'personne',
  MINE: 'moi',
};
const yes: Readonly<Record<string, boolean>> = { oui: true, non: false };

/** Every parameter of the list, so that what a wish does not say is taken away; the usual list has a bare address. */
export function addressOf(wish: Wish, viewId: string | null, clients: readonly NamedClient[]): Parameters {
  const said = Object.entries(parts).map(([name, { write }]) => [name, write(wish, clients)] as const);
  const isBare = viewId !== null && isSameWish(wish, usual);
  return {
    ...Object.fromEntries(said),
    // A view that is the usual list still has to say so: its name alone asks for what it keeps.
    tri: wish.sort === usual.sort && !isBare ? null : sorts[wish.sort],
    vue: viewId,
  };
}

/** What an address asks for, whatever it says; every part that holds is kept. */
export function readAddress(address: Parameters, clients: readonly NamedClient[]): ReadAddress {
  const read = Object.entries(parts).flatMap(([name, part]) => {
    const text = own(address, name);
    return text ? [{ name, part: part.read(text, clients) }] : [];
  });
  const order = own(address, 'tri');
  const sort = order ? own(reverse(sorts), order) : usual.sort;
  const broken = read.filter(({ part }) => part === undefined).map(({ name }) => name);
  return {
    wish: {
      filter: Object.assign({}, usual.filter, ...read.map(({ part }) => part)) as Filter,
      sort: sort ?? usual.sort,
    },
    viewId: own(address, 'vue') || null,
    ignored: sort === undefined ? [...broken, 'tri'] : broken,
  };
}

/** Whether an address names a view and says nothing of its own, as a link to the view does. */
export const namesViewAlone = (address: Parameters): boolean =>
  Boolean(own(address, 'vue')) && !own(address, 'tri') && Object.keys(parts).every((name) => !own(address, name));

/** Whether an address says nothing at all, as the rail's. */
export const saysNothing = (address: Parameters): boolean =>
  !own(address, 'vue') && namesViewAlone({ ...address, vue: '-' });

/** What somebody wrote may name what every object has. */
const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

const readAs = <Name extends keyof Filter>(name: Name, value: Filter[Name] | undefined): Partial<Filter> | undefined =>
  value === undefined ? undefined : ({ [name]: value } as Partial<Filter>);

const reverse = <Code extends string>(codes: Readonly<Record<Code, string | null>>): Readonly<Record<string, Code>> =>
  Object.fromEntries((Object.entries(codes) as [Code, string | null][]).map(([code, text]) => [text ?? '', code]));

const written = <Code extends string>(codes: Codes<Code>, chosen: readonly Code[] | null): string | null =>
  chosen?.length ? chosen.map((code) => codes[code]).join(' ') : null;

const readCodes = <Code extends string>(codes: Codes<Code>, text: string): readonly Code[] | undefined => {
  const byText = reverse(codes);
  return listed(text, (one) => own(byText, one));
};

/** All of a list of words, or nothing when one of them is none. */
function listed<Value>(text: string, read: (one: string) => Value | undefined): readonly Value[] | undefined {
  const values = [...new Set(text.split(/\s+/).filter(Boolean))].map(read);
  const isWhole = values.length > 0 && values.length <= mostChoices && values.every((value) => value !== undefined);
  return isWhole ? (values as readonly Value[]) : undefined;
}

function writtenStatus(status: Filter['status']): string | null {
  if (!status?.length) return anyStatus;
  const isUsual = status.length === openStatuses.length && openStatuses.every((open) => status.includes(open));
  return isUsual ? null : written(statuses, status);
}

const readStatus = (text: string): Filter['status'] | undefined =>
  text === anyStatus ? everything.status : readCodes(statuses, text);

const writtenYes = (overdue: boolean | null): string | null => (overdue === null ? null : overdue ? 'oui' : 'non');

const readText = (text: string): string | undefined =>
  text.trim() !== '' && text.length <= longestText ? text.trim() : undefined;

function readInstant(text: string): string | undefined {
  const at = /^\d{4}-\d\d-\d\d(T|$)/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}
