import type { Channel, Grade, ObservedState, Priority } from '@vigie/ticketing';

/** What the log's states are called here; a state without a word of ours leaves the ticket as it was. */
export const stateOf = (text: string | null): ObservedState | undefined => states.get(text?.toLowerCase() ?? '');

const states: ReadonlyMap<string, ObservedState> = new Map<string, ObservedState>([
  ['new', { status: 'new' }],
  ['active', { status: 'open' }],
  ['awaiting user info', { status: 'on_hold', reason: 'client' }],
  ['awaiting vendor', { status: 'on_hold', reason: 'vendor' }],
  ['awaiting problem', { status: 'on_hold', reason: 'problem' }],
  ['awaiting evidence', { status: 'on_hold', reason: 'evidence' }],
  ['resolved', { status: 'resolved' }],
  ['closed', { status: 'closed' }],
]);

/** How a request came in; undefined when there is no word for it. */
export const channelOf = (text: string | null): Channel | undefined => channels.get(text?.toLowerCase() ?? '');

const channels: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ['phone', 'phone'],
  ['ivr', 'phone'],
  ['email', 'mail'],
  ['self service', 'portal'],
  ['direct opening', 'portal'],
]);

/** `1 - Critical` to `4 - Low`. */
export const priorityIn = (text: string | null): Priority | null =>
  text === null ? null : (`P${text[0]}` as Priority);

const gradeByDigit: Readonly<Record<string, Grade>> = { 1: 'high', 2: 'medium', 3: 'low' };

/** `1 - High` to `3 - Low`. */
export const gradeIn = (text: string | null): Grade | null => gradeByDigit[text?.[0] ?? ''] ?? null;

/** What a list shows of a log without titles: `Category 55 · Subcategory 170 · Symptom 72`. */
export function titleFrom(parts: readonly (string | null)[], number: string): string {
  return parts.filter((part) => part !== null).join(' · ') || number;
}
