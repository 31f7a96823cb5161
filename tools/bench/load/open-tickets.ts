import type { BenchDesk } from '../clocks/bench-desk.ts';
import { actId, signIn } from './sign-in.ts';

const mutation = `mutation ($actId: ID!, $input: OpenTicketInput!) { answer: openTicket(actId: $actId, input: $input) {
  ... on Ticket { id reference status priority nextDueAt } ... on Refusal { code message } } }`;

/** The dispatcher of the story opens tickets of one of its clients, as often as asked; each call gives the ticket's id. */
export async function openTickets(desk: BenchDesk): Promise<() => Promise<string>> {
  const ask = await signIn(desk);
  const clientId = await desk.asSuperuser(async (superuser) => {
    const { rows } = await superuser.query<{ client_id: string }>(
      `SELECT s.client_id FROM desk.desk_client s JOIN desk.terms_revision r USING (client_id) ORDER BY s.client_id LIMIT 1`,
    );
    return rows[0]!.client_id;
  });
  const input = { clientId, kind: 'INCIDENT', channel: 'PHONE', title: 'Imprimante muette au premier', priority: 'P3' };
  return async () => {
    const { data } = JSON.parse(await ask(mutation, { actId: actId(), input })) as {
      data: { answer: { id?: string } };
    };
    if (data.answer.id === undefined) throw new Error(JSON.stringify(data.answer));
    return data.answer.id;
  };
}
