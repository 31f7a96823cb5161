import type { ClockSubject } from './clock-subject.ts';
import type { Moment } from './moment.ts';
import type { Situation } from './situation.ts';

/**
 * What a moment does to the obligation that a clock measures: it begins from nothing (`start`), is kept (`stop`), is no
 * longer wanted (`release`), counts nowhere any more (`void`), or comes back after one of these.
 */
export type Turn = 'start' | 'stop' | 'release' | 'void' | Comeback;
export type Comeback = 'resume' | 'continue' | 'restart';

/** A moment with the situations around it. */
export interface Telling {
  readonly moment: Moment;
  readonly before: Situation;
  readonly after: Situation;
  /** Just before the moment. */
  readonly isFirstResponseOwed: boolean;
}

/** Undefined when the moment does nothing to the obligation. Where one begins with the opening, that is no turn. */
export function turnFor(subject: ClockSubject, telling: Telling): Turn | undefined {
  const { moment, before } = telling;
  switch (moment.type) {
    case 'cancelled':
    case 'merged':
      return 'void';
    case 'resolved':
    case 'closed':
      return subject.kind === 'arrival' ? 'release' : 'stop';
    case 'reopened':
      return comeback(subject, moment, before);
    default:
      return turnAtWork(subject, telling);
  }
}

function turnAtWork(subject: ClockSubject, telling: Telling): Turn | undefined {
  const { moment, before } = telling;
  switch (subject.kind) {
    case 'first_response':
      return endsResponse(moment, before) ? 'stop' : undefined;
    case 'next_update':
      return nextUpdateTurn(telling);
    case 'arrival':
      return arrivalTurn(telling);
    case 'uc':
      return moment.type === 'supplier_wait_ended' && moment.supplier === subject.supplier ? 'stop' : undefined;
    default:
      return undefined;
  }
}

const endsResponse = ({ type }: Moment, { version }: Situation): boolean =>
  version?.response.endedBy.some((ending) => ending === type) ?? false;

function nextUpdateTurn({ moment: { type }, before, isFirstResponseOwed }: Telling): Turn | undefined {
  if (type === 'answered') return 'stop';
  return type === 'contacted' && before.phase === 'open' && !isFirstResponseOwed ? 'start' : undefined;
}

function arrivalTurn({ moment: { type }, before }: Telling): Turn | undefined {
  if (type === 'arrived') return 'stop';
  return type === 'visit_ordered' && before.phase === 'open' ? 'start' : undefined;
}

/** What was answered stays answered, unless everything is owed anew; a word, a visit and a supplier are asked for anew. */
function comeback({ kind }: ClockSubject, { at }: Moment, before: Situation): Comeback | undefined {
  const policy = reopeningPolicy(before, at);
  if (kind === 'resolution' || kind === 'ola') return policy;
  return kind === 'first_response' && policy === 'restart' ? policy : undefined;
}

const dayMs = 86_400_000;

/** A ticket reopened too late counts as a new one. */
function reopeningPolicy({ version, doneAt }: Situation, at: number): Comeback {
  if (version === undefined) return 'resume';
  const { policy, withinDays } = version.reopening;
  return doneAt !== undefined && at - doneAt > withinDays * dayMs ? 'restart' : policy;
}
