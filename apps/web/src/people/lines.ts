import type { Role } from '../graph/generated/graphql';
import type { Holder } from './holder';

/** People who do the same kind of work stand together. */
export type Group = 'desk' | 'technicians' | 'accounts' | 'none';
export const groups: readonly Group[] = ['desk', 'technicians', 'accounts', 'none'];

export interface PersonLine {
  readonly kind: 'person';
  readonly holder: Holder;
}
export interface GroupLine {
  readonly kind: 'group';
  readonly group: Group;
  readonly count: number;
}
export type Line = PersonLine | GroupLine;

const byRole: readonly (readonly [Group, readonly Role[]])[] = [
  ['desk', ['DISPATCHER', 'SHIFT_LEAD']],
  ['technicians', ['TECHNICIAN']],
  ['accounts', ['ACCOUNT_MANAGER', 'FINANCE', 'PROVIDER_ADMIN']],
];

export const groupOf = ({ roles }: Pick<Holder, 'roles'>): Group =>
  byRole.find(([, some]) => some.some((role) => roles.includes(role)))?.[0] ?? 'none';

/** The list as it is drawn: each group with its head, people in the order in which they came, those of the filter alone. */
export function linesOf(
  people: readonly Holder[],
  placed: ReadonlyMap<string, Group>,
  filter: string,
): readonly Line[] {
  const wanted = people.filter(({ name }) => folded(name).includes(folded(filter)));
  return groups.flatMap((group) => {
    const members = wanted.filter((holder) => (placed.get(holder.id) ?? groupOf(holder)) === group);
    if (members.length === 0) return [];
    const head: GroupLine = { kind: 'group', group, count: members.length };
    return [head, ...members.map((holder): PersonLine => ({ kind: 'person', holder }))];
  });
}

/** Without case and accents, as people search. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
