import type { Wish } from './wish.ts';

/** One name in each form that the code spells it in. */
export interface Names {
  /** The file: `flag-ticket`. */
  readonly file: string;
  /** The rule and the mutation: `flagTicket`. */
  readonly rule: string;
  /** The class of the act and the stem of its GraphQL types: `FlagTicket`. */
  readonly act: string;
  /** The right in the policy table: `flag`. */
  readonly right: string;
  /** The type of the fact: `flagged`. */
  readonly fact: string | undefined;
  /** The key of its words: `FLAGGED`. */
  readonly words: string | undefined;
  readonly verb: Wish['verb'];
}

export function namesOf({ name, fact, verb }: Wish): Names {
  const rule = camel(name);
  return {
    ...{ file: name, rule, act: rule.charAt(0).toUpperCase() + rule.slice(1) },
    ...{ right: camel(name.replace(/-ticket$/, '')), fact, words: fact?.toUpperCase(), verb },
  };
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
