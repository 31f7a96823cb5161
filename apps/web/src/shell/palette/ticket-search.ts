import { inject, type Signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { catchError, from, map, type Observable, of, startWith, switchMap, timer } from 'rxjs';
import { FindTicketsDocument, type FindTicketsQuery } from '../../graph/generated/graphql';
import { Graph } from '../../graph/graph';

export type FoundTicket = FindTicketsQuery['searchTickets'][number];

/** What the tickets answer to the letters typed last. */
export interface TicketAnswer {
  readonly tickets: readonly FoundTicket[];
  readonly state: 'settled' | 'searching' | 'failed';
}

const nothing: TicketAnswer = { tickets: [], state: 'settled' };
const pauseInTyping = 150;
/** One letter begins too many words. */
const shortest = 2;
const shown = 7;

/** Searches while the injection context lives, once the fingers rest; an answer to earlier letters is dropped. */
export function ticketSearch(typed: Signal<string>): Signal<TicketAnswer> {
  const graph = inject(Graph);
  const ask = (text: string): Observable<TicketAnswer> =>
    from(graph.ask(FindTicketsDocument, { text, first: shown }, 'forget')).pipe(
      map(({ searchTickets: tickets }): TicketAnswer => ({ tickets, state: 'settled' })),
      catchError(() => of<TicketAnswer>({ tickets: [], state: 'failed' })),
    );
  const answers = toObservable(typed).pipe(
    map((text) => text.trim()),
    switchMap((text) => (text.length < shortest ? of(nothing) : resting(() => ask(text)))),
  );
  return toSignal(answers, { initialValue: nothing });
}

const resting = (ask: () => Observable<TicketAnswer>): Observable<TicketAnswer> =>
  timer(pauseInTyping).pipe(switchMap(ask), startWith<TicketAnswer>({ tickets: [], state: 'searching' }));
