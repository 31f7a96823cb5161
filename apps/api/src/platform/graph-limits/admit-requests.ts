import { languageOf } from '@vigie/copy';
import type { NextFunction, Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Admission } from './admission.ts';
import { turnedAway } from './turned-away.ts';

/** Stands before GraphQL over HTTP; `admission` is asked for late, since it needs the finished schema. */
export const admitRequests =
  (admission: () => Admission) =>
  (request: Request, response: Response, next: NextFunction): void => {
    response.setHeader('cache-control', 'no-store');
    const language = languageOf(request.headers['accept-language']);
    try {
      if (request.method !== 'POST') throw turnedAway(language, 'POST_ONLY');
      admission().admit(request.body, language);
    } catch (error) {
      if (!(error instanceof GraphQLError)) return next(error);
      return refuse(response, error);
    }
    next();
  };

function refuse(response: Response, error: GraphQLError): void {
  const { message, locations } = error.toJSON();
  const { http: _, ...extensions } = error.extensions;
  response.status(400).json({ errors: [{ message, ...(locations && { locations }), extensions }] });
}
