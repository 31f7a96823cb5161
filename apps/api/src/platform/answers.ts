import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
  ValidationPipe,
} from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { abilityOf, mayEver, operations } from '@vigie/tenancy';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, type Observable, of } from 'rxjs';
import { silence } from './hearing.ts';
import { faultsOf, InvalidInputError } from './input.ts';
import { InvalidInput } from './refusal.graph.ts';
import { callerOf, graphContext } from './request.ts';

/** Turns class-validator's findings into our own; GraphQL has refused unknown fields before. */
export const inputPipe = new ValidationPipe({
  transform: true,
  forbidUnknownValues: false,
  exceptionFactory: (errors) => new InvalidInputError(faultsOf(errors)) as unknown as HttpException,
});

/** Before a query: the policy table may already say no, which reads like absence. After a mutation: bad input is an answer. */
@Injectable()
export class Answers implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const { operation, parentType, fieldName } = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    const isRoot = ['Query', 'Mutation', 'Subscription'].includes(parentType.name);
    if (!isRoot) return next.handle();
    if (operation.operation !== 'mutation')
      return isAllowed(context, `${parentType.name}.${fieldName}`) ? next.handle() : denied(parentType.name);
    return next.handle().pipe(catchError((error: unknown) => of(asAnswer(error, context))));
  }
}

/** A query without right answers null; a subscription ends before its first word. */
const denied = (root: string): Observable<unknown> => of(root === 'Query' ? null : silence());

function isAllowed(context: ExecutionContext, operation: string): boolean {
  const needs = operations[operation];
  if (needs === undefined) throw new Error(`${operation} has no line in the policy table`);
  return typeof needs === 'string' || mayEver(abilityOf(callerOf(graphContext(context))), needs[1] as never, needs[0]);
}

function asAnswer(error: unknown, context: ExecutionContext): InvalidInput {
  if (error instanceof InvalidInputError) return InvalidInput.of(error.faults, graphContext(context).language);
  throw error;
}
