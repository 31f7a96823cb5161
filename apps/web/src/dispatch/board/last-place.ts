import { Service } from '@angular/core';

export interface Place {
  readonly ticketId: string;
  readonly index: number;
}

/** Where a person was on each desk's board, so that coming back from a ticket finds the same row. */
@Service()
export class LastPlace {
  private readonly places = new Map<string, Place>();

  keep(deskId: string, place: Place): void {
    this.places.set(deskId, place);
  }

  /** Undefined on the first visit. */
  of(deskId: string): Place | undefined {
    return this.places.get(deskId);
  }
}
