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
  "AssignTicketsResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "TicketsAssigned"
  ],
  "AssignedOrNot": [
    "ActIdReused",
    "AssigneeNotEligible",
    "InvalidInput",
    "NobodyEligible",
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
  "HoldTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketCannotMove",
    "TicketIsClosed"
  ],
  "OpenTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket"
  ],
  "PublishCalendarResult": [
    "ActIdReused",
    "CalendarPublished",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "PublishTermsResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "TermsPublished"
  ],
  "QualifyTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketIsClosed"
  ],
  "RecordHolidayResult": [
    "ActIdReused",
    "HolidayRecorded",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "Refusal": [
    "ActIdReused",
    "AssigneeNotEligible",
    "InvalidInput",
    "NobodyEligible",
    "NotAllowed",
    "NotFound",
    "TicketAlreadyAssigned",
    "TicketCannotMove",
    "TicketIsClosed"
  ],
  "ResolveTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketCannotMove",
    "TicketIsClosed"
  ],
  "ResumeTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketCannotMove",
    "TicketIsClosed"
  ],
  "SettleHolidayResult": [
    "ActIdReused",
    "HolidaySettled",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "TakeTicketResult": [
    "ActIdReused",
    "AssigneeNotEligible",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketAlreadyAssigned",
    "TicketIsClosed"
  ],
  "TimelineEntry": [
    "ClockEvent",
    "Comment",
    "TicketFact"
  ]
};
