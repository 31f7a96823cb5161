import type { Level, TeamMemberFragment } from '../../../graph/generated/graphql';

export type Member = TeamMemberFragment;

/** One line of the pane: the head of a group, or somebody of it. */
export type TeamLine =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly top: number;
      readonly level: Level | null;
      readonly team: string | undefined;
      readonly present: number;
    }
  | {
      readonly kind: 'person';
      readonly key: string;
      readonly top: number;
      readonly index: number;
      readonly member: Member;
    };

/** Heights in pixels. */
export const heights = { group: 25, person: 46 } as const;
/** Drawn above and below what is in sight, so that a quick scroll finds it ready. */
const margin = 184;

/** Groups by level and team, each under its head, in the order in which the server tells people. */
export function linesOf(members: readonly Member[], isPresent: (id: string) => boolean): readonly TeamLine[] {
  const lines: TeamLine[] = [];
  let top = 0;
  members.forEach((member, index) => {
    const before = members[index - 1];
    if (!before || groupOf(before) !== groupOf(member)) {
      const present = members.filter((other) => groupOf(other) === groupOf(member) && isPresent(other.person.id));
      const { level, team } = member;
      const head = { level, team: team?.name, present: present.length };
      lines.push({ kind: 'group', key: groupOf(member), top, ...head });
      top += heights.group;
    }
    lines.push({ kind: 'person', key: member.person.id, top, index, member });
    top += heights.person;
  });
  return lines;
}

const groupOf = ({ level, team }: Member): string => `${level ?? ''} ${team?.id ?? ''}`;

/** How tall all lines are together. */
export function heightOf(lines: readonly TeamLine[]): number {
  const last = lines.at(-1);
  return last ? last.top + heights[last.kind] : 0;
}

/** The lines that a scrolled view shows, with a margin. */
export const linesInSight = (lines: readonly TeamLine[], scrolled: number, height: number): readonly TeamLine[] =>
  lines.filter(({ top, kind }) => top + heights[kind] > scrolled - margin && top < scrolled + height + margin);
