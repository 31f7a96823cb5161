export { watchTickets } from './clock-watch.store.ts';
export { storiesOf, type TicketStory } from './ticket-story.store.ts';
export type { CalendarHours } from './client-terms.ts';
export {
  ClockEventView,
  ClockFactView,
  clockFactView,
  HoldReasonEnum,
  PriorityEnum,
  TicketClockView,
} from './clock.graph.ts';
export { type ContractRules, contractRulesAt } from './contract-rules.store.ts';
export { type ClockInJson, clocksColumn, clockView } from './clock-view.ts';
export { Clocks } from './clocks.ts';
export { publishCalendarVersion, publishTermsVersion } from './publish.store.ts';
export { rebuildClocks } from './rebuild-clocks.command.ts';
export { SlaModule, slaResolvers } from './sla.module.ts';
