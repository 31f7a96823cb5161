import { type Ability, abilityOf, may, policyTable, type Subject } from '@vigie/tenancy';
import { type Line, mayAct, type Thing } from './oracle.ts';
import type { Actor, Town } from './town.ts';

/** One question to the first wall whose right answer is known. */
export interface AbilityProbe {
  /** The sentence that must hold; it names the test. */
  readonly name: string;
  readonly actor: Actor;
  readonly line: Line;
  readonly thing: Thing;
  readonly expected: boolean;
}

/** Every action of the policy table, once. */
export const actions: readonly Line[] = [
  ...new Map(policyTable.map(({ subject, action }) => [`${subject} ${action}`, [subject, action]] as const)).values(),
];

/** All that the first wall has to answer rightly: every actor, action and whose thing it is. */
export const abilityProbes = (town: Town): readonly AbilityProbe[] =>
  town.actors
    .filter(({ login }) => login === 'desk_app')
    .flatMap((actor) => actions.flatMap((line) => thingsFor(town, actor).map((thing) => probe(actor, line, thing))));

function probe(
  actor: Actor,
  line: Line,
  { words, thing }: { readonly words: string; readonly thing: Thing },
): AbilityProbe {
  const expected = mayAct(actor.caller, line, thing);
  const name = `${actor.name} ${expected ? 'may' : 'may not'} ${line[1]} ${line[0]} ${words}`;
  return { name, actor, line, thing, expected };
}

const thingsFor = ({ clients: { acme, beta } }: Town, { caller }: Actor) => [
  { words: 'of Acme, their own', thing: { clientId: acme, ownerId: caller.userId } },
  { words: 'of Acme, a colleague’s', thing: { clientId: acme, ownerId: beta } },
  { words: 'of Acme, nobody’s', thing: { clientId: acme, ownerId: null } },
  { words: 'of Beta, their own', thing: { clientId: beta, ownerId: caller.userId } },
  { words: 'of Beta, nobody’s', thing: { clientId: beta, ownerId: null } },
  { words: 'that names no client', thing: {} },
];

/** The probes to which the wall, or the given one of one person, gives a wrong answer, in their order. */
export function redAbilitiesAmong(
  probes: readonly AbilityProbe[],
  abilityFor: (actor: Actor) => Ability = ({ caller }) => abilityOf(caller),
): readonly AbilityProbe[] {
  return [...Map.groupBy(probes, ({ actor }) => actor)].flatMap(([actor, asked]) => {
    const ability = abilityFor(actor);
    return asked.filter(
      ({ line: [subject, action], thing, expected }) => mayBy(ability, subject, action, thing) !== expected,
    );
  });
}

export const mayBy = (ability: Ability, subject: Subject, action: string, thing: Thing): boolean =>
  may(ability, action as never, subject, thing);
