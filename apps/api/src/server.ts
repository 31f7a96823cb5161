import { existsSync } from 'node:fs';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import sirv from 'sirv';
import type { Config } from './config.ts';
import { Admission } from './platform/graph-limits/admission.ts';
import { admitRequests } from './platform/graph-limits/admit-requests.ts';

/** Headers, limits and the built web client, the same for production and tests. */
export function dress(app: NestExpressApplication, config: Config): void {
  app.set('trust proxy', 'loopback');
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { directives: contentPolicy },
      strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
    }),
  );
  app.use(compression({ threshold: 1024 }));
  app.useBodyParser('json', { limit: config.requestKb * 1024 });
  app.use(
    '/graphql',
    admitRequests(() => app.get(Admission)),
  );
  if (existsSync(config.webRoot)) app.use(webClient(config.webRoot));
}

const contentPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'", 'ws:', 'wss:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

const apiPaths = /^\/(graphql|auth|health|ready)(\/|$)/;

/** Files with a hash in their name never change; every other path that is not the API's is the application's. */
function webClient(root: string): (request: Request, response: Response, next: NextFunction) => void {
  const serve = sirv(root, {
    brotli: true,
    gzip: true,
    single: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('cache-control', cacheFor(path)),
  });
  return (request, response, next) => (apiPaths.test(request.path) ? next() : serve(request, response, next));
}

const cacheFor = (path: string): string =>
  /-[\w-]{8}\.(js|css|woff2)$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
