import type { Language, Words } from '@vigie/copy';
import type { ClauseRef, DayOff, Step, StepOf } from '@vigie/sla';
import { placeTime } from './place-time';
import type { Trial } from './try-out';

/** A stretch of time, and what of it counts; `counted` is undefined where nothing does. */
export interface TrialRow {
  readonly when: string;
  readonly why: string;
  readonly counted: string | undefined;
}

/** The picture in words: its lengths sum to the promise. */
export function rowsOf({ explanation }: Trial, words: Words, language: Language): readonly TrialRow[] {
  const place = placeTime(language, explanation.zone);
  return explanation.steps.flatMap((step) => {
    if (!isPassing(step)) return [];
    const when = place.span(step.from, step.to);
    const counted = step.kind === 'counted' ? words.terms.hours(step.counted / 60) : undefined;
    return [{ when, why: whyOf(step, words, language), counted }];
  });
}

type Passing = StepOf<'counted' | 'closed' | 'paused' | 'not_owed'>;

const isPassing = (step: Step): step is Passing => 'from' in step && 'isAhead' in step;

function whyOf(step: Passing, { terms: { trial, article }, clocks }: Words, language: Language): string {
  const cited = (text: string, clause: ClauseRef): string =>
    clause.number === null ? text : `${text}, ${article(clause.number)}`;
  switch (step.kind) {
    case 'counted':
      return [
        step.openings > 1 ? trial.openings(step.openings) : trial.counted,
        step.change ? trial.clockChange : '',
        ...step.held.map((code) => trial.notGranted(clocks.reason(code))),
      ]
        .filter(Boolean)
        .join(', ');
    case 'closed':
      return cited(step.daysOff.map((day) => nameOf(day, trial, language)).join(', ') || trial.closed, step.clause);
    case 'paused':
      return step.reasons.map(({ reason, clause }) => cited(clocks.reason(reason), clause)).join(', ');
    case 'not_owed':
      return trial.notPromised;
  }
}

function nameOf({ row }: DayOff, trial: Words['terms']['trial'], language: Language): string {
  if (row === undefined) return trial.dayOff;
  return row.status === 'provisional' ? `${row.name[language]} (${trial.provisional})` : row.name[language];
}
