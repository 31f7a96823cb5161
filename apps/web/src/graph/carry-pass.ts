import { ApolloLink, CombinedGraphQLErrors, ServerError } from '@apollo/client';
import { catchError, from, mergeMap, type Observable, switchMap, throwError } from 'rxjs';
import { type Session, SessionOver } from './session';

/** Puts the access token on each request; one that the server no longer takes is renewed and the request sent again, once. */
export function carryPass(session: Session): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const send = (token: string): Observable<ApolloLink.Result> => {
      operation.setContext({ headers: { authorization: `Bearer ${token}` } });
      return forward(operation).pipe(mergeMap(refuseWithout));
    };
    return from(session.token()).pipe(
      switchMap(send),
      catchError((failure: unknown) =>
        isUnauthenticated(failure) ? from(session.renew()).pipe(switchMap(send)) : throwError(() => failure),
      ),
      catchError((failure: unknown) => {
        if (failure instanceof SessionOver || isUnauthenticated(failure)) session.end('expired');
        return throwError(() => failure);
      }),
    );
  });
}

/** An answer that says `UNAUTHENTICATED` in its body is the same failure as a 401. */
const refuseWithout = (result: ApolloLink.Result): readonly ApolloLink.Result[] => {
  const refusal = new CombinedGraphQLErrors(result);
  if (isUnauthenticated(refusal)) throw refusal;
  return [result];
};

const isUnauthenticated = (failure: unknown): boolean =>
  (ServerError.is(failure) && failure.statusCode === 401) ||
  (CombinedGraphQLErrors.is(failure) &&
    failure.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED'));
