import { type Instant, seconds, type Seconds, type Span } from '@vigie/kernel';
import { adoptedTerms } from '../terms/adopted-terms.ts';
import { levels } from '../terms/clock-kind.ts';
import type { ContractTerms } from '../terms/contract-terms.ts';
import type { HoldOwner } from '../terms/policy-clause.ts';
import { type ServiceHours, serviceHours } from '../terms/service-hours.ts';
import type { ClockFact } from './clock-fact.ts';
import { promisedTo } from './condition.ts';
import { lifeOf, type SituationSpan } from './life.ts';
import type { Situation } from './situation.ts';

/** Whose a moment of a ticket's life can be. */
export const timeOwners = [...levels, 'client', 'vendor', 'out_of_hours', 'nobody'] as const;
export type TimeOwner = (typeof timeOwners)[number];

/** A ticket's life, every second of it given to exactly one owner. */
export interface LevelTime {
  readonly from: Instant;
  /** The end of the ticket, or now. */
  readonly to: Instant;
  /** From one to the other by the clock on the wall, rounded down; the owners' seconds sum to it. */
  readonly wall: Seconds;
  readonly by: Readonly<Record<TimeOwner, Seconds>>;
}

/** Who had the ticket, stretch by stretch. */
export interface OwnedSpan extends Span {
  readonly owner: TimeOwner;
}

/**
 * Whose time it was. What is done belongs to nobody until it is reopened, closed hours of the resolution's coverage to
 * nobody at work, a hold to whom its reason names (the client before a vendor, where both are waited for), and all the
 * rest to the level whose queue or technician has the ticket. Without a promised resolution all hours are open.
 */
export function levelTime(facts: readonly ClockFact[], terms: ContractTerms, now: Instant): LevelTime {
  const adopted = adoptedTerms(terms, now);
  const life = lifeOf(facts, adopted, now);
  const sums = new Map<TimeOwner, number>();
  const give = (owner: TimeOwner, ms: number) => sums.set(owner, (sums.get(owner) ?? 0) + ms);
  for (const { from, to, situation } of life.spans) {
    const open = openIn(situation, adopted)?.elapsed(from, to) ?? to - from;
    give(ownerIn(situation), open);
    give('out_of_hours', to - from - open);
  }
  return inSeconds(life, sums);
}

/** The same, as a picture draws it. Neighbours of one owner are one span. */
export function ownedSpans(facts: readonly ClockFact[], terms: ContractTerms, now: Instant): readonly OwnedSpan[] {
  const adopted = adoptedTerms(terms, now);
  return joined(lifeOf(facts, adopted, now).spans.flatMap((span) => ownedIn(span, adopted)));
}

function ownedIn({ from, to, situation }: SituationSpan, terms: ContractTerms): readonly OwnedSpan[] {
  const owner = ownerIn(situation);
  const open = openIn(situation, terms)?.openBetween({ from, to }) ?? [{ from, to }];
  const edges = [...open.flatMap((span) => [span.from, span.to]), to];
  return edges
    .map((edge, at): OwnedSpan => ({ from: edges[at - 1] ?? from, to: edge, owner: at % 2 ? owner : 'out_of_hours' }))
    .filter((span) => span.from < span.to);
}

function joined(spans: readonly OwnedSpan[]): readonly OwnedSpan[] {
  const all: OwnedSpan[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last?.owner === span.owner) all[all.length - 1] = { ...last, to: span.to };
    else all.push(span);
  }
  return all;
}

/** Undefined where every hour is one: nobody's time, and a ticket without a promised resolution. */
function openIn(situation: Situation, terms: ContractTerms): ServiceHours | undefined {
  const promised = situation.phase === 'open' ? promisedTo({ kind: 'resolution' }, situation, terms) : undefined;
  return promised && serviceHours(promised.coverage.versions);
}

function ownerIn({ phase, holds, level, version }: Situation): TimeOwner {
  if (phase !== 'open') return 'nobody';
  const held = (version?.pauses ?? []).filter(({ reason }) => holds.includes(reason)).map(({ owner }) => owner);
  return outsiders.find((owner) => held.includes(owner)) ?? level;
}

const outsiders = ['client', 'vendor'] as const satisfies readonly HoldOwner[];

/** Whole seconds that sum to the whole: what rounding leaves goes to the largest remainders, earlier owners first. */
function inSeconds({ from, to }: Span, ms: ReadonlyMap<TimeOwner, number>): LevelTime {
  const wall = Math.floor((to - from) / 1000);
  const shares = timeOwners.map((owner) => ({ owner, ms: ms.get(owner) ?? 0 }));
  const left = wall - shares.reduce((sum, share) => sum + Math.floor(share.ms / 1000), 0);
  const raised = new Set(shares.toSorted((a, b) => (b.ms % 1000) - (a.ms % 1000)).slice(0, left));
  const by = shares.map((share) => [share.owner, seconds(Math.floor(share.ms / 1000) + (raised.has(share) ? 1 : 0))]);
  return { from, to, wall: seconds(wall), by: Object.fromEntries(by) as LevelTime['by'] };
}
