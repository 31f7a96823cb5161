import { aRow } from '../../testing/a-row';
import { belongsTo } from './belongs-to';

const lea = { id: 'lea', name: 'Léa Fontanel' };

describe('a ticket belongs to', () => {
  it('« À affecter » while nobody has it', () => {
    expect(belongsTo({ assignment: 'UNASSIGNED' }, aRow(), 'me')).toBe(true);
    expect(belongsTo({ assignment: 'UNASSIGNED' }, aRow({ assignee: lea }), 'me')).toBe(false);
  });

  it('« À moi » when it is the viewer’s', () => {
    expect(belongsTo({ assignment: 'MINE' }, aRow({ assignee: lea }), 'lea')).toBe(true);
    expect(belongsTo({ assignment: 'MINE' }, aRow({ assignee: lea }), 'karim')).toBe(false);
    expect(belongsTo({ assignment: 'MINE' }, aRow(), 'karim')).toBe(false);
  });

  it('no list once it is resolved, closed or cancelled', () => {
    for (const status of ['RESOLVED', 'CLOSED', 'CANCELLED'] as const)
      expect(belongsTo({ assignment: 'ANY' }, aRow({ status }), 'me')).toBe(false);
  });

  it('a list narrowed to its client, priority and level', () => {
    const row = aRow({ priority: 'P2', level: 'L2' });
    expect(belongsTo({ clientId: 'albarine', priority: ['P1', 'P2'], level: ['L2'] }, row, 'me')).toBe(true);
    expect(belongsTo({ clientId: 'another' }, row, 'me')).toBe(false);
    expect(belongsTo({ priority: ['P1'] }, row, 'me')).toBe(false);
    expect(belongsTo({ level: ['L1'] }, row, 'me')).toBe(false);
  });

  it('a search by all its words, accents and case aside, or by its reference', () => {
    const row = aRow({ reference: 'ALB-1042' });
    expect(belongsTo({ text: 'ETIQUETTES arret' }, row, 'me')).toBe(true);
    expect(belongsTo({ text: 'alb-1042' }, row, 'me')).toBe(true);
    expect(belongsTo({ text: 'étiquettes neuves' }, row, 'me')).toBe(false);
  });
});
