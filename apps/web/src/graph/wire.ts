import { inject, Service } from '@angular/core';
import { Copy } from '../words/copy';
import { Connection } from './connection';

/** The server did not answer, or asked to come back later. Nothing is known about what was sent. */
export class Unreachable extends Error {
  /** Milliseconds the server asked to wait, when it did. */
  readonly retryAfter: number | undefined;

  constructor(retryAfter?: number) {
    super('the server did not answer');
    this.name = 'Unreachable';
    this.retryAfter = retryAfter;
  }
}

const patience = 15_000;
const gatewayIsDown = [502, 503, 504];

/** The only place that calls `fetch`: it bounds the wait, says the language, and tells outages from answers. */
@Service()
export class Wire {
  private readonly connection = inject(Connection);
  private readonly copy = inject(Copy);

  /** Throws `Unreachable` on no answer or 502 to 504; every other status is an answer. */
  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const answer = await this.attempt(input, init);
    if (!answer || gatewayIsDown.includes(answer.status)) {
      this.connection.missed();
      throw new Unreachable(waitOf(answer));
    }
    this.connection.heard();
    return answer;
  };

  private async attempt(input: RequestInfo | URL, init: RequestInit): Promise<Response | undefined> {
    const tooLong = AbortSignal.timeout(patience);
    const signal = init.signal ? AbortSignal.any([init.signal, tooLong]) : tooLong;
    const headers = new Headers(init.headers);
    headers.set('accept-language', this.copy.language());
    try {
      return await fetch(input, { ...init, headers, signal });
    } catch (failure) {
      if (init.signal?.aborted) throw failure;
      return undefined;
    }
  }
}

function waitOf(answer: Response | undefined): number | undefined {
  const seconds = Number(answer?.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}
