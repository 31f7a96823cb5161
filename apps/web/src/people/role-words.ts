import type { Screens } from '@vigie/copy';
import type { Holder } from './holder';

/** What somebody is at the provider, shortly: « technique N1 », « comptes, facturation ». */
export function roleWords(
  { roles, level, isActive }: Pick<Holder, 'roles' | 'level' | 'isActive'>,
  { rights, ticket }: Pick<Screens, 'rights' | 'ticket'>,
): string {
  if (!isActive) return rights.inactive;
  const said = roles.map((role) => rights.roles[role]).join(', ');
  if (said === '') return rights.noRole;
  return level ? `${said} ${ticket.level[level]}` : said;
}
