import { type FacetName, facetNames, isNarrowed, opened } from './facets';
import type { Filter } from './listing-wish';

/** One part of a filter that could be let go, and what the filter would be then. */
export interface Loosening {
  readonly part: FacetName | 'text';
  readonly change: Partial<Filter>;
}

/** Each part that narrows, the words first, as they are most often what keeps a list empty. */
export function loosenings(filter: Filter): readonly Loosening[] {
  const facets = facetNames
    .filter((facet) => isNarrowed(facet, filter) || (facet === 'status' && filter.status !== null))
    .map((part): Loosening => ({ part, change: opened(part) }));
  return filter.text === null ? facets : [{ part: 'text', change: { text: null } }, ...facets];
}
