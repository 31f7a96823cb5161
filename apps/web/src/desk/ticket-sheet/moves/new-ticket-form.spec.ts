import { signal } from '@angular/core';
import { aSheetTicket } from '../../../testing/a-sheet-ticket';
import { openedForm } from '../../../testing/opened-form';
import { SheetFeed } from '../sheet-feed';
import { NewTicketForm } from './new-ticket-form';

const ticket = aSheetTicket({ id: 'ticket', reference: 'ALB-1042', status: 'OPEN', level: 'L1' });
const comment = { __typename: 'Comment' as const, at: '2026-11-20T08:00:00Z', audience: 'PUBLIC' as const };
const comments = [
  { ...comment, id: 'c1', author: { id: 'c', name: 'Claire', kind: 'CONTACT' as const }, body: 'Le badge aussi.' },
];

const conversation = signal({ entries: comments, older: null });
const opened = (move: 'split' | 'follow', { of = ticket } = {}) => {
  const providers = [{ provide: SheetFeed, useValue: { conversation } }];
  return openedForm(NewTicketForm, { move, of, answers: [], providers });
};

beforeEach(() => localStorage.clear());

describe('splitting and following up', () => {
  it('begins with the message that is chosen', async () => {
    const { type, submit, sent, said } = await opened('split');
    await type('Objet', 'Badge refusé');
    await type('À partir du message', 'c1');
    await submit();
    expect(sent[0]?.input).toEqual({ ticketId: 'ticket', title: 'Badge refusé', description: 'Le badge aussi.' });
    expect(said()).toBe('ALB-1043 ouvert. La scission ne se défait pas.');
  });

  it('opens the next ticket for the same people under the same title', async () => {
    const { submit, sent } = await opened('follow', { of: { ...ticket, status: 'CLOSED' } });
    await submit();
    expect(sent[0]?.input).toMatchObject({ followsId: 'ticket', clientId: 'albarine', title: ticket.title });
  });
});
