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
  "AddPersonResult": [
    "ActIdReused",
    "AdministersEverywhere",
    "EmailIsTaken",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "PersonAdded",
    "RoleDoesNotFit"
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
  "ChangeLevelResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "OwnRights",
    "RightsHolder"
  ],
  "ChangeRightsResult": [
    "ActIdReused",
    "AdministersEverywhere",
    "InvalidInput",
    "LastAdministrator",
    "NotAllowed",
    "NotFound",
    "OwnRights",
    "RightsHaveChanged",
    "RightsHolder",
    "RoleDoesNotFit",
    "StillHoldsTickets"
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
  "DeactivatePersonResult": [
    "ActIdReused",
    "InvalidInput",
    "LastAdministrator",
    "NotAllowed",
    "NotFound",
    "OwnAccount",
    "RightsHolder",
    "StillHoldsTickets"
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
  "ForeseeRightsResult": [
    "ActIdReused",
    "AdministersEverywhere",
    "InvalidInput",
    "LastAdministrator",
    "NotAllowed",
    "NotFound",
    "OwnRights",
    "RightsForeseen",
    "RoleDoesNotFit"
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
  "ReactivatePersonResult": [
    "ActIdReused",
    "InvalidInput",
    "NotAllowed",
    "NotFound",
    "RightsHolder"
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
    "AdministersEverywhere",
    "AnotherClient",
    "AssigneeNotEligible",
    "CategoryExists",
    "CategoryTooDeep",
    "CategoryWithinItself",
    "EmailIsTaken",
    "EscalationPackIncomplete",
    "InvalidInput",
    "LastAdministrator",
    "LevelGoesByEscalation",
    "NoHigherLevel",
    "NoLowerLevel",
    "NobodyEligible",
    "NotAllowed",
    "NotFound",
    "OtherTicketIsOver",
    "OwnAccount",
    "OwnRights",
    "ResolutionIncomplete",
    "ResolutionStands",
    "RightsHaveChanged",
    "RoleDoesNotFit",
    "SameTicket",
    "StillHoldsTickets",
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
