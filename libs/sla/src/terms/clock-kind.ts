/** What a contract promises a client: GTI, next word, GTR, arrival on site. */
export const metrics = ['first_response', 'next_update', 'resolution', 'arrival'] as const;
export type Metric = (typeof metrics)[number];

/** Beside the promises: what our own desks owe each other per stay (OLA), and what a supplier owes us per wait (UC). */
export const clockKinds = [...metrics, 'ola', 'uc'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** The levels of support. */
export const levels = ['L1', 'L2', 'L3'] as const;
export type Level = (typeof levels)[number];
