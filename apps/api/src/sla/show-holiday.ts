import type { Language } from '@vigie/copy';
import type { Decision } from '../platform/act.ts';
import type { Tx } from '../platform/desk.ts';
import { commonRefusal, type NotFound } from '../platform/refusal.graph.ts';
import type { HolidayView } from './calendar.graph.ts';
import { type ClocksMoved, clocksMovedView } from './clocks-moved.ts';
import type { ClocksMovedView } from './clocks-moved.graph.ts';
import { holidayById } from './holiday.store.ts';
import { holidayView } from './terms-view.ts';

/** What an act on a day off answers: the day off as it is now with the clocks that it moved, or why not. */
export async function showHoliday<Shown extends { holiday: HolidayView; moved: ClocksMovedView }>(
  tx: Tx,
  decision: Decision,
  language: Language,
  shown: Shown,
): Promise<Shown | NotFound> {
  if ('refused' in decision) return commonRefusal(decision.refused.code, language);
  const { subjectId, effect } = decision.accepted;
  const holiday = await holidayById(tx, subjectId);
  if (!holiday) return commonRefusal('NOT_FOUND', language);
  const { clientId: _, ...kept } = holiday;
  return Object.assign(shown, {
    holiday: holidayView(kept),
    moved: await clocksMovedView(tx, effect as ClocksMoved),
  });
}
