import type { TicketAtHandFragment } from '../graph/generated/graphql';

/** A ticket with all that its moves and their forms go by, on whatever screen it is moved. */
export type TicketAtHand = TicketAtHandFragment;
