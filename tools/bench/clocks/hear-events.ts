/**
 * Runs as a process of its own: somebody who listens to a desk's clocks over graphql-ws, and comes back from the last
 * position heard whenever the line breaks. Writes each event it is told as a line of JSON.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [address = '', email = '', password = '', deskId = ''] = process.argv.slice(2);
const query = `subscription ($deskId: ID!, $after: String) { clockEvents(deskId: $deskId, after: $after) {
  position ticketId reference event { id clock event percent at } } }`;

interface Told {
  readonly clockEvents: { readonly position: string };
}

let position = '0';
process.stdin.resume().once('close', () => process.exit());
for (;;) {
  await listenOnce().catch(() => undefined);
  await sleep(100);
}

async function listenOnce(): Promise<void> {
  const token = await signIn();
  await new Promise<void>((resolve) => {
    const client = createClient({
      url: `${address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => resolve(),
      on: { closed: () => resolve() },
    });
    const sink = { next: hear, error: () => resolve(), complete: () => resolve() };
    client.subscribe({ query, variables: { deskId, after: position } }, sink);
  });
}

function hear({ data }: { readonly data?: unknown }): void {
  const { clockEvents } = data as Told;
  position = clockEvents.position;
  process.stdout.write(`${JSON.stringify({ heardAt: Date.now(), ...clockEvents })}\n`);
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${address}/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`);
  return ((await answer.json()) as { accessToken: string }).accessToken;
}
