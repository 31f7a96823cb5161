import { Args, createUnionType, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk, type Tx } from '../platform/desk.ts';
import { InvalidInputError } from '../platform/input.ts';
import { Outbox } from '../platform/outbox.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { HolidayView } from './calendar.graph.ts';
import { changeHoliday, effectOfChange, mayChangeHoliday } from './change-holiday.ts';
import { clocksMovedView } from './clocks-moved.ts';
import { ClocksMovedView } from './clocks-moved.graph.ts';
import { SettleHolidayInput } from './holiday.input.ts';
import { holidayById, type PlacedHoliday, updateHoliday } from './holiday.store.ts';
import { showHoliday } from './show-holiday.ts';
import { fault } from './terms-fault.ts';

@ObjectType()
class HolidaySettled {
  @Field(() => HolidayView) holiday: HolidayView;
  @Field(() => ClocksMovedView) moved: ClocksMovedView;
}

const SettleHolidayResult = createUnionType({
  name: 'SettleHolidayResult',
  types: () => [HolidaySettled, ...commonRefusals] as const,
});

@Resolver()
export class SettleHoliday {
  constructor(
    private readonly acts: Acts,
    private readonly desk: Desk,
    private readonly outbox: Outbox,
  ) {}

  @Mutation(() => SettleHolidayResult)
  settleHoliday(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: SettleHolidayInput,
  ): Promise<typeof SettleHolidayResult> {
    return this.acts.carryOut(
      caller,
      { name: 'settleHoliday', actId, input },
      (tx) => this.settle(tx, caller, input),
      (tx, decision) => showHoliday(tx, decision, language, new HolidaySettled()),
    );
  }

  @Query(() => ClocksMovedView, {
    nullable: true,
    description: 'Which clocks would move, and whither, if this were done; null where the caller may not do it.',
  })
  effectOfHoliday(
    @CurrentCaller() caller: SignedIn,
    @Args('input') input: SettleHolidayInput,
  ): Promise<ClocksMovedView | null> {
    return this.desk.inTransaction(caller, async (tx) => {
      const present = await holidayById(tx, input.holidayId);
      if (!present || !mayChangeHoliday(caller, 'settle', present)) return null;
      return clocksMovedView(tx, await effectOfChange(tx, settled(present, input)));
    });
  }

  private async settle(tx: Tx, caller: SignedIn, input: SettleHolidayInput): Promise<Decision> {
    const present = await holidayById(tx, input.holidayId);
    if (!present) return { refused: { code: 'NOT_FOUND' } };
    if (!mayChangeHoliday(caller, 'settle', present)) return { refused: { code: 'NOT_ALLOWED' } };
    const accepted = await changeHoliday(tx, settled(present, input), updateHoliday);
    tx.afterCommit(() => this.outbox.wake());
    return { accepted };
  }
}

/** Throws InvalidInputError for what settles nothing. */
function settled(present: PlacedHoliday, { status, date }: SettleHolidayInput): PlacedHoliday {
  if (status === 'provisional') throw new InvalidInputError([fault('status', 'unknown')]);
  return { ...present, status, date };
}
