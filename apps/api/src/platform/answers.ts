import {
  type CallHandler,
  type ExecutionContext,
  HttpException,
  Injectable,
  type NestInterceptor,
  type Type,
  ValidationPipe,
  type ValidationPipeOptions,
} from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { abilityOf, may, mayEver, operations } from '@vigie/tenancy';
import { getNullableType, type GraphQLResolveInfo, isListType } from 'graphql';
import { catchError, map, type Observable, of } from 'rxjs';
import { silence } from './hearing.ts';
import { faultsOf, InvalidInputError } from './input.ts';
import { InvalidInput } from './refusal.graph.ts';
import { callerOf, graphContext } from './request.ts';
import { shownTo } from './shown.ts';

const settings: ValidationPipeOptions = {
  transform: true,
  forbidUnknownValues: false,
  exceptionFactory: (errors) => new InvalidInputError(faultsOf(errors)) as unknown as HttpException,
};

/** Turns class-validator's findings into our own; GraphQL has refused unknown fields before. */
export const inputPipe = new ValidationPipe(settings);

/** The same for an argument that may be null, whose class no metadata tells: only so are its rules held. */
export const optionalInput = (type: Type): ValidationPipe => new ValidationPipe({ ...settings, expectedType: type });

/** A query that the policy table refuses, or whose input breaks a rule, reads like absence; so does what it may not show. After a mutation bad input is an answer. */
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
    return next.handle().pipe(
      map((answer: unknown) =>
        parentType.name === 'Query' ? shownTo(abilityIn(context), answer, info.returnType) : answer,
      ),
      catchError((error: unknown) => of(asAbsence(error, info))),
    );
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

/** A query about one client needs the right at that client. */
function isAllowed(context: ExecutionContext, operation: string): boolean {
  const needs = operations[operation];
  if (needs === undefined) throw new Error(`${operation} has no line in the policy table`);
  if (typeof needs === 'string') return true;
  const [subject, action] = needs;
  const ability = abilityIn(context);
  const { clientId, input } = GqlExecutionContext.create(context).getArgs<AboutClient>();
  const named = clientId ?? input?.clientId;
  return typeof named === 'string'
    ? may(ability, action as never, subject, { clientId: named, ownerId: callerIn(context).userId })
    : mayEver(ability, action as never, subject);
}

interface AboutClient {
  readonly clientId?: string | null;
  readonly input?: { readonly clientId?: string | null };
}

const callerIn = (context: ExecutionContext) => callerOf(graphContext(context));
const abilityIn = (context: ExecutionContext) => abilityOf(callerIn(context));

function asAnswer(error: unknown, context: ExecutionContext): InvalidInput {
  if (error instanceof InvalidInputError) return InvalidInput.of(error.faults, graphContext(context).language);
  throw error;
}
