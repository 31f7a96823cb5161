import { type Ability, abilityOf, policyTable, roles } from '@vigie/tenancy';
import { type AbilityProbe, abilityProbes, redAbilitiesAmong } from './ability-probes.ts';
import type { Removal } from './removal.ts';
import type { Actor, Town } from './town.ts';

type Rule = Ability['rules'][number];

/**
 * A rule of CASL is a grant with conditions, so there are three ways to be without one: the grant is gone, one of its
 * conditions is gone, or a denial, which is the absence of a rule, is.
 */
export function abilityRemovals(town: Town): readonly Removal[] {
  const probes = abilityProbes(town);
  return roles.flatMap((role) => {
    const actor = town.actors.find(({ name }) => name === `the ${role} of Acme`)!;
    const own = probes.filter((probe) => probe.actor === actor);
    const { rules } = abilityOf(actor.caller);
    return [
      ...rules.flatMap((rule) => [
        removal(own, rule, `${role}: the right to ${wordsOf(rule)}`, () => without(actor, rule)),
        ...Object.keys(rule.conditions ?? {}).map((condition) =>
          removal(own, rule, `${role}: ${condition} of the right to ${wordsOf(rule)}`, () =>
            without(actor, rule, loosened(rule, condition)),
          ),
        ),
      ]),
      ...denialsOf(role).map((rule) =>
        removal(own, rule, `${role}: the denial to ${wordsOf(rule)}`, () => without(actor, rule, rule)),
      ),
    ];
  });
}

const wordsOf = ({ action, subject }: Rule): string => `${String(action)} ${String(subject)}`;

const denialsOf = (role: string): readonly Rule[] =>
  policyTable
    .filter((line) => line.role === role && line.scope === 'none')
    .map(({ subject, action }) => ({ subject, action }) as Rule);

function removal(probes: readonly AbilityProbe[], rule: Rule, name: string, weakened: () => Ability): Removal {
  const concerned = probes.filter(({ line: [subject, action] }) => subject === rule.subject && action === rule.action);
  return { wall: 'abilities', name, notice: async () => redAbilitiesAmong(concerned, weakened)[0]?.name };
}

/** The caller's ability with one rule taken out, or another one in its place. */
function without({ caller }: Actor, rule: Rule, instead?: Rule): Ability {
  const ability = abilityOf(caller);
  const others = ability.rules.filter(({ action, subject }) => action !== rule.action || subject !== rule.subject);
  ability.update([...others, ...(instead ? [instead] : [])]);
  return ability;
}

function loosened({ conditions = {}, ...rule }: Rule, condition: string): Rule {
  const left = Object.entries(conditions).filter(([name]) => name !== condition);
  return { ...rule, conditions: Object.fromEntries(left) } as Rule;
}
