import { Args, GraphQLISODateTime, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { type Id, type Instant, instant, parseId } from '@vigie/kernel';
import { isWithin } from '@vigie/ticketing';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk } from '../platform/desk.ts';
import { badArgument, cursorOf, pageSize } from '../platform/paging.ts';
import type { Sighting } from '../platform/presence-bus.ts';
import { CurrentCaller } from '../platform/request.ts';
import { Whereabouts } from '../platform/whereabouts.ts';
import { seesDesk } from '../tenancy/index.ts';
import { type DeskTeamView, DeskTeamView as DeskTeam, type TeamMemberView } from './desk-team.graph.ts';
import { deskMembers, type Member, type Window, type Work, workWithin } from './desk-team.store.ts';
import { presenceOf } from './onlookers.ts';

const hourMs = 3_600_000;
const longestWindow = 24 * hourMs;
const furthestBack = 7 * 24 * hourMs;
const mostBlocks = 50;

/** Who works at a desk, and on what. */
@Resolver()
export class DeskTeamQueries {
  constructor(
    private readonly desk: Desk,
    private readonly whereabouts: Whereabouts,
  ) {}

  @Query(() => DeskTeam, {
    nullable: true,
    description:
      'People who may work for clients of the desk that the caller serves too, by level, team and name, with their work ' +
      'within a window of at most 24 hours that begins at most 7 days ago. Null when the desk is absent or not visible.',
  })
  async deskTeam(
    @CurrentCaller() caller: SignedIn,
    @Args('deskId', { type: () => ID }) deskId: string,
    @Args('from', { type: () => GraphQLISODateTime }) from: Date,
    @Args('until', { type: () => GraphQLISODateTime }) until: Date,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<DeskTeamView | null> {
    const wish = { first: pageSize('first', first) + 1, after: after ?? null };
    const known = parseId<'Desk'>(deskId);
    if (!known) return null;
    return this.desk.inTransaction(caller, async (tx) => {
      const window = windowOf(from, until, tx.now);
      if (!(await seesDesk(tx, known))) return null;
      const found = await deskMembers(tx, known, wish);
      const page = found.slice(0, first);
      const work = await workWithin(
        tx,
        known,
        page.map(({ id }) => id),
        window.from,
      );
      const sightings = this.whereabouts.atDesk(known);
      const members = page.map((member) => this.show(member, work, window, sightings));
      return { members, pageInfo: pageInfo(page, found.length > first, wish.after !== null) };
    });
  }

  private show(member: Member, work: readonly Work[], window: Window, sightings: readonly Sighting[]): TeamMemberView {
    const { id, name, level, team, open_tickets: openTickets } = member;
    const personId = id as unknown as Id<'Person'>;
    const theirs = work.filter(({ span }) => span.staffId === id && isWithin(span, window)).sort(goingOnFirst);
    const presence = presenceOf(
      sightings.filter((sighting) => sighting.personId === personId),
      this.whereabouts.leftAt(personId),
    );
    const blocks = theirs.slice(0, mostBlocks).map(({ block }) => block);
    return { person: { id, name, kind: 'staff' }, level, team, openTickets, presence, blocks };
  }
}

/** Throws BAD_USER_INPUT naming the argument whose rule is broken. */
function windowOf(from: Date, until: Date, now: Instant): Window {
  const [start, end] = [from.getTime(), until.getTime()];
  if (start < now - furthestBack) throw badArgument('from', 'at most 7 days ago');
  if (end <= start) throw badArgument('until', 'after from');
  if (end - start > longestWindow) throw badArgument('until', 'at most 24 hours after from');
  return { from: instant(start), until: instant(end) };
}

function goingOnFirst({ span: one }: Work, { span: other }: Work): number {
  const isOver = Number(one.until !== undefined) - Number(other.until !== undefined);
  return isOver || other.from - one.from;
}

const pageInfo = (
  page: readonly Member[],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
): DeskTeamView['pageInfo'] => ({
  hasNextPage,
  hasPreviousPage,
  startCursor: page[0] ? cursorOf(page[0].key) : null,
  endCursor: page.length > 0 ? cursorOf(page.at(-1)!.key) : null,
});
