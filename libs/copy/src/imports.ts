/** Why an import cannot go on; each is a sentence or a few. */
export interface ImportFaults {
  readonly missingCommand: (why: { readonly known: readonly string[] }) => string;
  readonly unknownCommand: (why: { readonly word: string; readonly known: readonly string[] }) => string;
  readonly unknownOption: (why: { readonly option: string }) => string;
  readonly missingArgument: (why: { readonly name: string }) => string;
  readonly missingValue: (why: { readonly option: string }) => string;
  readonly tooManyArguments: () => string;
  readonly badOption: (why: { readonly option: OptionWithRule; readonly value: string }) => string;
  readonly noSuchFile: (why: { readonly path: string }) => string;
  readonly notAFile: (why: { readonly path: string }) => string;
  readonly unreadableFile: (why: { readonly path: string; readonly reason: string }) => string;
  readonly unwritableFile: (why: { readonly path: string; readonly reason: string }) => string;
  readonly emptyFile: (why: { readonly path: string }) => string;
  readonly truncatedFile: (why: { readonly path: string }) => string;
  readonly damagedFile: (why: { readonly path: string }) => string;
  readonly fileChanged: (why: { readonly path: string }) => string;
  readonly wrongHeader: (why: {
    readonly missing: readonly string[];
    readonly unexpected: readonly string[];
    readonly twice: readonly string[];
  }) => string;
  readonly noGoodRow: () => string;
  readonly tooManyBadRows: (why: { readonly limit: number; readonly first: number }) => string;
  readonly badRowsStop: (why: { readonly count: number }) => string;
  readonly noSuchAccount: (why: { readonly email: string }) => string;
  readonly notAllowed: (why: { readonly email: string | undefined }) => string;
  readonly seesTooLittle: () => string;
  readonly notConfigured: (why: { readonly message: string }) => string;
  readonly databaseUnavailable: () => string;
  readonly interrupted: (why: { readonly tickets: number }) => string;
  readonly notReconciled: (why: { readonly count: number; readonly first: string }) => string;
  readonly unexpected: (why: { readonly message: string }) => string;
}
export type ImportFault = keyof ImportFaults;
export type OptionWithRule = 'zone' | 'until' | 'clients' | 'encoding' | 'onBadRow' | 'errors' | 'as' | 'language';

/** Why a row of a file is not taken. */
export interface RowRules {
  readonly tooLong: (why: { readonly limit: number }) => string;
  readonly notUtf8: () => string;
  readonly unclosedQuote: () => string;
  readonly columnCount: (why: { readonly expected: number; readonly found: number }) => string;
  readonly required: (why: { readonly column: string }) => string;
  readonly textTooLong: (why: { readonly column: string; readonly limit: number; readonly found: number }) => string;
  readonly notWhole: (why: { readonly column: string; readonly value: string }) => string;
  readonly notTime: (why: { readonly column: string; readonly value: string }) => string;
  readonly notGraded: (why: { readonly column: string; readonly value: string }) => string;
}
export type RowRule = keyof RowRules;

/** What the command line says of itself. */
export interface CommandWords {
  readonly tagline: string;
  readonly usage: string;
  readonly arguments: string;
  readonly options: string;
  readonly commands: string;
  readonly usageOfVigie: string;
  readonly usageOfImport: string;
  readonly usageOfServicenow: string;
  readonly help: string;
  readonly language: string;
  readonly import: string;
  readonly servicenow: string;
  readonly file: string;
  readonly until: string;
  readonly clients: string;
  readonly zone: string;
  readonly encoding: string;
  readonly onBadRow: string;
  readonly errors: string;
  readonly as: string;
  readonly dryRun: string;
  readonly see: (command: string) => string;
}

type Status = 'new' | 'open' | 'on_hold' | 'resolved' | 'closed' | 'cancelled' | 'merged';

/** What an import says while it runs and at its end. */
export interface ImportReport {
  readonly reading: (done: { readonly rows: number; readonly percent: number }) => string;
  readonly writing: (done: { readonly tickets: number; readonly percent: number }) => string;
  readonly checking: string;
  readonly guessedEncoding: (encoding: string) => string;
  readonly unexpectedColumns: (names: readonly string[]) => string;
  readonly absentColumns: (names: readonly string[]) => string;
  readonly badRow: (row: { readonly line: number; readonly reason: string }) => string;
  readonly faultColumns: readonly [line: string, reason: string, excerpt: string];
  readonly founded: (signIn: { readonly email: string; readonly password: string }) => string;
  readonly wouldFound: (email: string | undefined) => string;
  readonly smallClients: string;
  readonly unknownPlace: string;
  readonly titleDone: string;
  readonly titleDryRun: string;
  readonly rows: string;
  readonly badRows: string;
  readonly incidents: string;
  readonly until: string;
  readonly later: string;
  readonly states: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly open: string;
  readonly openHere: string;
  readonly tickets: string;
  readonly outcome: Readonly<
    Record<'created' | 'updated' | 'bridged' | 'unchanged' | 'ahead' | 'worked_on_here' | 'contradicts', string>
  >;
  readonly wouldBeMade: string;
  readonly made: string;
  readonly clients: string;
  readonly sites: string;
  readonly teams: string;
  readonly staff: string;
  readonly contacts: string;
  readonly categories: string;
  readonly clientLine: (client: { readonly code: string; readonly name: string; readonly incidents: number }) => string;
  readonly mapping: string;
  readonly mappingLines: readonly string[];
  readonly refusedMoves: string;
  readonly noRefusedMoves: string;
  readonly unknownWords: string;
  readonly backwards: string;
  readonly facts: string;
  readonly digestOfLog: string;
  readonly digestHere: string;
  readonly sameDigest: (tickets: number) => string;
  readonly seconds: string;
}

/** Everything the import of another tool's history says. */
export interface Imports {
  readonly command: CommandWords;
  readonly faults: ImportFaults;
  readonly rows: RowRules;
  readonly report: ImportReport;
}
