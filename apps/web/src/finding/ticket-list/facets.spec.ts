import { fr } from '@vigie/copy/fr';
import { instant } from '@vigie/kernel';
import { beginningOf, dayOf, instantOf } from './days';
import { optionsOf } from './facet-options';
import { facetNames, isNarrowed, released, valueOf } from './facets';
import { everything, type Filter, usual } from './listing-wish';

const told = {
  words: fr.screens,
  language: 'fr' as const,
  clients: [{ id: 'albarine', code: 'ALB', name: 'Albarine Transports' }],
  names: new Map([['lea', 'Léa Fontanel']]),
};
const value = (facet: (typeof facetNames)[number], filter: Partial<Filter>) =>
  valueOf(facet, { ...everything, ...filter }, told);
const press = (facet: (typeof facetNames)[number], filter: Partial<Filter>, word: string) =>
  optionsOf(facet, { ...everything, ...filter }, told).find((option) => option.word === word)?.change;

describe('a facet', () => {
  it('says what it lets through, and nothing when it lets everything through, but for the status, which is narrowed at first', () => {
    const [status, ...others] = facetNames.map((facet) => valueOf(facet, everything, told));
    expect([status, ...new Set(others)]).toEqual(['Tous', undefined]);
    expect(value('status', { status: ['ON_HOLD', 'OPEN', 'NEW'] })).toBe('Ouverts');
    expect(value('status', { status: ['RESOLVED'] })).toBe('Résolu');
    expect(value('client', { clientId: 'albarine' })).toBe('ALB');
    expect(value('assignee', { assignment: 'UNASSIGNED' })).toBe('Personne');
    expect(value('assignee', { assigneeIds: ['lea', 'other'] })).toBe('Léa Fontanel, Une personne');
    expect(value('priority', { priority: ['P2', 'P1'] })).toBe('P1, P2');
    expect(value('due', { overdue: true })).toBe('Dépassée');
    expect(value('other', { siteIds: ['x'], updatedSince: 'y' })).toBe('2\u00a0autres critères');
  });

  it('says the last day, which the filter ends after', () => {
    const filter = { openedFrom: instantOf('2025-11-18'), openedTo: instantOf('2025-11-20', 1) };
    expect(value('opened', filter)).toBe('depuis le 18 nov. 2025, jusqu’au 20 nov. 2025');
    expect([dayOf(filter.openedFrom), dayOf(filter.openedTo, 1)]).toEqual(['2025-11-18', '2025-11-20']);
    expect(instantOf('demain')).toBeNull();
  });

  it('begins a day where the reader’s calendar does', () => {
    const now = instant(new Date(2025, 10, 20, 9, 47).getTime());
    expect(new Date(beginningOf(now, 0)).getTime()).toBe(new Date(2025, 10, 20).getTime());
    expect(new Date(beginningOf(now, 7)).getTime()).toBe(new Date(2025, 10, 13).getTime());
  });

  it('toggles one choice of many, and lets everything through when none is left', () => {
    expect(press('priority', {}, 'Priorité 2')).toEqual({ priority: ['P2'] });
    expect(press('priority', { priority: ['P2'] }, 'Priorité 1')).toEqual({ priority: ['P1', 'P2'] });
    expect(press('priority', { priority: ['P2'] }, 'Priorité 2')).toEqual({ priority: null });
    expect(press('status', { status: null }, 'Terminés')).toEqual({ status: ['CLOSED', 'CANCELLED', 'MERGED'] });
    expect(press('status', usual.filter, 'Tous')).toEqual({ status: null });
  });

  it('asks for people by name or for nobody, never for both', () => {
    expect(press('assignee', { assignment: 'MINE' }, 'Léa Fontanel')).toEqual({
      assignment: 'ANY',
      assigneeIds: ['lea'],
    });
    expect(press('assignee', { assigneeIds: ['other'] }, 'Léa Fontanel')?.assigneeIds).toEqual(['lea', 'other']);
    expect(press('assignee', { assigneeIds: ['lea'] }, 'Personne')).toEqual({
      assignment: 'UNASSIGNED',
      assigneeIds: null,
    });
  });

  it('is narrowed when it differs from the list as it opens, and released goes back there', () => {
    const filter: Filter = { ...usual.filter, status: null, level: ['L1'] };
    expect(facetNames.filter((facet) => isNarrowed(facet, filter))).toEqual(['status', 'level']);
    expect(facetNames.filter((facet) => isNarrowed(facet, usual.filter))).toEqual([]);
    expect({ ...filter, ...released('status'), ...released('level') }).toEqual(usual.filter);
  });
});
