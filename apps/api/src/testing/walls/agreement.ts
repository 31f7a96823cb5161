import { type Ability, abilityOf, type Caller, mayEver, type TableRule, tableRules } from '@vigie/tenancy';
import fc from 'fast-check';
import { mayBy } from './ability-probes.ts';
import type { Attempted } from './attempts.ts';
import { tableNamed } from './catalog.ts';
import { insertOf } from './make-row.ts';
import { type Line, mayAct, mayTouch, ofTheProvider, type Thing, type Verb } from './oracle.ts';
import { type Act, callerIn, drawnPerson, type Program, programs } from './program.ts';
import type { Ground } from './remove-policies.ts';
import { columnToChange, findOf, whereOf } from './row-probes.ts';
import { newRow, placesIn, type Town } from './town.ts';

/** The judges that can be exchanged for worse ones; Postgres is the third. */
export interface Judges {
  readonly abilityOf: (caller: Caller) => Ability;
  readonly mayAct: typeof mayAct;
  readonly mayTouch: typeof mayTouch;
}

export const ourJudges: Judges = { abilityOf, mayAct, mayTouch };

/** Where Postgres may refuse what an ability grants, and why; nowhere may it be the other way round. */
export const stricter: readonly {
  readonly because: string;
  readonly holds: (rule: TableRule, verb: Verb, thing: Thing) => boolean;
}[] = [
  {
    because: 'what is internal is for those who work for the client, whatever right opens the rest of its table',
    holds: (rule, _, { internal }) => rule.internal === true && internal === true,
  },
  {
    because:
      'a right over what is the provider’s opens, of rows that belong or are tied to clients, those of one’s own',
    holds: (rule, verb) =>
      rule.tie !== 'role' && rule[verb]?.some(([subject]) => ofTheProvider.includes(subject)) === true,
  },
];

/** One thing that an act does to the database. */
interface Effect {
  readonly rule: TableRule;
  readonly verb: Verb;
  readonly thing: Thing;
  readonly statement: string;
}

/** All that an act does: one row in every table of which a rule says that the act needs a verb there. */
function effectsOf(town: Town, { line: [subject, action], thing }: Act): readonly Effect[] {
  const needs = (rule: TableRule, verb: Verb) => rule[verb]?.some(([s, a]) => s === subject && a === action) === true;
  return tableRules.flatMap((rule) =>
    (['select', 'insert', 'update'] as const)
      .filter((verb) => needs(rule, verb))
      .flatMap((verb) => {
        const place = placeFor(town, rule, thing);
        return place === undefined
          ? []
          : [{ rule, verb, thing: place, statement: statementFor(town, rule, verb, place) }];
      }),
  );
}

/** The place in a table that is as the thing is; a table that tells no owners or keeps nothing public has fewer. */
function placeFor(town: Town, rule: TableRule, thing: Act['thing']): Thing | undefined {
  return placesIn(town, rule).find(
    ({ clientId, serves, ownerId, internal }) =>
      (clientId === undefined || clientId === thing.clientId) &&
      (serves === undefined || serves.includes(thing.clientId)) &&
      (ownerId === undefined || ownerId === thing.ownerId) &&
      (internal === undefined || internal === thing.internal),
  );
}

function statementFor(town: Town, rule: TableRule, verb: Verb, place: Thing): string {
  if (verb === 'insert') return insertOf(rule.table, newRow(town, rule, place));
  const row = town.rows.find((one) => one.table === rule.table && isAt(one, place))!;
  if (verb === 'select') return findOf(town, row);
  const table = tableNamed(town.catalog, rule.table);
  const { name } = columnToChange(table, 'desk_app');
  return `UPDATE desk.${rule.table} SET ${name} = ${name} WHERE ${whereOf(table.primaryKey, row.values)}`;
}

const isAt = (row: Thing, place: Thing): boolean =>
  (['clientId', 'ownerId', 'internal'] as const).every((part) => row[part] === place[part]) &&
  row.serves?.[0] === place.serves?.[0];

/** What of a program the judges do not agree on, said in words; none is as it must be. */
export async function disagreementsOn(
  { town, attempts }: Ground,
  program: Program,
  judges: Judges = ourJudges,
): Promise<readonly string[]> {
  const caller = callerIn(town, program);
  const ability = judges.abilityOf(caller);
  const effects = program.acts.flatMap((act) => effectsOf(town, act));
  const answers = await attempts.makeHolding(
    drawnPerson(town),
    program.held,
    effects.map(({ statement }) => statement),
  );
  return [
    ...program.acts.flatMap((act) => onAct(caller, ability, act, judges)),
    ...effects.flatMap((effect, at) => onEffect(caller, ability, effect, isLetThrough(effect, answers[at]!), judges)),
  ];
}

function onAct(caller: Caller, ability: Ability, { line, thing }: Act, judges: Judges): readonly string[] {
  const [granted, said] = [mayBy(ability, ...line, thing), judges.mayAct(caller, line, thing)];
  return granted === said ? [] : [`${line.join(' ')}: the ability says ${granted}, the second opinion ${said}`];
}

function onEffect(
  caller: Caller,
  ability: Ability,
  effect: Effect,
  isThrough: boolean,
  judges: Judges,
): readonly string[] {
  const { rule, verb, thing } = effect;
  const said = [verb, ...(verb === 'update' ? ['select' as const] : [])].every((one) =>
    judges.mayTouch(caller, rule, one, thing),
  );
  const granted = rule[verb]!.some((line) => grants(ability, caller, line, effect));
  const isExcused = granted && !isThrough && stricter.some(({ holds }) => holds(rule, verb, thing));
  return [
    ...(said === isThrough ? [] : [`${verb} ${rule.table}: Postgres says ${isThrough}, the second opinion ${said}`]),
    ...(granted === isThrough || isExcused
      ? []
      : [`${verb} ${rule.table}: Postgres says ${isThrough}, the ability ${granted}`]),
  ];
}

/** A row of nobody’s client is for whoever has the right anywhere; one that tells no owner is nobody’s own. */
function grants(ability: Ability, { userId }: Caller, [subject, action]: Line, { rule, thing }: Effect): boolean {
  if (rule.tie === 'role') return mayEver(ability, action as never, subject);
  return mayBy(ability, subject, action, rule.own === undefined ? { ...thing, ownerId: userId } : thing);
}

function isLetThrough({ verb, statement }: Effect, attempted: Attempted): boolean {
  if ('rows' in attempted) return attempted.rows > 0;
  if (attempted.refused === '42501') return false;
  if (verb === 'insert' && attempted.refused.startsWith('23')) return true;
  throw new Error(`Postgres gives no verdict: ${statement} ended with ${attempted.refused}`);
}

export interface Agreement {
  readonly programs: number;
  readonly seed: number;
  /** What they did not agree on, in the smallest program that shows it. */
  readonly disagreement: readonly string[] | undefined;
  readonly program: Program | undefined;
}

/** So many random programs before all judges; the same seed draws the same ones. */
export async function holdAgreement(
  ground: Ground,
  count: number,
  seed: number,
  judges: Judges = ourJudges,
): Promise<Agreement> {
  const property = fc.asyncProperty(programs(ground.town), async (program) => {
    const found = await disagreementsOn(ground, program, judges);
    if (found.length > 0) throw new Error(found.join('; '));
  });
  const { counterexample, numRuns } = await fc.check(property, { numRuns: count, seed });
  const program = counterexample?.[0];
  const disagreement = program && (await disagreementsOn(ground, program, judges));
  return { programs: numRuns, seed, disagreement, program };
}
