import type { Move, TicketStatus } from '@vigie/ticketing';
import type { ImportDecision, ImportOutcome } from '../../ticketing/index.ts';
import { digestOfFacts } from './reconcile.ts';
import { type KnownIncident, runsBackwards } from './tell-incident.ts';
import { channelOf, stateOf } from '../../logs/index.ts';

export interface CountedMove extends Move {
  readonly count: number;
}

/** A value of the log for which there is no word of ours. */
export interface UnknownWord {
  readonly column: 'incident_state' | 'contact_type';
  readonly value: string;
  readonly count: number;
}

/** What was read and what became of it, so far. */
export class Tally {
  incidents = 0;
  /** Opened after the instant, and so not imported. */
  later = 0;
  /** Imported, or looked at and found as they were. */
  done = 0;
  backwards = 0;
  readonly outcomes = new Map<ImportOutcome, number>();
  readonly statuses = new Map<TicketStatus, number>();
  /** The digest of what the log tells of each ticket of which the tables should tell the same. */
  readonly told = new Map<string, string>();
  readonly contradicting: string[] = [];
  private readonly moves = new Map<string, CountedMove>();
  private readonly words = new Map<string, UnknownWord>();

  get refusedMoves(): readonly CountedMove[] {
    return [...this.moves.values()].sort((a, b) => b.count - a.count);
  }

  get unknownWords(): readonly UnknownWord[] {
    return [...this.words.values()].sort((a, b) => b.count - a.count);
  }

  read(incident: KnownIncident): void {
    if (runsBackwards(incident)) this.backwards += 1;
    for (const { said } of incident.entries) {
      if (!stateOf(said.incident_state)) this.missWord('incident_state', said.incident_state);
      if (!channelOf(said.contact_type)) this.missWord('contact_type', said.contact_type);
    }
  }

  decided({ ticket, outcome }: ImportDecision, nameOf: (id: string) => string): void {
    const { history, externalId, openingTitle } = ticket;
    this.done += 1;
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
    this.statuses.set(history.ticket.state.status, (this.statuses.get(history.ticket.state.status) ?? 0) + 1);
    history.refusedMoves.forEach((move) => this.refuseMove(move));
    if (outcome === 'contradicts') this.contradicting.push(externalId);
    if (isToldAlike(outcome)) this.told.set(externalId, digestOfFacts(history.facts, openingTitle.body, nameOf));
  }

  private refuseMove({ from, to }: Move): void {
    const key = `${from} ${to}`;
    this.moves.set(key, { from, to, count: (this.moves.get(key)?.count ?? 0) + 1 });
  }

  private missWord(column: UnknownWord['column'], text: string | null): void {
    const value = text ?? '?';
    const key = `${column} ${value}`;
    this.words.set(key, { column, value, count: (this.words.get(key)?.count ?? 0) + 1 });
  }
}

/** The others hold more than the log says, or something else. */
const isToldAlike = (outcome: ImportOutcome): boolean => ['created', 'updated', 'unchanged'].includes(outcome);
