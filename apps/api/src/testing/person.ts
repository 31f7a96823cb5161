import { randomBytes } from 'node:crypto';
import type { Language } from '@vigie/copy';
import { instant, newId } from '@vigie/kernel';
import { createClient } from 'graphql-ws';
import request from 'supertest';
import WebSocket from 'ws';
import type { SignedIn } from '../platform/auth/sessions.ts';

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Somebody signed in, who asks the real API over HTTP and listens to it over a socket. */
export class Person {
  constructor(
    readonly caller: SignedIn,
    readonly id: string,
    private readonly url: string,
    private readonly token: () => Promise<string>,
    private readonly language: Language = 'en',
  ) {}

  /** The same person, who reads another language. */
  reading(language: Language): Person {
    return new Person(this.caller, this.id, this.url, this.token, language);
  }

  /** What they show at the door. */
  async pass(): Promise<string> {
    return `Bearer ${await this.token()}`;
  }

  /** Throws when the answer carries errors; refusals are answers. */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.tryToAsk<Data>(query, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  }

  async tryToAsk<Data>(query: string, variables: object = {}): Promise<Answer<Data>> {
    return (await this.send(query, variables)).body as Answer<Data>;
  }

  /** The bare answer, with its status and headers. */
  send(query: string, variables: object = {}): Promise<request.Response> {
    return this.post({ query, variables });
  }

  /** Anything as the body of a request: a text goes as it is. */
  async post(body: object | string): Promise<request.Response> {
    const asked = request(this.url)
      .post('/graphql')
      .set('authorization', await this.pass());
    return asked.set('accept-language', this.language).type('json').send(body);
  }

  /** Starts to listen; `heard` grows with each thing told, `until` waits for it to satisfy a wish. */
  async listen<Data>(query: string, variables: object = {}): Promise<Listening<Data>> {
    const connectionParams = { authorization: await this.pass(), language: this.language };
    const url = `${this.url.replace('http', 'ws')}/graphql`;
    let opened: () => void;
    const open = new Promise<void>((resolve) => (opened = resolve));
    const listening = new Listening<Data>();
    const client = createClient({
      url,
      webSocketImpl: WebSocket,
      connectionParams,
      retryAttempts: 0,
      on: { connected: () => opened(), closed: (event) => listening.close((event as { code: number }).code) },
    });
    client.subscribe<Data>(
      { query, variables: { ...variables } },
      {
        next: ({ data }) => listening.hear(data as Data),
        error: (failure) => listening.fail(failure),
        complete: () => listening.complete(),
      },
    );
    listening.stop = () => void client.dispose();
    await open;
    return listening;
  }
}

export class Listening<Data> {
  readonly heard: Data[] = [];
  closedWith: number | undefined;
  /** Why it was not listened to at all: GraphQL errors. */
  failure: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined;
  isComplete = false;
  stop: () => void = () => undefined;
  private readonly waiting = new Set<() => void>();

  hear(data: Data): void {
    this.heard.push(data);
    this.wake();
  }

  fail(failure: unknown): void {
    if (Array.isArray(failure)) this.failure = failure as typeof this.failure;
    this.wake();
  }

  close(code: number): void {
    this.closedWith = code;
    this.wake();
  }

  complete(): void {
    this.isComplete = true;
    this.wake();
  }

  /** Throws after five seconds without it. */
  async until(satisfied: (listening: this) => boolean): Promise<void> {
    const deadline = Date.now() + 5000;
    while (!satisfied(this)) {
      if (Date.now() > deadline) throw new Error(`not heard in five seconds: ${JSON.stringify(this.heard)}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(done, 100);
        const waiting = this.waiting;
        function done(): void {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        }
        waiting.add(done);
      });
    }
  }

  private wake(): void {
    [...this.waiting].forEach((done) => done());
  }
}

/** A new id for an act, as a browser makes it. */
export const actId = (): string => newId(instant(Date.now()), randomBytes(10));
