import WebSocket from 'ws';

/** A socket that says what it is given, as no client library would. */
export class RawSocket {
  readonly heard: string[] = [];
  closedWith: number | undefined;
  /** The HTTP status of an upgrade that was refused. */
  refusedWith: number | undefined;
  private readonly socket: WebSocket;

  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers });
    this.socket.on('message', (data) => this.heard.push(String(data as Buffer)));
    this.socket.on('close', (code) => (this.closedWith = code));
    this.socket.on('error', () => undefined);
    this.socket.on('unexpected-response', (_request, response) => (this.refusedWith = response.statusCode));
  }

  say(text: string): void {
    if (this.socket.readyState === WebSocket.CONNECTING) this.socket.once('open', () => this.socket.send(text));
    else this.socket.send(text);
  }

  drop(): void {
    this.socket.terminate();
  }
}
