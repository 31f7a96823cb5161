import { randomBytes } from 'node:crypto';
import { instant, newId } from '@vigie/kernel';
import type { BenchDesk } from '../clocks/bench-desk.ts';

/** Sends a GraphQL request as one person; gives the answer as it came, throws when it carries errors. */
export type Ask = (query: string, variables: object) => Promise<string>;

/** A person of the demonstration story, the dispatcher unless said otherwise. */
export async function signIn({ address, logins }: BenchDesk, role = logins[0]!.role): Promise<Ask> {
  const authorization = `Bearer ${await tokenOf(
    address,
    logins.find((login) => login.role === role)!,
  )}`;
  return async (query, variables) => {
    const answer = await post(`${address}/graphql`, { query, variables }, authorization);
    if (answer.includes('"errors"')) throw new Error(answer.slice(0, 500));
    return answer;
  };
}

export async function tokenOf(address: string, login: object): Promise<string> {
  return (JSON.parse(await post(`${address}/auth/sign-in`, login)) as { readonly accessToken: string }).accessToken;
}

async function post(url: string, body: object, authorization = ''): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).text();
}

export const actId = (): string => newId(instant(Date.now()), randomBytes(10));
