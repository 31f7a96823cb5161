import type { Screens } from '@vigie/copy';

/** Somebody else who has a ticket open. */
export interface Onlooker {
  readonly person: { readonly id: string; readonly name: string };
  readonly doing: 'WRITING' | 'LOOKING' | 'IDLE';
}

/** Names beyond these are counted. */
const named = 3;

/** « Karim Jaziri écrit une réponse, Léa Fontanel regarde ». */
export function tellOnlookers(onlookers: readonly Onlooker[], words: Screens['team']): string {
  const said = onlookers.slice(0, named).map(({ person, doing }) => verbs(words)[doing](person.name));
  const rest = onlookers.length - said.length;
  return [said.join(', '), rest > 0 ? words.others(rest) : ''].filter(Boolean).join(' ');
}

const verbs = ({ writes, looks, leftOpen }: Screens['team']) => ({ WRITING: writes, LOOKING: looks, IDLE: leftOpen });
