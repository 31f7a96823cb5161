/** Why a case is not tried yet. */
export interface Reason {
  readonly cases: readonly string[];
  readonly because: string;
  /** What the case attacks: as soon as an operation, route or command of such a name exists, the case must be bound. */
  readonly until: RegExp | 'no operation';
}

const numbers = (...given: readonly number[]): readonly string[] =>
  given.map((number) => `HC-${String(number).padStart(3, '0')}`);

export const waiting: readonly Reason[] = [
  { cases: numbers(3), because: 'There is no global id and no node(id).', until: /^Query\.node$/ },
  {
    cases: numbers(12),
    because: 'A comment cannot be changed.',
    until: /^Mutation\.(edit|update|change|correct)Comment/,
  },
  { cases: numbers(19), because: 'There are no reports.', until: /report/i },
  { cases: numbers(20, 172, 173), because: 'Nothing is exported.', until: /export/i },
  {
    cases: numbers(21, 22, 64, 65, 131, 132, 133, 134, 136, 137, 138, 139, 142),
    because: 'There are no attachments and no uploads.',
    until: /file|attach|upload/i,
  },
  { cases: numbers(135), because: 'Nothing is drawn as PDF.', until: /pdf|export|report/i },
  { cases: numbers(141), because: 'People have no pictures.', until: /avatar|picture/i },
  { cases: numbers(23, 125, 176, 196), because: 'Nothing is invoiced.', until: /invoice/i },
  { cases: numbers(24, 175), because: 'No time is logged.', until: /timeEntr|logTime/i },
  { cases: numbers(26), because: 'Drafts stay in the browser of who writes them.', until: /^Mutation\..*draft/i },
  { cases: numbers(27), because: 'Nobody is asked how satisfied they are.', until: /csat|satisf|rating/i },
  { cases: numbers(28), because: 'There are no rosters.', until: /^Query\..*(shift|roster)/i },
  { cases: numbers(32), because: 'There are no forms.', until: /formTemplate|^Query\.form/i },
  {
    cases: numbers(33),
    because: 'There is no planning, and no mutation that takes a type by its name.',
    until: /planning/i,
  },
  { cases: numbers(34), because: 'Audit lines are written and shown to nobody.', until: /audit/i },
  { cases: numbers(40), because: 'There is no queue of jobs whose payload could name another client.', until: /job/i },
  { cases: numbers(52), because: 'No agent reports inventories.', until: /intake|agent$/i },
  { cases: numbers(61, 121), because: 'There are no assets.', until: /asset/i },
  { cases: numbers(63), because: 'Imports are read by a command that shows no cells.', until: /preview/i },
  { cases: numbers(59), because: 'There are no signatures and no canned replies.', until: /signature|canned/i },
  { cases: numbers(60, 69, 74, 75, 76, 77, 78, 80, 81, 83, 84), because: 'No mail is sent or read.', until: /mail/i },
  {
    cases: numbers(73, 119),
    because: 'Nobody changes their profile or keeps preferences on the server.',
    until: /profile|preference/i,
  },
  {
    cases: numbers(86, 88, 89, 90, 115),
    because: 'Passwords are neither set nor reset over the API.',
    until: /password|reset/i,
  },
  { cases: numbers(91), because: 'Nobody is invited.', until: /invit/i },
  { cases: numbers(93, 94, 95), because: 'There is no second factor.', until: /totp|factor/i },
  { cases: numbers(106), because: 'There is no single sign-on.', until: /oidc|sso|callback/i },
  { cases: numbers(108), because: 'There are no passkeys.', until: /webauthn|passkey/i },
  { cases: numbers(109), because: 'The sign-in page takes no address to go on to.', until: 'no operation' },
  { cases: numbers(114), because: 'There are no keys for programs.', until: /apiKey|serviceAccount/i },
  { cases: numbers(120), because: 'There is no board move that names a field.', until: /moveCard|moveItem/i },
  { cases: numbers(123), because: 'There are no certificates.', until: /certificate/i },
  { cases: numbers(143, 144, 145, 147, 149, 150, 151, 153), because: 'There are no webhooks.', until: /hook/i },
  {
    cases: numbers(168),
    because: 'Needs a prover of regular expressions, which is no dependency yet.',
    until: 'no operation',
  },
  { cases: numbers(181), because: 'Needs the log of a whole run of all tests.', until: 'no operation' },
  {
    cases: numbers(182),
    because: 'The log holds stacks of faults nobody foresaw, as text: no lines of JSON, and no text of a ticket.',
    until: 'no operation',
  },
  { cases: numbers(185), because: 'A person’s data cannot be exported.', until: /export|personalData/i },
  { cases: numbers(187), because: 'Nothing is removed after a time.', until: /retention|purge/i },
];
