/* eslint-disable */
export const possibleTypes: Record<string, string[]> = {
  "AssignTicketResult": [
    "ActIdReused",
    "AssigneeNotEligible",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketAlreadyAssigned",
    "TicketIsClosed"
  ],
  "CommentTicketResult": [
    "ActIdReused",
    "Comment",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "TicketIsClosed"
  ],
  "OpenTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket"
  ],
  "QualifyTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketIsClosed"
  ],
  "Refusal": [
    "ActIdReused",
    "AssigneeNotEligible",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "TicketAlreadyAssigned",
    "TicketIsClosed"
  ],
  "TimelineEntry": [
    "ClockEvent",
    "Comment",
    "TicketFact"
  ]
};
