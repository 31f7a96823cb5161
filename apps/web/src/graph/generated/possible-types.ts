/* eslint-disable */
export const possibleTypes: Record<string, string[]> = {
  "AddCategoryResult": [
    "ActIdReused",
    "CatalogueEntry",
    "CategoryExists",
    "CategoryTooDeep",
    "CategoryWithinItself",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
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
  "CancelTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketCannotMove",
    "TicketIsClosed"
  ],
  "ChangeCategoryResult": [
    "ActIdReused",
    "CatalogueEntry",
    "CategoryExists",
    "CategoryTooDeep",
    "CategoryWithinItself",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "ChangeViewResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "SavedView"
  ],
  "CloseTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketCannotMove",
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
  "ConfirmResolutionResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketCannotMove",
    "TicketIsClosed"
  ],
  "EscalateTicketResult": [
    "ActIdReused",
    "EscalationPackIncomplete",
    "InvalidInput",
    "NoHigherLevel",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketCannotMove",
    "TicketIsClosed"
  ],
  "HoldTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketCannotMove",
    "TicketIsClosed",
    "WakeUpIsPast"
  ],
  "LinkTicketsResult": [
    "ActIdReused",
    "AnotherClient",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "SameTicket",
    "Ticket"
  ],
  "MergeTicketResult": [
    "ActIdReused",
    "AnotherClient",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "OtherTicketIsOver",
    "SameTicket",
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
    "LevelGoesByEscalation",
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
    "AnotherClient",
    "AssigneeNotEligible",
    "CategoryExists",
    "CategoryTooDeep",
    "CategoryWithinItself",
    "EscalationPackIncomplete",
    "InvalidInput",
    "LevelGoesByEscalation",
    "NoHigherLevel",
    "NoLowerLevel",
    "NobodyEligible",
    "NotAllowed",
    "NotFound",
    "OtherTicketIsOver",
    "ResolutionIncomplete",
    "ResolutionStands",
    "SameTicket",
    "TicketAlreadyAssigned",
    "TicketCannotMove",
    "TicketIsClosed",
    "TooManyViews",
    "WakeUpIsPast"
  ],
  "RemoveViewResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "ViewRemoved"
  ],
  "ReopenTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "ResolutionStands",
    "Ticket",
    "TicketCannotMove",
    "TicketIsClosed"
  ],
  "ResolveTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "ResolutionIncomplete",
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
  "ReturnTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NoLowerLevel",
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
  "SetClientPriorityResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketIsClosed"
  ],
  "SettleHolidayResult": [
    "ActIdReused",
    "HolidaySettled",
    "InvalidInput",
    "NotAllowed",
    "NotFound"
  ],
  "SplitTicketResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket",
    "TicketIsClosed"
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
  ],
  "UnlinkTicketsResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "Ticket"
  ]
};
