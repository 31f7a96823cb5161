import { computed, inject, Service, signal } from '@angular/core';
import { type ViewerQuery, ViewerDocument } from './generated/graphql';
import { Graph } from './graph';

export type Me = ViewerQuery['viewer'];

/** The signed-in person, known before any of their screens is drawn. */
@Service()
export class Viewer {
  private readonly graph = inject(Graph);
  private readonly known = signal<Me | undefined>(undefined);

  readonly me = computed(() => {
    const me = this.known();
    if (!me) throw new Error('the viewer is read before being loaded');
    return me;
  });

  /** Throws `Unreachable` or `SessionOver`. */
  async load(): Promise<void> {
    if (this.known()) return;
    this.known.set((await this.graph.ask(ViewerDocument, {})).viewer);
  }
}

/** Whether the person works on tickets themself, at some client at least; the server knows at which. */
export const takesTickets = ({ roles }: Me): boolean =>
  roles.some((role) => role === 'TECHNICIAN' || role === 'SHIFT_LEAD');

/** Whether the person answers for who may do what where. */
export const grantsRights = ({ roles }: Me): boolean => roles.includes('PROVIDER_ADMIN');

const giving: readonly Me['roles'][number][] = ['DISPATCHER', 'TECHNICIAN', 'SHIFT_LEAD', 'PROVIDER_ADMIN'];

/** Whether the person gives tickets to others, at some client at least; the server knows at which. */
export const assignsTickets = ({ roles }: Me): boolean => roles.some((role) => giving.includes(role));
