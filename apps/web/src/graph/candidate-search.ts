import { computed, linkedSignal, type Signal, signal } from '@angular/core';
import { type CandidateLineFragment, CandidatesDocument } from './generated/graphql';
import { watched } from './watched';

const pauseInTyping = 150;

/** Who may take a ticket, as letters are typed. */
export interface CandidateSearch {
  /** The people last found; the former ones stay while others are searched. Undefined before the first answer. */
  readonly candidates: Signal<readonly CandidateLineFragment[] | undefined>;
  /** Whether `candidates` do not answer the letters typed yet. */
  readonly isSearching: Signal<boolean>;
  readonly failed: Signal<boolean>;
  search(letters: string): void;
}

/** Searches while the injection context lives; an undefined ticket asks nothing. */
export function candidateSearch(ticketId: () => string | undefined): CandidateSearch {
  const [typed, asked] = [signal(''), signal('')];
  let typing: ReturnType<typeof setTimeout> | undefined;
  const answer = watched(CandidatesDocument, () => {
    const id = ticketId();
    return id === undefined ? undefined : { ticketId: id, search: asked() || null };
  });
  const candidates = linkedSignal<Found, Found>({
    source: () => answer.data()?.ticket?.candidates,
    computation: (latest, former) => latest ?? former?.value,
  });
  return {
    candidates: candidates.asReadonly(),
    isSearching: computed(() => typed() !== asked() || answer.data() === undefined),
    failed: answer.failed,
    search: (letters) => {
      clearTimeout(typing);
      typed.set(letters.trim());
      typing = setTimeout(() => asked.set(typed()), pauseInTyping);
    },
  };
}

type Found = readonly CandidateLineFragment[] | undefined;
