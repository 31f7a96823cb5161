import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Desk } from '../platform/desk.ts';
import { revokeRole } from '../tenancy/index.ts';
import { assign, comment, open, qualify } from '../testing/acts.ts';
import { type OpenDesk, openDesk } from '../testing/open-desk.ts';
import type { Person } from '../testing/person.ts';

let desk: OpenDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

interface Told {
  readonly queueChanged: {
    readonly position: string;
    readonly kind: string;
    readonly ticketId: string | null;
    readonly ticket: { readonly reference: string; readonly assignee: { readonly name: string } | null } | null;
    readonly actor: { readonly name: string } | null;
  };
}
const subscription = `subscription ($deskId: ID!, $after: String) { queueChanged(deskId: $deskId, after: $after) {
  position kind ticketId ticket { reference assignee { name } } actor { name } } }`;
const listen = async (person: Person, after?: string) =>
  person.listen<Told>(subscription, { deskId: desk.deskId, after: after ?? (await desk.position()) });
const about = (ids: readonly string[]) => (listening: { readonly heard: readonly Told[] }) =>
  ids.every((id) => listening.heard.some(({ queueChanged }) => queueChanged.ticketId === id));

describe('a desk heard live', () => {
  it('tells a colleague of an assignment, and who did it', async () => {
    const listening = await listen(await desk.as('lead'));
    const dispatcher = await desk.as('dispatcher');
    const { id } = await open(dispatcher, desk.acme.id);
    await assign(dispatcher, id, desk.idOf('technician'));
    await listening.until(({ heard }) => heard.at(-1)?.queueChanged.ticket?.assignee !== null && heard.length > 1);
    expect(listening.heard.at(-1)!.queueChanged).toMatchObject({
      kind: 'CHANGED',
      ticketId: id,
      ticket: { assignee: { name: 'Tom Technician' } },
      actor: { name: 'Dora Dispatcher' },
    });
    listening.stop();
  });

  it('tells after a break all that was missed, once and in order', async () => {
    const [lead, dispatcher] = [await desk.as('lead'), await desk.as('dispatcher')];
    const before = await listen(lead);
    const first = await open(dispatcher, desk.acme.id);
    await before.until(about([first.id]));
    const { position } = before.heard.at(-1)!.queueChanged;
    before.stop();
    const missed = [await open(dispatcher, desk.acme.id), await open(dispatcher, desk.acme.id)];
    const after = await listen(lead, position);
    const last = await open(dispatcher, desk.acme.id);
    await after.until(about([last.id]));
    const told = after.heard.map(({ queueChanged }) => queueChanged.ticketId);
    expect(told).toEqual([...missed.map(({ id }) => id), last.id]);
    const positions = after.heard.map(({ queueChanged }) => Number(queueChanged.position));
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
    after.stop();
  });

  it('asks to read again when too much was missed', async () => {
    const dispatcher = await desk.as('betaDispatcher');
    const { id } = await open(dispatcher, desk.beta.id);
    await desk.underWalls('betaDispatcher', (tx) =>
      tx.query(
        `INSERT INTO desk.outbox (id, client_id, desk_id, ticket_id, at)
         SELECT gen_random_uuid(), $1, $2, $3, now() FROM generate_series(1, 600)`,
        [desk.beta.id, desk.deskId, id],
      ),
    );
    await desk.position();
    const listening = await listen(dispatcher, '0');
    await listening.until(({ heard }) => heard.length > 0);
    expect(listening.heard[0]!.queueChanged).toMatchObject({ kind: 'RESET', ticketId: null });
    listening.stop();
  });

  it('takes a client’s tickets away from who loses it while listening', async () => {
    const tina = await desk.as('otherTechnician');
    const listening = await listen(tina);
    const dispatcher = await desk.as('betaDispatcher');
    const { id } = await open(dispatcher, desk.beta.id);
    await listening.until(about([id]));
    await desk.underWalls('admin', (tx) => revokeRole(tx, tina.id, desk.beta.id, 'technician'));
    await qualify(dispatcher, id, { level: 'L2' });
    await listening.until(({ heard }) => heard.at(-1)?.queueChanged.kind === 'GONE');
    expect(listening.heard.at(-1)!.queueChanged).toMatchObject({ ticketId: id, ticket: null, actor: null });
    listening.stop();
  });

  it('is read once for all who have the same rights and language, and each is told', async () => {
    const [lead, admin, dispatcher] = [await desk.as('lead'), await desk.as('admin'), await desk.as('dispatcher')];
    const after = await desk.position();
    const people = [lead, lead, lead, lead.reading('fr'), lead.reading('fr'), admin, admin];
    const listening = await Promise.all(people.map((person) => listen(person, after)));
    const first = await open(dispatcher, desk.acme.id);
    await Promise.all(listening.map((one) => one.until(about([first.id]))));
    const inTransaction = jest.spyOn(desk.app.get(Desk), 'inTransaction');
    const { id } = await open(dispatcher, desk.acme.id);
    await Promise.all(listening.map((one) => one.until(about([id]))));
    const readers = inTransaction.mock.calls.map(([acting]) => acting.userId).filter((who) => who !== dispatcher.id);
    inTransaction.mockRestore();
    expect(readers.sort()).toEqual([lead.id, lead.id, admin.id].sort());
    listening.forEach((one) => one.stop());
  });

  it('tells the sheet of a ticket about each word', async () => {
    const [technician, dispatcher] = [await desk.as('technician'), await desk.as('dispatcher')];
    const { id } = await open(dispatcher, desk.acme.id);
    const sheet = await technician.listen(
      'subscription ($id: ID!, $after: String) { ticketChanged(ticketId: $id, after: $after) { ticketId } }',
      { id, after: await desk.position() },
    );
    await comment(dispatcher, id, 'A word', 'INTERNAL');
    await sheet.until(({ heard }) => heard.length > 0);
    expect(sheet.heard).toEqual([{ ticketChanged: { ticketId: id } }]);
    sheet.stop();
  });

  it('refuses a socket without a good token, so that the client signs in again', async () => {
    const { Person } = await import('../testing/person.ts');
    const lead = await desk.as('lead');
    const stranger = new Person(lead.caller, lead.id, desk.url, () => Promise.resolve('nonsense'));
    const listening = listen(stranger);
    const outcome = await Promise.race([listening, new Promise((resolve) => setTimeout(resolve, 800, 'never opened'))]);
    expect(outcome).toBe('never opened');
  });
});
