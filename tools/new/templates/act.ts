import type { Names } from '../names.ts';

export const act = ({ rule, act, right }: Names): string => `
import { Args, createUnionType, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import type { Id } from '@vigie/kernel';
import { ${rule} } from '@vigie/ticketing';
import { Acts } from '../platform/act.ts';
import { ActId } from '../platform/act-id.ts';
import type { SignedIn } from '../platform/auth/sessions.ts';
import type { Tx } from '../platform/desk.ts';
import { IsId } from '../platform/input.ts';
import { commonRefusals } from '../platform/refusal.graph.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { Happenings } from './happenings.ts';
import { type Move, moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { TicketIsClosed } from './ticket-refusals.graph.ts';
import { TicketView } from './ticketing.graph.ts';

@InputType()
class ${act}Input {
  @Field(() => ID) @IsId() ticketId: string;
}

const ${act}Result = createUnionType({
  name: '${act}Result',
  types: () => [TicketView, ...commonRefusals, TicketIsClosed] as const,
});

@Resolver()
export class ${act} {
  constructor(
    private readonly acts: Acts,
    private readonly happenings: Happenings,
  ) {}

  @Mutation(() => ${act}Result)
  ${rule}(
    @CurrentCaller() caller: SignedIn,
    @CurrentLanguage() language: Language,
    @ActId() actId: Id<'Act'>,
    @Args('input') input: ${act}Input,
  ): Promise<typeof ${act}Result> {
    return this.acts.carryOut(
      caller,
      { name: '${rule}', actId, input },
      (tx) => moveTicket(tx, this.happenings, caller, input.ticketId, moveOf(tx)),
      (tx, decision) => showTicket(tx, decision, language),
    );
  }
}

const moveOf = ({ now }: Tx): Move => ({ action: '${right}', decide: (ticket) => ${rule}(ticket, now) });
`;

export const actSpec = ({ rule, right, fact }: Names): string => `
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { close, ${right}, open, resolve } from '../testing/acts.ts';
import { type OpenDesk, openDesk, type Who } from '../testing/open-desk.ts';
import { actId } from '../testing/person.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** What was recorded of it, as far as somebody may read it. */
const recorded = (who: Who, ticketId: string) =>
  desk.underWalls(who, (tx) =>
    tx.query<{ actor_id: string }>(
      ${
        fact
          ? `"SELECT actor_id FROM desk.ticket_fact WHERE ticket_id = $1 AND type = '${fact}'"`
          : `"SELECT actor_id FROM desk.act WHERE subject_id = $1 AND act = '${rule}'"`
      },
      [ticketId],
    ),
  );

async function isOffered(who: Who, id: string): Promise<boolean> {
  const query = 'query ($id: ID!) { ticket(id: $id) { may { ${right} } } }';
  const { ticket } = await (await desk.as(who)).ask<{ ticket: { may: { ${right}: boolean } } }>(query, { id });
  return ticket.may.${right};
}

/** A ticket of Acme's end user, so that nobody of Acme is kept away by whose it is. */
const aTicket = async () => open(await desk.as('dispatcher'), desk.acme.id, { contactId: desk.idOf('acmeUser') });

describe('the act ${rule}', () => {
  it.each(['dispatcher', 'technician', 'lead', 'admin'] as const)('is for %s, and recorded once', async (who) => {
    const { id } = await aTicket();
    expect(await isOffered(who, id)).toBe(true);
    expect(await ${right}(await desk.as(who), id)).toMatchObject({ __typename: 'Ticket', id });
    expect(await recorded(who, id)).toEqual([{ actor_id: desk.idOf(who) }]);
  });

  it.each(['finance', 'accountManager', 'acmeManager', 'acmeUser'] as const)('is not for %s, nor offered', async (who) => {
    const { id } = await aTicket();
    expect(await isOffered(who, id)).toBe(false);
    expect(await ${right}(await desk.as(who), id)).toMatchObject({ __typename: 'NotAllowed' });
    expect(await recorded(who, id)).toEqual([]);
  });

  it("reads another client's ticket like an absent one", async () => {
    const foreign = await open(await desk.as('lead'), desk.beta.id);
    const dispatcher = await desk.as('dispatcher');
    const answers = [await ${right}(dispatcher, foreign.id), await ${right}(dispatcher, actId())];
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ __typename: 'NotFound', code: 'NOT_FOUND' });
    expect(await recorded('lead', foreign.id)).toEqual([]);
  });

  it('does nothing twice when the same act is sent again, also at the same moment', async () => {
    const { id } = await aTicket();
    const [technician, once] = [await desk.as('technician'), actId()];
    const again = () => ${right}(technician, id, once);
    const answers = [...(await Promise.all([again(), again()])), await again()];
    expect(answers.map((answer) => answer.__typename)).toEqual(['Ticket', 'Ticket', 'Ticket']);
    expect(await recorded('technician', id)).toHaveLength(1);
  });

  it('is refused once the ticket has ended, and not offered', async () => {
    const { id } = await aTicket();
    const technician = await desk.as('technician');
    await resolve(technician, id);
    await close(technician, id);
    expect(await ${right}(technician, id)).toMatchObject({ __typename: 'TicketIsClosed', status: 'CLOSED' });
    expect(await isOffered('technician', id)).toBe(false);
  });
});
`;
