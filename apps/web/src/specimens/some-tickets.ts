import type { ChipClient } from '../ui/chips/client-chip';
import type { Found } from '../ui/finder/finder';
import type { RowState, RowTicket } from '../ui/ticket-row/ticket-row';

const names = ['Albarine Transports', 'Vénaxis Santé', 'Maison Corvelle', 'Talmont Immobilier'];
const others = ['Sfax Agrumes Export', 'Brévent Notaires', 'Fonderies du Lizon', 'Mutuelle Aldéane'];

export const someClients: readonly ChipClient[] = [...names, ...others].map((name, at) => ({
  name,
  code: name.normalize('NFD').replace(/\p{M}/gu, '').slice(0, 3).toUpperCase(),
  tint: at + 1,
}));

export const someContacts: readonly Found[] = [
  { id: '1', name: 'Claire Morvan', more: 'Chef de quai' },
  { id: '2', name: 'Hugo Lestrade', more: 'Comptable' },
  { id: '3', name: 'Samia Haddad', more: null },
];

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

const ticket = (at: number, more: Partial<RowTicket>): RowTicket => ({
  id: `${at}`,
  reference: `ALB-10${40 + at}`,
  title: 'Étiquettes hors ligne, expédition à l’arrêt',
  status: 'NEW',
  holdReason: null,
  priority: 'P2',
  level: 'L1',
  channel: 'PHONE',
  openedAt: ago(57 + at * 131),
  client: someClients[at % someClients.length] ?? { name: 'Albarine', code: 'ALB', tint: 1 },
  team: { name: 'Premier contact' },
  assignee: null,
  ...more,
});

interface Specimen {
  readonly name: string;
  readonly ticket: RowTicket;
  readonly state: RowState;
  readonly note: string | undefined;
  readonly isSelected: boolean;
}

const specimen = (name: string, row: RowTicket, more: Partial<Specimen> = {}): Specimen => ({
  name,
  ticket: row,
  state: 'plain',
  note: undefined,
  isSelected: false,
  ...more,
});

const lea = { name: 'Léa Fontanel' };

/** A row in each of its states. */
export const someRows: readonly Specimen[] = [
  specimen('plain', ticket(0, {})),
  specimen('current', ticket(1, { priority: 'P1', level: 'L2' }), { isSelected: true }),
  specimen('changed', ticket(2, { priority: 'P2', channel: 'MAIL' }), { note: 'P3 → P2' }),
  specimen('taken', ticket(3, { status: 'OPEN', assignee: lea }), { state: 'taken' }),
  specimen('on hold', ticket(4, { status: 'ON_HOLD', holdReason: 'CLIENT', assignee: lea, priority: 'P3' })),
  specimen('gone', ticket(5, { priority: 'P4' }), { state: 'gone' }),
  specimen('erased', ticket(6, { title: null, channel: 'ALERT', level: 'L3' })),
  specimen('right to left', ticket(7, { title: 'الطابعة لا تعمل في المستودع الشمالي', channel: 'CHAT' })),
  specimen('very long', ticket(8, { title: 'Supervision four 3 muette, automate injoignable. '.repeat(200) })),
];
