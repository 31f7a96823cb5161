import type { Change } from './changes.ts';
import { atEnd, type Insert, intoArray, intoHead, intoMembers, intoObject, intoUnion } from './insert.ts';
import type { Names } from './names.ts';
import { act, actSpec } from './templates/act.ts';
import { rule, ruleSpec } from './templates/rule.ts';

const added = (path: string, text: string): Change => ({ path, text });
const edited = (path: string, ...inserts: readonly Insert[]): Change => ({ path, inserts });

const lib = 'libs/ticketing/src';
const area = 'apps/api/src/ticketing';

/** Everything that one act on a ticket needs, in the order of its way: rule, rights, act, words. */
export const actOnTicket = (names: Names): readonly Change[] => [
  ...ruleOf(names),
  ...rightOf(names),
  ...actOf(names),
  ...(names.fact === undefined ? [] : factOf(names, names.fact)),
];

const ruleOf = (names: Names): readonly Change[] => [
  added(`${lib}/${names.file}.ts`, rule(names)),
  added(`${lib}/${names.file}.spec.ts`, ruleSpec(names)),
  edited(`${lib}/index.ts`, intoHead(`export { ${names.rule} } from './${names.file}.ts';`)),
  edited(
    `${lib}/any-life.spec.ts`,
    intoHead(`import { ${names.rule} } from './${names.file}.ts';`),
    intoArray('decisions', `['${names.right}', fc.constant(${names.rule})]`),
    intoObject('told', `${names.right}: ['new open on_hold resolved', 'new open on_hold resolved']`),
  ),
];

const rightOf = ({ rule, right }: Names): readonly Change[] => [
  edited(
    'libs/tenancy/src/policy-table.ts',
    intoObject('subjects.Ticket', `${right}: 'update'`),
    intoObject('grants.Ticket', `${right}: { set: [...desk, 'provider_admin'] }`),
  ),
  edited(
    'libs/tenancy/src/operations.ts',
    intoObject('operations', `'Mutation.${rule}': ['Ticket', '${right}']`, `'Mutation.`),
  ),
  edited('libs/tenancy/src/tables.ts', intoArray('ticketActs', `['Ticket', '${right}']`, `['Ticket'`)),
];

const actOf = (names: Names): readonly Change[] => [
  added(`${area}/${names.file}.ts`, act(names)),
  added(`${area}/${names.file}.e2e-spec.ts`, actSpec(names)),
  edited(
    `${area}/ticketing.module.ts`,
    intoHead(`import { ${names.act} } from './${names.file}.ts';`),
    intoArray('acts', names.act),
  ),
  edited(`${area}/ticketing.graph.ts`, intoMembers('TicketPermissions', `@Field() ${names.right}: boolean;`)),
  edited(`${area}/permissions.ts`, intoObject('permissionsOn', `${names.right}: isAlive && mayDo('${names.right}')`)),
  edited(
    'apps/api/src/testing/acts.ts',
    intoArray('statesIn', `'${names.rule}'`, `'s`),
    atEnd(names.right, sender(names)),
  ),
];

const sender = ({ rule, right }: Names): string => `
export const ${right} = (person: Person, ticketId: string, act = actId()): Promise<Answered> =>
  move(person, '${rule}', { ticketId }, act);`;

const factOf = ({ words, verb }: Names, fact: string): readonly Change[] => [
  edited(
    `${lib}/facts.ts`,
    intoUnion('TicketFact', `{ readonly type: '${fact}'; readonly at: Instant }`),
    intoArray('ticketFactTypes', `'${fact}'`),
  ),
  edited(`${lib}/facts.spec.ts`, intoObject('samples', `${fact}: { type: '${fact}', at: now }`)),
  edited('libs/copy/src/screens.ts', intoMembers('FactWords', `readonly ${words}: string;`)),
  edited('libs/copy/src/screens.fr.ts', intoObject('screensFr.fact', `${words}: '${french(verb.fr)}'`)),
  edited('libs/copy/src/screens.en.ts', intoObject('screensEn.fact', `${words}: '${english(verb.en)}'`)),
  edited('apps/web/src/words/fact-words.ts', intoObject('tellings', `${words}: (_, { fact: say }) => say.${words}`)),
  edited(
    'apps/web/src/words/fact-words.spec.ts',
    intoArray('a fact told after its actor’s name', `[{ type: '${words}' }, '${french(verb.fr)}']`),
  ),
];

/** Whole sentences from a bare verb, whatever its conjugation; read after the name of whoever did it. */
const french = (verb: string): string => `agit sur le ticket\\u00a0: ${verb}`;
const english = (verb: string): string => `acts on the ticket: ${verb}`;
