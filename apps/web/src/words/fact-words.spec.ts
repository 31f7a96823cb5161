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
  ...more,
});
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
    [{ type: 'CLOSED' }, 'clôt'],
  ])('%j reads « %s »', (more, sentence) => {
    expect(tellFact(fact(more), fr.screens)).toBe(sentence);
  });

  it('speaks the reader’s language', () => {
    expect(tellFact(fact({ type: 'ASSIGNED', assignee: lea }), en.screens)).toBe('assigns to Léa Fontanel');
  });
});
