import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Config } from '../../config.ts';
import { isFromHere } from '../origin.ts';
import { Problem } from '../problem.ts';
import { configuration } from '../tokens.ts';

/** What goes by a cookie is asked by the product's own pages alone, whatever a browser makes of SameSite. */
@Injectable()
export class OwnPagesGuard implements CanActivate {
  constructor(@Inject(configuration) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const { headers } = context.switchToHttp().getRequest<Request>();
    if (!isFromHere(headers, this.config.publicUrl)) throw new Problem(403, 'FOREIGN_ORIGIN', {});
    return true;
  }
}
