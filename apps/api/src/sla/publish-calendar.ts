import { Args, createUnionType, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk, type Tx } from '../platform/desk.ts';
import { InvalidInputError } from '../platform/input.ts';
import { Outbox } from '../platform/outbox.ts';
import { commonRefusal, commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { calendarIn, calendarInputFaults, coverageIn, placeFaults } from './calendar-draft.ts';
import { CoverageView } from './calendar.graph.ts';
import { PublishCalendarInput } from './calendar.input.ts';
import { presentTerms, withCalendar } from './changed-terms.ts';
import { changeTerms, holdTerms } from './terms-lock.store.ts';
import { type ClocksMoved, clocksMoved, clocksMovedView } from './clocks-moved.ts';
import { ClocksMovedView } from './clocks-moved.graph.ts';
import { knownLists } from './holiday.store.ts';
import { refusalToPublish } from './may-publish.ts';
import { publishCalendarVersion } from './publish.store.ts';
import { fault } from './terms-fault.ts';
import { ClientTermsView } from './terms.graph.ts';
import { clientTermsView } from './terms-view.ts';

@ObjectType()
class CalendarPublished {
  @Field(() => ClientTermsView) terms: ClientTermsView;
  @Field(() => CoverageView) coverage: CoverageView;
  @Field(() => ClocksMovedView) moved: ClocksMovedView;
}

const PublishCalendarResult = createUnionType({
  name: 'PublishCalendarResult',
  types: () => [CalendarPublished, ...commonRefusals] as const,
});

@Resolver()
export class PublishCalendar {
  constructor(
    private readonly acts: Acts,
    private readonly desk: Desk,
    private readonly outbox: Outbox,
  ) {}

  @Mutation(() => PublishCalendarResult)
  publishCalendar(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: PublishCalendarInput,
  ): Promise<typeof PublishCalendarResult> {
    return this.acts.carryOut(
      caller,
      { name: 'publishCalendar', actId, input },
      (tx) => this.publish(tx, caller, input),
      (tx, decision) => show(tx, decision, language),
    );
  }

  @Query(() => ClocksMovedView, {
    nullable: true,
    description: 'Which clocks would move, and whither, if this were done; null where the caller may not do it.',
  })
  effectOfCalendar(
    @CurrentCaller() caller: SignedIn,
    @Args('input') input: PublishCalendarInput,
  ): Promise<ClocksMovedView | null> {
    return this.desk.inTransaction(caller, async (tx) => {
      if (await refusalToPublish(tx, caller, input.clientId)) return null;
      await refuseUnreadable(tx, input);
      const { changed } = await draft(tx, input);
      return clocksMovedView(tx, await clocksMoved(tx, [changed]));
    });
  }

  /** Nobody settles a day off of the lists that it observes meanwhile: whoever does asks next who observes them. */
  private async publish(tx: Tx, caller: SignedIn, input: PublishCalendarInput): Promise<Decision> {
    const refusal = await refusalToPublish(tx, caller, input.clientId);
    if (refusal) return refusal;
    const clientId = input.clientId as Id<'Client'>;
    await refuseUnreadable(tx, input);
    await holdTerms(tx, input.holidayLists);
    await changeTerms(tx, [clientId]);
    const { coverage, calendar, changed } = await draft(tx, input);
    const effect = await clocksMoved(tx, [changed]);
    await publishCalendarVersion(tx, clientId, coverage, calendar);
    tx.afterCommit(() => this.outbox.wake());
    return { accepted: { clientId, subjectId: coverage.id, effect } };
  }
}

/** Throws InvalidInputError for what is wrong whatever the client goes by now. */
async function refuseUnreadable(tx: Tx, input: PublishCalendarInput): Promise<void> {
  const known = await knownLists(tx);
  const unknown = input.holidayLists.flatMap((list, at) =>
    known.has(list) ? [] : [fault(`holidayLists.${at}`, 'unknown')],
  );
  const faults = [...calendarInputFaults(input), ...unknown];
  if (faults.length > 0) throw new InvalidInputError(faults);
}

/** Throws InvalidInputError for a version that has no place among the client's. */
async function draft(tx: Tx, input: PublishCalendarInput) {
  const present = await presentTerms(tx, input.clientId as Id<'Client'>);
  const faults = placeFaults(input, present);
  if (faults.length > 0) throw new InvalidInputError(faults);
  const [coverage, calendar] = [coverageIn(input, tx.newId()), calendarIn(input, tx.newId())];
  return { coverage, calendar, changed: withCalendar(present, coverage, calendar) };
}

async function show(tx: Tx, decision: Decision, language: Language): Promise<typeof PublishCalendarResult> {
  if ('refused' in decision) return commonRefusal(decision.refused.code, language);
  const { clientId, subjectId, effect } = decision.accepted;
  const terms = clientTermsView(await presentTerms(tx, clientId!));
  return Object.assign(new CalendarPublished(), {
    terms,
    coverage: terms.coverages.find(({ id }) => id === subjectId)!,
    moved: await clocksMovedView(tx, effect as ClocksMoved),
  });
}
