import { Args, createUnionType, Field, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { Acts, type Decision } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { InvalidInputError } from '../platform/input.ts';
import { Outbox } from '../platform/outbox.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { clientById } from '../tenancy/index.ts';
import { HolidayView } from './calendar.graph.ts';
import { changeHoliday, mayChangeHoliday } from './change-holiday.ts';
import { ownList } from './client-terms.ts';
import { ClocksMovedView } from './clocks-moved.graph.ts';
import { RecordHolidayInput } from './holiday.input.ts';
import { insertHoliday, type PlacedHoliday } from './holiday.store.ts';
import { showHoliday } from './show-holiday.ts';
import { fault } from './terms-fault.ts';

@ObjectType()
class HolidayRecorded {
  @Field(() => HolidayView) holiday: HolidayView;
  @Field(() => ClocksMovedView) moved: ClocksMovedView;
}

const RecordHolidayResult = createUnionType({
  name: 'RecordHolidayResult',
  types: () => [HolidayRecorded, ...commonRefusals] as const,
});

@Resolver()
export class RecordHoliday {
  constructor(
    private readonly acts: Acts,
    private readonly outbox: Outbox,
  ) {}

  @Mutation(() => RecordHolidayResult)
  recordHoliday(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: RecordHolidayInput,
  ): Promise<typeof RecordHolidayResult> {
    return this.acts.carryOut(
      caller,
      { name: 'recordHoliday', actId, input },
      (tx) => this.record(tx, caller, input),
      (tx, decision) => showHoliday(tx, decision, language, new HolidayRecorded()),
    );
  }

  private async record(tx: Tx, caller: SignedIn, input: RecordHolidayInput): Promise<Decision> {
    const holiday = holidayIn(input, tx.newId());
    if (holiday.clientId !== null && !(await clientById(tx, holiday.clientId)))
      return { refused: { code: 'NOT_FOUND' } };
    if (!mayChangeHoliday(caller, 'record', holiday)) return { refused: { code: 'NOT_ALLOWED' } };
    const accepted = await changeHoliday(tx, holiday, insertHoliday);
    tx.afterCommit(() => this.outbox.wake());
    return { accepted };
  }
}

/** A country by its two letters, and a region of it behind a dash. */
const listName = /^[A-Z]{2}(-[a-z]+)*$/;

/** Throws InvalidInputError unless it is of a client or of a country's list, and not of both. */
function holidayIn({ clientId = null, list = null, ...holiday }: RecordHolidayInput, id: string): PlacedHoliday {
  if ((clientId === null) === (list === null)) throw new InvalidInputError([fault('list', 'eitherOne')]);
  if (list !== null && !(listName.test(list) && list.length <= 40))
    throw new InvalidInputError([fault('list', 'unknown')]);
  return { ...holiday, id, clientId: clientId as Id<'Client'> | null, list: list ?? ownList };
}
