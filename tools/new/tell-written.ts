import type { Outcome } from './changes.ts';
import type { Names } from './names.ts';

/** What was written, and what only the author can know. */
export const tellWritten = (names: Names, outcomes: readonly Outcome[], isDryRun: boolean): string =>
  [
    isDryRun ? 'Would write:' : 'Written:',
    ...outcomes.map(({ path, before }) => `  ${before === undefined ? 'new   ' : 'edited'}  ${path}`),
    '',
    'To decide:',
    ...decisions(names).map((question) => `  - ${question}`),
    '',
    `Then: npm run codegen && npm run docs && npm test -- ${names.file}`,
  ].join('\n');

const decisions = ({ file, rule, right, fact, words }: Names): readonly string[] => [
  `from which states, and under what else, ${rule} may be done (libs/ticketing/src/${file}.ts); a refusal of its own gets its words in libs/copy and its row in docs/errors.md`,
  `what it asks for besides the ticket (the input in apps/api/src/ticketing/${file}.ts), as a wish of the rule`,
  `who has the right \`${right}\` (libs/tenancy/src/policy-table.ts): the desk and the administrator have it now`,
  fact
    ? `what the fact \`${fact}\` holds, what it makes of the ticket (apply-fact.ts), which clock reads it (clock-facts.ts), and its words ${words} in libs/copy/src/screens.fr.ts and screens.en.ts, which only name the verb now`
    : 'what it records: without --fact nothing but the line of the act',
  'where it stands on a screen: mutation, button and key in apps/web/src/desk or apps/web/src/dispatch',
];
