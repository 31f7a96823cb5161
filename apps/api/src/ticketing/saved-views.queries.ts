import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Language } from '@vigie/copy';
import { abilityOf, mayEver } from '@vigie/tenancy';
import type { SignedIn } from '../platform/auth/sessions.ts';
import { Desk } from '../platform/desk.ts';
import { CurrentCaller, CurrentLanguage } from '../platform/request.ts';
import { ViewerView } from '../tenancy/index.ts';
import { SavedViewView } from './saved-view.graph.ts';
import { visibleViews } from './saved-views.store.ts';
import { viewsShown } from './show-view.ts';

@Resolver(() => ViewerView)
export class SavedViewQueries {
  constructor(private readonly desk: Desk) {}

  @ResolveField(() => [SavedViewView], {
    description: 'Lists that one comes back to: one’s own by position, then what colleagues share with one’s desks.',
  })
  async savedViews(@CurrentCaller() caller: SignedIn, @CurrentLanguage() language: Language): Promise<SavedViewView[]> {
    if (!mayEver(abilityOf(caller), 'read', 'SavedView')) return [];
    return this.desk.inTransaction(caller, async (tx) => viewsShown(tx, await visibleViews(tx), language));
  }
}
