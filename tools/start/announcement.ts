import type { Login } from '../product/prepare-database.ts';
import { words } from './words.ts';

/** What the person who started the product needs now: where it is, as whom to enter, how to stop. */
export function announcement(address: string, logins: readonly Login[]): string {
  const accounts = logins.length === 0 ? [] : [`  ${words.logins}`, ...table(logins), ''];
  return ['', `  ${words.ready(address)}`, '', ...accounts, `  ${words.howToStop}`, ''].join('\n');
}

function table(logins: readonly Login[]): string[] {
  const rows = [
    [words.role, words.email, words.password],
    ...logins.map((login) => [login.role, login.email, login.password]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => `    ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`.trimEnd());
}
