import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
  ValidationPipe,
  type ValidationPipeOptions,
} from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { abilityOf, mayEver, operations } from '@vigie/tenancy';
import { getNullableType, type GraphQLResolveInfo, isListType } from 'graphql';
import { catchError, type Observable, of } from 'rxjs';
import { silence } from './hearing.ts';
import { faultsOf, InvalidInputError } from './input.ts';
import { InvalidInput } from './refusal.graph.ts';
import { callerOf, graphContext } from './request.ts';

/** Turns class-validator's findings into our own; GraphQL has refused unknown fields before. */
const options: ValidationPipeOptions = {
  transform: true,
  forbidUnknownValues: false,
  exceptionFactory: (errors) => new InvalidInputError(faultsOf(errors)) as unknown as HttpException,
};
export const inputPipe = new ValidationPipe(options);

/** For an input that may be null: its class is not known from the parameter, so that its rules would not be held. */
export const maybe = (input: new () => object): ValidationPipe =>
  new ValidationPipe({ ...options, expectedType: input });

/** A query that the policy table refuses, or whose input breaks a rule, reads like absence. After a mutation bad input is an answer. */
@Injectable()
export class Answers implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    const { operation, parentType, fieldName } = info;
    const isRoot = ['Query', 'Mutation', 'Subscription'].includes(parentType.name);
    if (!isRoot) return next.handle();
    if (operation.operation === 'mutation')
      return next.handle().pipe(catchError((error: unknown) => of(asAnswer(error, context))));
    if (!isAllowed(context, `${parentType.name}.${fieldName}`)) return of(nothing(info));
    return next.handle().pipe(catchError((error: unknown) => of(asAbsence(error, info))));
  }
}

/** A query says null, or an empty list; a subscription ends before its first word. */
function nothing({ parentType, returnType }: GraphQLResolveInfo): unknown {
  if (parentType.name !== 'Query') return silence();
  return isListType(getNullableType(returnType)) ? [] : null;
}

function asAbsence(error: unknown, info: GraphQLResolveInfo): unknown {
  if (error instanceof InvalidInputError) return nothing(info);
  throw error;
}

function isAllowed(context: ExecutionContext, operation: string): boolean {
  const needs = operations[operation];
  if (needs === undefined) throw new Error(`${operation} has no line in the policy table`);
  return typeof needs === 'string' || mayEver(abilityOf(callerOf(graphContext(context))), needs[1] as never, needs[0]);
}

function asAnswer(error: unknown, context: ExecutionContext): InvalidInput {
  if (error instanceof InvalidInputError) return InvalidInput.of(error.faults, graphContext(context).language);
  throw error;
}
