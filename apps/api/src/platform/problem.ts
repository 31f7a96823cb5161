import { HeaderMap } from '@apollo/server';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type GqlContextType } from '@nestjs/graphql';
import { languageOf, type RefusalCode, type RefusalData } from '@vigie/copy';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { InvalidInputError } from './input.ts';
import { Unavailable } from './outage.ts';
import { InvalidInput } from './refusal.graph.ts';
import { refusalIn } from './speech.ts';

/** A refusal over REST: its status, code and data; written as RFC 9457 problem+json in the reader's language. */
export class Problem<Code extends RefusalCode = RefusalCode> extends Error {
  constructor(
    readonly status: number,
    readonly code: Code,
    readonly data: RefusalData[Code],
    /** Seconds to wait before trying again. */
    readonly retryAfter?: number,
  ) {
    super(code);
  }
}

interface ProblemJson {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields?: InvalidInput['fields'];
}

/** Whatever is thrown becomes a sentence; what nobody foresaw is logged and says nothing of its inside. */
@Catch()
export class Problems implements ExceptionFilter {
  private readonly log = new Logger(Problems.name);

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return this.asGraphError(error);
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<Request>(), http.getResponse<Response>());
    return undefined;
  }

  private answer(error: unknown, request: Request, response: Response): void {
    const language = languageOf(request.headers['accept-language']);
    const retryAfter = error instanceof Problem || error instanceof Unavailable ? error.retryAfter : undefined;
    if (retryAfter !== undefined) response.setHeader('retry-after', retryAfter);
    const problem = this.problemOf(error, language);
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  private problemOf(error: unknown, language: 'fr' | 'en'): ProblemJson {
    if (error instanceof InvalidInputError) {
      const { code, message, fields } = InvalidInput.of(error.faults, language);
      return { status: 400, code, detail: message, fields };
    }
    const { status, code, data } = this.known(error);
    return { status, code, detail: refusalIn(language, code, data) };
  }

  private known(error: unknown): Pick<Problem, 'status' | 'code' | 'data'> {
    if (error instanceof Problem) return error;
    if (error instanceof Unavailable) return { status: 503, code: 'UNAVAILABLE', data: { seconds: error.retryAfter } };
    const status = error instanceof HttpException ? error.getStatus() : (statusOf(error) ?? 500);
    if (status === 404) return { status, code: 'NOT_FOUND', data: {} };
    if (status === 413) return { status, code: 'REQUEST_TOO_LARGE', data: {} };
    if (status < 500) return { status, code: 'MALFORMED_REQUEST', data: {} };
    this.log.error(error instanceof Error ? error.stack : String(error));
    return { status: 500, code: 'INTERNAL_ERROR', data: {} };
  }

  private asGraphError(error: unknown): unknown {
    if (error instanceof GraphQLError) return error;
    if (error instanceof Unavailable)
      return new GraphQLError('unavailable', {
        extensions: {
          code: 'UNAVAILABLE',
          retryAfter: error.retryAfter,
          http: { status: 503, headers: new HeaderMap([['retry-after', String(error.retryAfter)]]) },
        },
      });
    this.log.error(error instanceof Error ? error.stack : String(error));
    return new GraphQLError('internal error', { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
  }
}

/** Errors of the body parser carry their status on themselves. */
function statusOf(error: unknown): number | undefined {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
}
