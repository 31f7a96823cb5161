import type { Instant } from '@vigie/kernel';
import type { BusinessTime } from '../business-time.ts';
import type { Calendar } from '../calendar.ts';
import { MinuteWalk } from './minute-walk.ts';
import { type Place, walkOf } from './places.ts';
import { type Draw, randomCalendar } from './random-calendar.ts';
import { ask, type Question, questionOfEdge, randomQuestion } from './random-question.ts';

/** How many questions were asked, and those that were answered otherwise than by walking. */
export interface Comparison {
  readonly asked: number;
  readonly different: readonly Difference[];
}

export interface Difference {
  readonly calendar: Calendar;
  readonly question: Question;
  readonly walked: unknown;
  readonly got: unknown;
}

/** Asks an engine and the walk the same about one random calendar; what the walk does not know is not asked. */
export function compare(
  draw: Draw,
  place: Place,
  build: (calendar: Calendar) => BusinessTime,
  questions: number,
): Comparison {
  const calendar = randomCalendar(draw, place);
  const walk = new MinuteWalk(calendar, walkOf(place));
  const engine = build(calendar);
  const edges = walk.openBetween(walk.within).flatMap<Instant>(({ from, to }) => [from, to]);
  const different: Difference[] = [];
  let asked = 0;
  for (let count = 0; count < questions; count++) {
    const isOfEdge = edges.length > 0 && draw(4) === 0;
    const question = (isOfEdge ? questionOfEdge : randomQuestion)(draw, walk.within, edges, walk);
    const walked = ask(walk, question);
    if (walked === undefined) continue;
    asked++;
    const got = ask(engine, question);
    if (JSON.stringify(got) !== JSON.stringify(walked)) different.push({ calendar, question, walked, got });
  }
  return { asked, different };
}
