import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { DayOffFragment, TermsFragment } from '../../../graph/generated/graphql';
import { Viewer } from '../../../graph/viewer';
import { Copy } from '../../../words/copy';
import type { ContractDraft } from './contract-draft';
import { aDraft } from './draft.builder';
import { calendarInput, clausesInput } from './input-of-draft';
import { TermsDraft, type TermsClient } from './terms-draft';

/** What the server would publish of a draft. */
export function publicationOf(draft: ContractDraft): TermsFragment {
  const clauses = clausesInput(draft.clauses) as unknown as TermsFragment['versions'][number];
  const coverages = draft.coverages.map((coverage) => {
    const { name, number = null, coverageId: _, ...calendar } = calendarInput(coverage);
    const version = { ...(calendar as TermsFragment['coverages'][number]['versions'][number]), id: '1', from: '' };
    return { id: coverage.id, name, number, versions: [version] };
  });
  return { revision: 1, coverages, versions: [{ ...clauses, id: '1', name: 'avenant 3', from: '' }] };
}

export const aClient = (published: ContractDraft | null = aDraft()): TermsClient => ({
  ...{ id: 'lizon', name: 'Fonderies du Lizon', code: 'LIZ', tint: 7 },
  sites: [{ id: 'works', name: 'Usine', zone: 'Europe/Paris' }],
  services: [{ id: 'furnace', name: 'Pilotage du four' }],
  terms: published && publicationOf(published),
});

/** The draft of a client, opened in French by an account manager as a page opens it; parts of the page then share it. */
export async function openDraft(
  client: TermsClient = aClient(),
  daysOff: readonly DayOffFragment[] = [],
): Promise<TermsDraft> {
  const me = signal({ id: 'helene', name: 'Hélène Caron', kind: 'STAFF', roles: ['ACCOUNT_MANAGER'], clients: [] });
  TestBed.configureTestingModule({ providers: [TermsDraft, { provide: Viewer, useValue: { me } }] });
  localStorage.setItem('vigie.language', 'fr');
  await TestBed.inject(Copy).start();
  const draft = TestBed.inject(TermsDraft);
  draft.open(client, daysOff);
  return draft;
}
