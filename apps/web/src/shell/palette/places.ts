import { computed, inject, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import { SavedViewsDocument } from '../../graph/generated/graphql';
import { Viewer } from '../../graph/viewer';
import { watched } from '../../graph/watched';
import type { ChipClient } from '../../ui/chips/client-chip';
import { Copy } from '../../words/copy';
import type { Entry } from './ranked';

/** What is reached by a name that people gave: views and clients, which no screen offers. */
export interface Place extends Entry {
  readonly client?: ChipClient;
}

/** The views that the person keeps or shares, once they are read, and the clients that they see. */
export function places(): Signal<readonly Place[]> {
  const [router, copy, { me }] = [inject(Router), inject(Copy), inject(Viewer)];
  const views = watched(SavedViewsDocument, () => ({}));
  const go = (path: readonly string[], queryParams = {}) => void router.navigate(path, { queryParams });
  const ofViews = computed(() =>
    (views.data()?.viewer.savedViews ?? []).map(({ id, name, isMine, owner }): Place => ({
      id: `view ${id}`,
      section: 'views',
      words: name,
      ...(!isMine && { hint: copy.screens().palette.sharedBy(owner.name) }),
      run: () => go(['/tickets'], { vue: id }),
    })),
  );
  const ofClients = computed(() =>
    me().clients.map((client): Place => ({
      id: `client ${client.code}`,
      section: 'clients',
      words: client.name,
      hint: `${client.code}, ${copy.screens().palette.termsOf}`,
      client,
      run: () => go(['/clients', client.code, 'conditions']),
    })),
  );
  return computed(() => [...ofViews(), ...ofClients()]);
}
