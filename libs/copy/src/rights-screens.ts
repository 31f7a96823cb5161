type Standing = 'NOTHING' | 'READS' | 'WORKS' | 'MANAGES' | 'ADMINISTERS';
export type RightsRole =
  | 'DISPATCHER'
  | 'TECHNICIAN'
  | 'SHIFT_LEAD'
  | 'ACCOUNT_MANAGER'
  | 'FINANCE'
  | 'PROVIDER_ADMIN'
  | 'CLIENT_USER'
  | 'CLIENT_MANAGER';
type SeenThing =
  | 'TICKETS'
  | 'INTERNAL_NOTES'
  | 'CONTACTS'
  | 'CONTRACT'
  | 'INTERNAL_TERMS'
  | 'OPEN_TICKETS'
  | 'TAKE_TICKETS'
  | 'ASSIGN_TICKETS'
  | 'RESOLVE_TICKETS'
  | 'PUBLISH_TERMS'
  | 'GRANT_RIGHTS';

/** What people read where they say who may do what where. */
export interface RightsWords {
  readonly title: string;
  /** Where room is short. */
  readonly short: string;
  readonly provider: (count: number) => string;
  readonly clients: string;
  readonly invite: string;
  readonly person: string;
  readonly role: string;
  readonly filter: string;
  readonly filterClients: string;
  readonly columns: (from: number, to: number, count: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly group: Readonly<Record<'desk' | 'technicians' | 'accounts' | 'none', string>>;
  readonly people: (count: number) => string;
  readonly roles: Readonly<Record<RightsRole, string>>;
  /** The letter of a cell, and what it means. */
  readonly letter: Readonly<Record<Standing, string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly cell: (name: string, client: string, standing: string) => string;
  readonly inactive: string;
  readonly noRole: string;
  readonly none: string;
  readonly noneFound: string;
  readonly noneFoundWhy: string;
  readonly noClients: string;
  readonly noClientsWhy: string;
  readonly notYours: string;
  readonly notYoursWhy: string;
  readonly loadFailed: string;
  readonly loadFailedWhy: string;
  readonly given: (name: string, standing: string, client: string) => string;
  readonly withdrawn: (name: string, client: string) => string;
  readonly undone: (name: string, client: string) => string;
  readonly undo: string;
  readonly everywhere: string;
  readonly everywhereOf: (roles: string) => string;
  readonly stillHolds: string;
  readonly goOn: string;
  readonly keep: string;
  readonly level: string;
  readonly anyLevel: string;
  readonly mail: string;
  readonly noMail: string;
  readonly openTickets: (count: number) => string;
  readonly deactivate: string;
  readonly reactivate: string;
  readonly deactivated: (name: string) => string;
  readonly reactivated: (name: string) => string;
  readonly levelChanged: (name: string, level: string) => string;
  readonly foresee: (name: string, client: string) => string;
  readonly foreseeVerb: string;
  readonly foreseeWhy: string;
  readonly today: (standing: string) => string;
  readonly ifGiven: (letter: string) => string;
  readonly ifWithdrawn: string;
  readonly wouldSee: string;
  readonly wouldNot: string;
  readonly nothingSeen: string;
  readonly origin: string;
  readonly noOrigin: string;
  readonly grantedBy: (by: string | undefined, since: string) => string;
  readonly realTickets: string;
  readonly thing: Readonly<Record<SeenThing, string>>;
  readonly give: (letter: string) => string;
  readonly name: string;
  readonly nameNeeded: string;
  readonly mailNeeded: string;
  readonly where: string;
  readonly everyClient: string;
  readonly inviteVerb: string;
  readonly cancel: string;
  readonly added: (name: string) => string;
  readonly firstPassword: string;
  readonly firstPasswordWhy: string;
  readonly firstPasswordGone: string;
  readonly close: string;
  readonly client: string;
  readonly back: string;
  readonly key: Readonly<Record<'cell' | 'give' | 'withdraw' | 'foresee' | 'undo' | 'invite' | 'backspace', string>>;
}
