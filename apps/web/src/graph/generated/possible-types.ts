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
  "ChangeViewResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "SavedView"
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
    "NotAllowed",
    "NotFound",
    "TicketAlreadyAssigned",
    "TicketCannotMove",
    "TicketIsClosed",
    "TooManyViews"
  ],
  "RemoveViewResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "ViewRemoved"
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
  "SaveViewResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "SavedView",
    "TooManyViews"
  ],
  "SettleHolidayResult": [
    "ActIdReused",
    "HolidaySettled",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "TimelineEntry": [
    "ClockEvent",
    "Comment",
    "TicketFact"
  ]
};
