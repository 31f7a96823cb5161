import { aRow } from '../../../testing/a-row';
import { accepted, answeredLines, type AnswerToOne, assignmentsOf, done, linesOf, linesTo, toggledAt } from './lines';

const [lea, karim, paul] = ['Léa', 'Karim', 'Paul'].map((name) => ({ id: name, name })) as [Who, Who, Who];
type Who = { readonly id: string; readonly name: string };
const [free, held] = [aRow({ reference: 'ALB-1' }), aRow({ reference: 'ALB-2', assignee: karim })];
const reasons = [{ code: 'NOT_AUTHORISED' as const, message: 'Pas habilité pour ce client.' }];

const isRefused = (nearest: Who | null): AnswerToOne =>
  ({ code: 'ASSIGNEE_NOT_ELIGIBLE', message: '', person: paul, reasons, nearest, overridable: [] }) as AnswerToOne;
const isGiven = (row: typeof free, assignee: Who): AnswerToOne => ({ ...row, assignee }) as AnswerToOne;

describe('many tickets that go to somebody', () => {
  it('name whom the person saw on each, and nobody where the best is asked for', () => {
    expect(assignmentsOf(linesTo([free, held], lea))).toEqual([
      { ticketId: free.id, assigneeId: 'Léa', expectedAssigneeId: null },
      { ticketId: held.id, assigneeId: 'Léa', expectedAssigneeId: 'Karim' },
    ]);
    expect(assignmentsOf(linesTo([free], 'best'))[0]?.assigneeId).toBeNull();
  });

  it('are done or refused each for itself, and the nearest who may is proposed instead', () => {
    const lines = answeredLines(linesTo([free, held], paul), [isGiven(free, paul), isRefused(lea)]);
    expect(done(lines).map(({ row }) => row.reference)).toEqual(['ALB-1']);
    expect(lines[1]).toMatchObject({ to: lea, isAccepted: true, fate: { kind: 'refused', person: paul, reasons } });
    expect(assignmentsOf(accepted(lines))).toEqual([
      { ticketId: held.id, assigneeId: 'Léa', expectedAssigneeId: 'Karim' },
    ]);
  });

  it('stay where nobody may take them', () => {
    const lines = answeredLines(linesTo([free], paul), [isRefused(null)]);
    expect(lines[0]).toMatchObject({ to: null, isAccepted: false });
    expect(accepted(toggledAt(lines, free.id))).toEqual([]);
  });

  it('are not given over somebody who was quicker, unless the person insists', () => {
    const taken = { code: 'TICKET_ALREADY_ASSIGNED', message: 'Déjà pris.', assignee: karim } as AnswerToOne;
    const lines = answeredLines(linesTo([free], lea), [taken]);
    expect(accepted(lines)).toEqual([]);
    expect(assignmentsOf(accepted(toggledAt(lines, free.id)))).toEqual([
      { ticketId: free.id, assigneeId: 'Léa', expectedAssigneeId: 'Karim' },
    ]);
  });
});

describe('what is proposed when somebody drops out', () => {
  const moves = [
    { ticket: held, to: lea, openTicketsThen: 3, ceiling: 12 },
    { ticket: free, to: null, openTicketsThen: null, ceiling: null },
  ];

  it('is accepted at first where somebody may take it, with what they would hold', () => {
    const lines = linesOf(moves, karim);
    expect(lines.map(({ isAccepted }) => isAccepted)).toEqual([true, false]);
    expect(lines[0]?.load).toEqual({ openTickets: 3, ceiling: 12 });
  });

  it('is answered in the order of what was sent, those left out untouched', () => {
    const third = { ...moves[0]!, ticket: aRow({ reference: 'ALB-3', assignee: karim }) };
    const lines = toggledAt(linesOf([moves[0]!, moves[1]!, third], karim), held.id);
    const now = answeredLines(lines, [isGiven(third.ticket, lea)]);
    expect(now.map(({ fate }) => fate?.kind)).toEqual([undefined, undefined, 'done']);
    expect(accepted(now)).toEqual([]);
  });
});
