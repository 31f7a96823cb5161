import { describe, expect, it } from '@jest/globals';
import { type Id, isUuid } from '@vigie/kernel';
import { reasonsSetAside, type TicketFact, type TicketFactType, ticketFactTypes } from './facts.ts';
import { karim, lea, now } from './ticket.builder.ts';
import {
  audiences,
  cancelReasons,
  channels,
  closings,
  grades,
  holdReasons,
  levels,
  linkKinds,
  priorities,
  resolutionCauses,
  resumeCauses,
  returnReasons,
  speakers,
  ticketKinds,
  ticketRoots,
} from './words.ts';

const id = <Name extends string>() => '00000000-0000-7000-8000-00000000000b' as Id<Name>;
const text = { textId: id<'Text'>(), digest: 'ab'.repeat(32) };

/** The names of fields, at any depth, that the compiler would let hold any text at all. */
type AnyText<T> = T extends string | number | null | undefined
  ? never
  : T extends readonly (infer Item)[]
    ? AnyText<Item>
    : { [K in keyof T]-?: string extends T[K] ? K : AnyText<T[K]> }[keyof T];

type FactOf<T extends TicketFactType, Fact = TicketFact> = Fact extends { readonly type: infer Types }
  ? T extends Types
    ? Fact
    : never
  : never;

/** One fact of each type with every field it can have: a new type or field does not compile without its sample. */
const samples: { readonly [T in TicketFactType]: Required<FactOf<T>> } = {
  opened: {
    type: 'opened',
    at: now,
    kind: 'incident',
    priority: 'P1',
    level: 'L1',
    channel: 'phone',
    title: text,
    contactId: id(),
    siteId: id(),
    serviceId: id(),
  },
  qualified: { type: 'qualified', at: now, changes: everyChange() },
  assigned: { type: 'assigned', at: now, assigneeId: karim, previousAssigneeId: lea, overrode: ['AT_CAPACITY'] },
  unassigned: { type: 'unassigned', at: now, previousAssigneeId: karim },
  commented: { type: 'commented', at: now, from: 'client', audience: 'internal', body: text },
  escalated: {
    type: 'escalated',
    at: now,
    fromLevel: 'L1',
    toLevel: 'L2',
    pack: { symptom: text, tried: text, evidence: text, hypothesis: text, ask: text },
  },
  returned: { type: 'returned', at: now, fromLevel: 'L2', toLevel: 'L1', reason: 'within_reach', why: text },
  held: { type: 'held', at: now, reason: 'client', until: now },
  resumed: { type: 'resumed', at: now, cause: 'woken' },
  resolved: { type: 'resolved', at: now, cause: 'wear', summary: text },
  reopened: { type: 'reopened', at: now, by: 'client', why: text },
  closed: { type: 'closed', at: now, how: 'confirmed' },
  cancelled: { type: 'cancelled', at: now, reason: 'withdrawn', why: text },
  merged: { type: 'merged', at: now, intoId: id() },
  absorbed: { type: 'absorbed', at: now, ticketId: id() },
  linked: { type: 'linked', at: now, link: 'related', ticketId: id() },
  unlinked: { type: 'unlinked', at: now, link: 'follows', ticketId: id() },
  client_priority_set: { type: 'client_priority_set', at: now, priority: 'P2' },
  team_changed: { type: 'team_changed', at: now, teamId: id() },
};

function everyChange(): Required<FactOf<'qualified'>['changes']> {
  return {
    kind: 'complaint',
    priority: 'P2',
    level: 'L2',
    impact: 'high',
    urgency: 'low',
    root: 'network',
    categoryId: id(),
    siteId: id(),
    serviceId: id(),
  };
}

const oneOf = (codes: readonly string[]) => (value: unknown) => codes.includes(value as string);

const ids = [
  'textId',
  'contactId',
  'assigneeId',
  'previousAssigneeId',
  'categoryId',
  'siteId',
  'serviceId',
  'teamId',
  'ticketId',
  'intoId',
];

/** All that a fact may hold, by the name of the field: ids, codes, instants and digests. A field missing here fails. */
const allowed: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: oneOf(ticketFactTypes),
  at: Number.isSafeInteger,
  kind: oneOf(ticketKinds),
  priority: oneOf(priorities),
  level: oneOf(levels),
  channel: oneOf(channels),
  impact: oneOf(grades),
  urgency: oneOf(grades),
  root: oneOf(ticketRoots),
  fromLevel: oneOf(levels),
  toLevel: oneOf(levels),
  reason: oneOf([...holdReasons, ...returnReasons, ...cancelReasons]),
  until: Number.isSafeInteger,
  cause: oneOf([...resumeCauses, ...resolutionCauses]),
  by: oneOf(speakers),
  how: oneOf(closings),
  link: oneOf(linkKinds),
  overrode: (value) => Array.isArray(value) && value.every(oneOf(reasonsSetAside)),
  audience: oneOf(audiences),
  from: oneOf(speakers),
  digest: (value) => /^[0-9a-f]{64}$/.test(String(value)),
  ...Object.fromEntries(ids.map((name) => [name, isUuid])),
};

const fieldsOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).flatMap(([name, part]) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? fieldsOf(part) : [[name, part] as const],
  );

describe('a fact', () => {
  it('has a type that the list of types knows', () => {
    expect(Object.keys(samples)).toEqual([...ticketFactTypes]);
  });

  it.each(Object.values(samples))('of type $type holds ids, codes, instants and digests, never a text', (fact) => {
    expect(fieldsOf(fact).filter(([name, value]) => !allowed[name]?.(value))).toEqual([]);
  });

  it('compiles with one field of any text and no other: a digest', () => {
    const anyText: Record<AnyText<TicketFact>, true> = { digest: true };
    expect(Object.keys(anyText)).toEqual(['digest']);
  });
});
