/**
 * Runs as a process of its own: many sockets that hear a desk over graphql-ws, in the bare protocol. Told where, as whom
 * and how many by its parent; says when all of them listen, and of each position when the last of them has heard it.
 */
import WebSocket from 'ws';

export interface Audience {
  readonly address: string;
  readonly tokens: readonly string[];
  readonly deskId: string;
  readonly count: number;
  readonly query: string;
}

/** A position was heard by all: milliseconds since 1970, of the first and of the last of them. */
export interface HeardByAll {
  readonly position: string;
  readonly first: number;
  readonly last: number;
}

const now = (): number => performance.timeOrigin + performance.now();
const heard = new Map<string, { first: number; count: number }>();

process.once('message', (audience: Audience) => void open(audience));
process.once('disconnect', () => process.exit());

/** A hundred at a time, as a server that has just started would meet them. */
async function open(audience: Audience): Promise<void> {
  for (let at = 0; at < audience.count; at += 100) {
    const some = Array.from({ length: Math.min(100, audience.count - at) }, (_, more) => listen(audience, at + more));
    await Promise.all(some);
  }
  process.send!('listening');
}

function listen({ address, tokens, deskId, count, query }: Audience, which: number): Promise<void> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const say = (message: object): void => socket.send(JSON.stringify(message));
  socket.on('close', (code) => process.send!({ closed: code }));
  return new Promise((resolve) => {
    socket.once('open', () => {
      const authorization = `Bearer ${tokens[which % tokens.length]!}`;
      say({ type: 'connection_init', payload: { authorization } });
    });
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text.startsWith('{"type":"ping"')) return say({ type: 'pong' });
      if (!text.startsWith('{"type":"connection_ack"')) return hear(text, count);
      say({ type: 'subscribe', id: '1', payload: { query, variables: { deskId } } });
      resolve();
    });
  });
}

function hear(text: string, count: number): void {
  const position = /"position":"(\d+)"/.exec(text)?.[1];
  if (position === undefined) return void process.send!({ unexpected: text.slice(0, 300) });
  const told = heard.get(position) ?? { first: now(), count: 0 };
  told.count += 1;
  heard.set(position, told);
  if (told.count < count) return;
  process.send!({ position, first: told.first, last: now() } satisfies HeardByAll);
  heard.delete(position);
}
