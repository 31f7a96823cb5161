import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { instant, iso, parseId } from '@vigie/kernel';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk } from '../platform/desk.ts';
import { CurrentCaller } from '../platform/request.ts';
import { together } from '../platform/together.ts';
import { ClientView } from '../tenancy/index.ts';
import { CoverageView, HolidayView } from './calendar.graph.ts';
import type { ClientTerms } from './client-terms.ts';
import { clientHolidays, clientTerms, clientsOfDesk, publicHolidays } from './client-terms.store.ts';
import { ClientTermsView } from './terms.graph.ts';
import { clientTermsView, coverageViews, holidayView } from './terms-view.ts';

/** A day off of its own makes no contract. */
const isPublished = ({ coverages, versions }: ClientTerms): boolean => coverages.length + versions.length > 0;

const yearMs = 366 * 24 * 60 * 60 * 1000;

@Resolver(() => ClientView)
export class TermsQueries {
  constructor(private readonly desk: Desk) {}

  @ResolveField(() => ClientTermsView, {
    nullable: true,
    description: 'What the contract promises; null where nothing was published.',
  })
  async terms(
    @CurrentCaller() caller: SignedIn,
    @Context() context: object,
    @Parent() { id }: ClientView,
  ): Promise<ClientTermsView | null> {
    const terms = await together(context, 'terms', id, (ids) => this.termsOf(caller, ids));
    return terms !== undefined && isPublished(terms) ? clientTermsView(terms) : null;
  }

  private async termsOf(caller: SignedIn, ids: readonly string[]): Promise<ReadonlyMap<string, ClientTerms>> {
    const found = await this.desk.inTransaction(caller, (tx) => clientTerms(tx, ids));
    return new Map(found.map((terms) => [terms.clientId, terms]));
  }

  @Query(() => [CoverageView], {
    description: "The coverages of the desk's clients that the caller sees, for clocks to tick by.",
  })
  async coverages(
    @CurrentCaller() caller: SignedIn,
    @Args('deskId', { type: () => ID }) deskId: string,
  ): Promise<CoverageView[]> {
    const known = parseId(deskId);
    if (!known) return [];
    return this.desk.inTransaction(caller, async (tx) => {
      const clients = await clientTerms(tx, await clientsOfDesk(tx, known));
      return clients.flatMap(coverageViews);
    });
  }

  @Query(() => [HolidayView], {
    description:
      "Days off: those of the provider's country lists, and with a client its own; from a year ago on, by date.",
  })
  async holidays(
    @CurrentCaller() caller: SignedIn,
    @Args('clientId', { type: () => ID, nullable: true }) clientId: string | null,
  ): Promise<HolidayView[]> {
    const known = parseId<'Client'>(clientId ?? '');
    return this.desk.inTransaction(caller, async (tx) => {
      const first = iso(instant(tx.now - yearMs)).slice(0, 10);
      const all = [...(await publicHolidays(tx)), ...(known ? await clientHolidays(tx, known) : [])];
      return all
        .filter(({ date }) => date >= first)
        .toSorted((a, b) => (a.date < b.date ? -1 : 1))
        .map(holidayView);
    });
  }
}
