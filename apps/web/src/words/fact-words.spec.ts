import { en } from '@vigie/copy/en';
import { fr } from '@vigie/copy/fr';
import { tellFact, type ToldFact } from './fact-words';

const fact = (more: Partial<ToldFact> & Pick<ToldFact, 'type'>): ToldFact => ({
  actor: { id: 'dalia' },
  assignee: null,
  previousAssignee: null,
  team: null,
  priority: null,
  level: null,
  root: null,
  kind: null,
  holdReason: null,
  channel: null,
  ...{ until: null, resumeCause: null, returnReason: null, resolutionCause: null, by: null },
  ...{ closing: null, cancelReason: null, link: null, otherTicket: null },
  ...more,
});
const other = { reference: 'ALB-12' };
const moment = (at: string): string => `[${at}]`;
const lea = { id: 'lea', name: 'Léa Fontanel' };

describe('a fact told after its actor’s name', () => {
  it.each<[Partial<ToldFact> & Pick<ToldFact, 'type'>, string]>([
    [{ type: 'OPENED', channel: 'PHONE' }, 'ouvre le ticket (Appel)'],
    [{ type: 'ASSIGNED', assignee: lea }, 'affecte à Léa Fontanel'],
    [{ type: 'ASSIGNED', assignee: lea, actor: { id: 'lea' } }, 'prend en charge'],
    [{ type: 'UNASSIGNED', previousAssignee: lea }, 'retire à Léa Fontanel et remet dans la file'],
    [{ type: 'UNASSIGNED' }, 'remet dans la file'],
    [{ type: 'QUALIFIED', root: 'NETWORK', priority: 'P2', level: 'L2' }, 'qualifie\u00a0: Réseau, P2, N2'],
    [{ type: 'QUALIFIED' }, 'revoit la qualification'],
    [{ type: 'HELD', holdReason: 'CLIENT' }, 'suspend\u00a0: Attente client'],
    [{ type: 'TEAM_CHANGED', team: { name: 'Expertise' } }, 'confie à l’équipe Expertise'],
    [{ type: 'HELD', holdReason: 'VENDOR', until: '2026' }, 'suspend jusqu’au [2026]\u00a0: Attente éditeur'],
    [{ type: 'RESUMED' }, 'reprend'],
    [{ type: 'RESUMED', resumeCause: 'CLIENT_ANSWERED' }, 'reprend\u00a0: le client a répondu'],
    [{ type: 'ESCALATED', level: 'L2' }, 'escalade au N2'],
    [{ type: 'RETURNED', level: 'L1', returnReason: 'WITHIN_REACH' }, 'rend au N1\u00a0: à sa portée'],
    [{ type: 'RETURNED', level: 'L1' }, 'rend au N1'],
    [{ type: 'RESOLVED' }, 'résout'],
    [{ type: 'RESOLVED', resolutionCause: 'WEAR' }, 'résout\u00a0: usure ou panne'],
    [{ type: 'REOPENED', by: 'CLIENT' }, 'rouvre\u00a0: le client refuse la résolution'],
    [{ type: 'REOPENED' }, 'rouvre'],
    [{ type: 'CLOSED' }, 'clôt'],
    [{ type: 'CLOSED', closing: 'CONFIRMED' }, 'confirme la résolution, le ticket est clos'],
    [{ type: 'CANCELLED', cancelReason: 'DUPLICATE' }, 'annule\u00a0: doublon'],
    [{ type: 'CLIENT_PRIORITY_SET', priority: 'P1' }, 'note la priorité du client\u00a0: P1'],
    [{ type: 'CLIENT_PRIORITY_SET' }, 'remet la priorité du client à celle du contrat'],
    [{ type: 'MERGED', otherTicket: other }, 'fusionne dans ALB-12'],
    [{ type: 'MERGED' }, 'fusionne dans un autre ticket'],
    [{ type: 'ABSORBED', otherTicket: other }, 'reçoit ALB-12 par fusion'],
    [{ type: 'LINKED', link: 'FOLLOWS', otherTicket: other }, 'lie\u00a0: fait suite à ALB-12'],
    [{ type: 'UNLINKED', otherTicket: other }, 'délie de ALB-12'],
  ])('%j reads « %s »', (more, sentence) => {
    expect(tellFact(fact(more), fr.screens, moment)).toBe(sentence);
  });

  it('speaks the reader’s language', () => {
    expect(tellFact(fact({ type: 'ASSIGNED', assignee: lea }), en.screens, moment)).toBe('assigns to Léa Fontanel');
  });

  it('of a type that this page does not know is told without breaking', () => {
    const later = fact({ type: 'PROPHESIED' as ToldFact['type'] });
    expect(tellFact(later, fr.screens, moment)).toBe('agit sur le ticket');
  });
});
